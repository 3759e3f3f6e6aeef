#include "ui/widgets/card.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace suyang::ui {

Card::Card(QWidget *parent, Look look)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
    , m_look(look)
{
    m_body->setContentsMargins(24, 20, 24, 20);
    m_body->setSpacing(8);
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool strong = theme.kind() == ThemeKind::HighContrast;
    QPen pen(c.line, strong ? 2 : 1);
    if (m_look == Look::Dashed) {
        pen = QPen(c.lineStrong, 2);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 2.4});
    } else if (m_look == Look::Inset && !strong) {
        pen = QPen(Qt::NoPen);
    }
    p.setPen(pen);
    p.setBrush(m_look == Look::Card ? c.surface : m_look == Look::Inset ? c.surface2 : c.bg);
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    p.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), tokens::RadiusLarge,
        tokens::RadiusLarge);
}

} // namespace suyang::ui
