#include "ui/pages/icon_badge.h"

#include "ui/theme/dimension_mark.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace suyang::ui {

IconBadge::IconBadge(const QString &icon, Size size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconBadge::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconBadge::setDimension(int dimension)
{
    m_dimension = dimension;
    update();
}

void IconBadge::setDanger(bool danger)
{
    m_danger = danger;
    update();
}

QSize IconBadge::sizeHint() const
{
    const Theme &theme = themeOf(*this);
    switch (m_size) {
    case Size::Small:
        return {theme.scaled(20), theme.scaled(20)};
    case Size::Plain:
        return {theme.scaled(28), theme.scaled(28)};
    case Size::Medium:
    case Size::Picture:
        return {theme.scaled(48), theme.scaled(48)};
    case Size::Big:
        return {theme.scaled(58), theme.scaled(58)};
    }
    Q_UNREACHABLE();
    return {};
}

void IconBadge::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    const bool ofDimension = m_dimension >= 0;
    const DimensionLook look = ofDimension ? theme.dimension(m_dimension)
                                           : DimensionLook {c.accent, c.accentInk, c.accentSoft};
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    if (m_size == Size::Small || m_size == Size::Plain || m_size == Size::Picture) {
        paintIcon(p, m_icon, {0, 0}, width(), m_danger ? c.danger : look.ink);
        return;
    }
    const bool strong = theme.kind() == ThemeKind::HighContrast;
    p.setPen(strong ? QPen(look.ink, 2) : QPen(Qt::NoPen));
    p.setBrush(look.soft);
    p.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);
    const int icon = width() / 2;
    paintIcon(p, m_icon, {(width() - icon) / 2.0, (height() - icon) / 2.0}, icon, look.ink);
    if (!ofDimension)
        return;
    const double side = theme.scaled(17);
    p.setPen(Qt::NoPen);
    p.setBrush(c.surface);
    p.drawRoundedRect(QRectF(width() - side, height() - side, side, side), 6, 6);
    paintMark(
        p, m_dimension, {width() - side / 2 + 1, height() - side / 2 + 1}, side * .32, look.mark);
}

void IconBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace suyang::ui
