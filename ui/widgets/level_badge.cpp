#include "ui/widgets/level_badge.h"

#include "ui/theme/names.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <cassert>

namespace suyang::ui {

namespace {
constexpr int Margin = 12;
constexpr int Gap = 10;
} // namespace

LevelBadge::LevelBadge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void LevelBadge::setRange(int low, int high)
{
    assert(low >= 0 && low <= high && high < BandCount);
    m_low = low;
    m_high = high;
    m_unclear = false;
    retranslate();
}

void LevelBadge::setUnclear()
{
    m_unclear = true;
    retranslate();
}

QString LevelBadge::words() const
{
    return m_unclear ? unclearName() : bandRangeName(m_low, m_high);
}

void LevelBadge::retranslate()
{
    if (m_unclear) {
        setAccessibleName(tr("Level: %1").arg(words()));
    } else if (m_low == m_high) {
        setAccessibleName(
            tr("Level: %1, number %2 of %3").arg(words()).arg(m_low + 1).arg(BandCount));
    } else {
        setAccessibleName(tr("Level: between %1 and %2").arg(bandName(m_low), bandName(m_high)));
    }
    updateGeometry();
    update();
}

QSize LevelBadge::sizeHint() const
{
    const Theme &theme = themeOf(*this);
    const int steps = BandCount * theme.scaled(8);
    const int text = textWidth(words(), theme.font(TextRole::Caption, true));
    return {Margin * 2 + steps + Gap + text, theme.metrics().caption + 18};
}

void LevelBadge::paintSteps(QPainter &p) const
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const double step = theme.scaled(8);
    const double tallest = theme.scaled(16);
    const double bottom = (height() + tallest) / 2;
    for (int i = 0; i < BandCount; ++i) {
        const double tall = tallest * (i + 2) / (BandCount + 1);
        const QRectF bar(Margin + i * step, bottom - tall, step - 2.5, tall);
        const bool full = !m_unclear && i <= m_low;
        const bool perhaps = !m_unclear && i > m_low && i <= m_high;
        QPen pen(full || perhaps ? c.accentInk : c.lineStrong, 1.2);
        if (perhaps) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({1.5, 1.2});
        }
        p.setPen(pen);
        p.setBrush(full ? c.accentInk : QColor(Qt::transparent));
        p.drawRoundedRect(bar, 1.5, 1.5);
    }
}

void LevelBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool outlined = m_unclear || theme.kind() == ThemeKind::HighContrast;
    QPen frame(m_unclear ? c.lineStrong : c.accentInk, theme.controlLine());
    if (m_unclear) {
        frame.setCapStyle(Qt::FlatCap);
        frame.setDashPattern({3, 2.4});
    }
    p.setPen(outlined ? frame : QPen(Qt::NoPen));
    p.setBrush(m_unclear ? c.surface : c.accentSoft);
    const double inset = outlined ? 1 : 0;
    p.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);

    paintSteps(p);
    p.setFont(theme.font(TextRole::Caption, true));
    p.setPen(m_unclear ? c.ink : c.accentInk);
    const double x = Margin + BandCount * theme.scaled(8) + Gap;
    p.drawText(QRectF(x, 0, width() - x, height()), Qt::AlignVCenter, words());
}

void LevelBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace suyang::ui
