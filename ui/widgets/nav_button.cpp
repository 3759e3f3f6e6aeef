#include "ui/widgets/nav_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {
constexpr int Margin = 14;
}

NavButton::NavButton(const QString &icon, const QString &caption, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCaption(caption);
}

void NavButton::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    updateGeometry();
    update();
}

int NavButton::textX() const
{
    return Margin + themeOf(*this).metrics().icon + 14;
}

QSize NavButton::sizeHint() const
{
    const Theme &theme = themeOf(*this);
    return {textX() + textWidth(m_caption, theme.font(TextRole::Label, true)) + Margin,
        theme.metrics().nav};
}

QSize NavButton::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    return {textX() + longestWordWidth(m_caption, theme.font(TextRole::Label, true)) + Margin,
        theme.metrics().nav};
}

int NavButton::heightForWidth(int width) const
{
    const Theme &theme = themeOf(*this);
    const double text
        = wrappedSize(m_caption, theme.font(TextRole::Label, true), width - textX() - Margin)
              .height();
    return std::max(theme.metrics().nav, int(text) + 12);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QColor ink = isChecked() ? c.accentInk : c.ink;
    if (isChecked() || underMouse()) {
        const bool strong = theme.kind() == ThemeKind::HighContrast;
        p.setPen(isChecked() || strong ? QPen(c.line, strong ? 2 : 1) : QPen(Qt::NoPen));
        p.setBrush(c.surface);
        p.drawRoundedRect(
            QRectF(rect()).adjusted(1, 1, -1, -1), tokens::RadiusMedium, tokens::RadiusMedium);
    }
    if (isChecked()) {
        p.setPen(Qt::NoPen);
        p.setBrush(c.accent);
        p.drawRoundedRect(QRectF(0, height() / 2.0 - 11, 4, 22), 2, 2);
    }
    const int icon = theme.metrics().icon;
    paintIcon(p, m_icon, {double(Margin), (height() - icon) / 2.0}, icon, ink);
    p.setPen(ink);
    paintWrapped(p, QRectF(textX(), 0, width() - textX() - Margin, height()), m_caption,
        theme.font(TextRole::Label, isChecked()));
}

void NavButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace suyang::ui
