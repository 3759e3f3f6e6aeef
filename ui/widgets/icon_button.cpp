#include "ui/widgets/icon_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/styled_text.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace suyang::ui {

IconButton::IconButton(const QString &icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

QSize IconButton::sizeHint() const
{
    const Metrics &m = themeOf(*this).metrics();
    return {m.targetMin + 4, m.targetMin};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool lit = isEnabled() && (underMouse() || isDown());
    QColor frame = lit ? c.accent : c.lineStrong, ground = lit ? c.accentSoft : c.surface;
    if (!isEnabled()) {
        frame = c.line;
        ground = c.surface2;
    }
    if (!m_quiet || lit) {
        const double line = theme.kind() == ThemeKind::HighContrast ? 2 : 1;
        p.setPen(QPen(frame, line));
        p.setBrush(ground);
        p.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
            tokens::RadiusMedium, tokens::RadiusMedium);
    }
    const int icon = theme.metrics().icon;
    paintIcon(p, m_icon, {(width() - icon) / 2.0, (height() - icon) / 2.0}, icon,
        isEnabled() ? c.ink : c.ink3);
}

void IconButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace suyang::ui
