#include "ui/widgets/action_button.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>

namespace suyang::ui {

namespace {

QString sheetName(ButtonRole role)
{
    switch (role) {
    case ButtonRole::Plain:
        return {};
    case ButtonRole::Primary:
        return QStringLiteral("primary");
    case ButtonRole::Quiet:
        return QStringLiteral("quiet");
    case ButtonRole::Danger:
        return QStringLiteral("danger");
    case ButtonRole::DangerFilled:
        return QStringLiteral("dangerfill");
    }
    Q_UNREACHABLE();
    return {};
}

QColor inkOf(ButtonRole role, const Palette &c)
{
    switch (role) {
    case ButtonRole::Plain:
        return c.ink;
    case ButtonRole::Primary:
        return c.onAccent;
    case ButtonRole::Quiet:
        return c.accentInk;
    case ButtonRole::Danger:
        return c.danger;
    case ButtonRole::DangerFilled:
        return c.onDanger;
    }
    Q_UNREACHABLE();
    return c.ink;
}

} // namespace

ActionButton::ActionButton(
    ButtonRole role, const QString &text, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_role(role)
    , m_icon(icon)
{
    setAutoDefault(false); // Enter belongs to the page
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setProperty("sy-role", sheetName(role));
    setCaption(text);
    refreshIcon();
}

void ActionButton::setCaption(const QString &text)
{
    m_caption = text;
    QString shown = text;
    shown.replace(QLatin1Char('&'), QLatin1String("&&"));
    // The gap between icon and word: Qt has 4 px of its own. No-break spaces, because the text may
    // run against the layout's direction.
    const QString gap = m_icon.isEmpty() ? QString() : QString(QChar::Nbsp);
    setText(layoutDirection() == Qt::RightToLeft ? shown + gap : gap + shown);
    setAccessibleName(text);
}

void ActionButton::setIconName(const QString &name)
{
    m_icon = name;
    setCaption(m_caption);
    refreshIcon();
}

void ActionButton::setRole(ButtonRole role)
{
    m_role = role;
    setProperty("sy-role", sheetName(role));
    polishAgain();
}

void ActionButton::setIconAfterText(bool after)
{
    setLayoutDirection(after ? Qt::RightToLeft : Qt::LeftToRight);
    setCaption(m_caption);
}

void ActionButton::setBig(bool big)
{
    setProperty("sy-big", big);
    polishAgain();
}

void ActionButton::polishAgain()
{
    style()->unpolish(this);
    style()->polish(this);
    refreshIcon();
    updateGeometry();
}

QSize ActionButton::sizeHint() const
{
    const QSize hint = QPushButton::sizeHint();
    const int target = themeOf(*this).metrics().targetMin;
    return {std::max(hint.width(), target), std::max(hint.height(), target)};
}

void ActionButton::refreshIcon()
{
    if (m_icon.isEmpty()) {
        setIcon({});
        return;
    }
    const Theme &theme = themeOf(*this);
    const int size = theme.metrics().icon;
    setIconSize({size, size});
    setIcon(tintedIcon(
        m_icon, size, inkOf(m_role, theme.colors()), theme.colors().ink3, devicePixelRatioF()));
}

void ActionButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        refreshIcon();
}

} // namespace suyang::ui
