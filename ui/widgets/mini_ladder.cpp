#include "ui/widgets/mini_ladder.h"

#include "ui/charts/ladder_row.h"
#include "ui/theme/dimension_mark.h"
#include "ui/theme/names.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

MiniLadder::MiniLadder(int dimension, QWidget *parent)
    : QWidget(parent)
    , m_dimension(dimension)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void MiniLadder::setBand(double low, double estimate, double high, bool unclear)
{
    m_low = low;
    m_estimate = estimate;
    m_high = high;
    m_unclear = unclear;
    m_known = true;
    retranslate();
}

void MiniLadder::retranslate()
{
    QString words = unclearName();
    if (m_known && !m_unclear)
        words = bandRangeName(bandAt(m_low), bandAt(m_high));
    setAccessibleName(tr("%1: %2").arg(dimensionName(m_dimension), words));
    update();
}

QSize MiniLadder::sizeHint() const
{
    return {themeOf(*this).scaled(200), themeOf(*this).scaled(28)};
}

QSize MiniLadder::minimumSizeHint() const
{
    return {96, themeOf(*this).scaled(28)};
}

void MiniLadder::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const DimensionLook look = theme.dimension(m_dimension);
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const double y = height() / 2.0, left = 4, zone = (width() - 8.0) / BandCount;
    p.setPen(QPen(c.lineStrong, 1));
    p.drawLine(QPointF(left, y), QPointF(left + BandCount * zone, y));
    for (int i = 0; i <= BandCount; ++i)
        p.drawLine(QPointF(left + i * zone, y - 5), QPointF(left + i * zone, y + 5));
    if (!m_known)
        return;

    const double tall = theme.scaled(14);
    const double wide = std::max((m_high - m_low) * zone, tall);
    const double middle = left + (m_low + m_high) / 2 * zone;
    QPen pen(look.mark, 2);
    if (m_unclear) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({2, 1.6});
    }
    p.setPen(pen);
    p.setBrush(look.soft);
    p.drawRoundedRect(QRectF(middle - wide / 2, y - tall / 2, wide, tall), tall / 2, tall / 2);
    paintMark(p, m_dimension, {left + m_estimate * zone, y}, theme.scaled(5), look.mark);
}

void MiniLadder::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace suyang::ui
