#pragma once

#include "ui/widgets/action_button.h"

namespace suyang::ui {

class IconBadge;
class TextLabel;

/// One thing to do: icon, what it is, a sentence, and the button. The big one stands on the home
/// page of elder mode.
class ActionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionCard(bool big = false, QWidget *parent = nullptr);

    void setIcon(const QString &icon);
    /// `caption` may be empty.
    void setTexts(const QString &title, const QString &caption, const QString &action);
    void setRole(ButtonRole role);
    ActionButton *button() const noexcept { return m_button; }

Q_SIGNALS:
    void triggered();

private:
    IconBadge *m_icon;
    TextLabel *m_title;
    TextLabel *m_caption;
    ActionButton *m_button;
};

} // namespace suyang::ui
