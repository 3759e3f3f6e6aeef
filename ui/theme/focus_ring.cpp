#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace suyang::ui {

void FocusRing::paintEvent(QPaintEvent *)
{
    const Palette &c = themeOf(*this).colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF ring(rect());
    p.setPen(QPen(c.focusOuter, 2));
    p.drawRoundedRect(ring.adjusted(1, 1, -1, -1), 16, 16);
    p.setPen(QPen(c.focusInner, 3));
    p.drawRoundedRect(ring.adjusted(3.5, 3.5, -3.5, -3.5), 14, 14);
}

} // namespace suyang::ui
