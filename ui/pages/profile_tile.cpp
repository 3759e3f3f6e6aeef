#include "ui/pages/profile_tile.h"

#include "ui/theme/icon.h"
#include "ui/theme/text_paint.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace suyang::ui {

namespace {

constexpr int Margin = 20;
constexpr int Gap = 18;

/// The first character as people see it, which may be two code units.
QString initialOf(const QString &name)
{
    const qsizetype length = !name.isEmpty() && name.front().isHighSurrogate() ? 2 : 1;
    return name.left(length).toUpper();
}

} // namespace

ProfileTile::ProfileTile(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ProfileTile::setPerson(const QString &name, const QString &caption)
{
    m_name = name;
    m_caption = caption;
    setAccessibleName(name);
    setAccessibleDescription(caption);
    updateGeometry();
    update();
}

void ProfileTile::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

int ProfileTile::textX() const
{
    return Margin + themeOf(*this).scaled(52) + Gap;
}

int ProfileTile::room(int width) const
{
    return width - textX() - themeOf(*this).metrics().icon - Gap - Margin;
}

QSize ProfileTile::sizeHint() const
{
    const int width = themeOf(*this).scaled(340);
    return {width, heightForWidth(width)};
}

QSize ProfileTile::minimumSizeHint() const
{
    const Theme &theme = themeOf(*this);
    return {textX() + theme.scaled(120) + theme.metrics().icon + Gap + Margin, theme.scaled(84)};
}

int ProfileTile::heightForWidth(int width) const
{
    const Theme &theme = themeOf(*this);
    const double name = wrappedSize(m_name, theme.font(TextRole::H2), room(width)).height();
    const double caption
        = wrappedSize(m_caption, theme.font(TextRole::Caption), room(width), tokens::BodyLines)
              .height();
    return std::max(theme.scaled(84), int(name + caption) + 28);
}

void ProfileTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(*this);
    const Palette &c = theme.colors();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const bool lit = underMouse() || isDown();
    const double line = theme.controlLine();
    p.setPen(QPen(lit ? c.accent : c.lineStrong, line));
    p.setBrush(lit ? c.accentSoft : c.surface);
    p.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2),
        tokens::RadiusTile, tokens::RadiusTile);

    const double disc = theme.scaled(52);
    const QRectF circle(Margin, (height() - disc) / 2, disc, disc);
    p.setPen(QPen(c.accentInk, theme.kind() == ThemeKind::HighContrast ? 2 : 1));
    p.setBrush(c.accentSoft);
    p.drawEllipse(circle.adjusted(1, 1, -1, -1));
    if (m_icon.isEmpty()) {
        p.setFont(theme.font(TextRole::H2));
        p.drawText(circle, Qt::AlignCenter, initialOf(m_name));
    } else {
        const int icon = int(disc / 2);
        paintIcon(p, m_icon, circle.center() - QPointF(icon / 2.0, icon / 2.0), icon, c.accentInk);
    }

    const QFont nameFont = theme.font(TextRole::H2), captionFont = theme.font(TextRole::Caption);
    const double name = wrappedSize(m_name, nameFont, room(width())).height();
    const double caption
        = wrappedSize(m_caption, captionFont, room(width()), tokens::BodyLines).height();
    const double top = (height() - name - caption) / 2;
    p.setPen(c.ink);
    paintWrapped(p, QRectF(textX(), top, room(width()), name), m_name, nameFont);
    p.setPen(c.ink2);
    paintWrapped(p, QRectF(textX(), top + name, room(width()), caption), m_caption, captionFont,
        Qt::AlignLeft | Qt::AlignVCenter, tokens::BodyLines);
    const int icon = theme.metrics().icon;
    paintIcon(p, QStringLiteral("chevron-right"),
        {double(width() - Margin - icon), (height() - icon) / 2.0}, icon, c.accentInk);
}

void ProfileTile::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
}

} // namespace suyang::ui
