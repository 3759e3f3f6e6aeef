#pragma once

#include "ui/widgets/action_button.h"

#include <QDialog>
#include <QList>

class QVBoxLayout;

namespace suyang::ui {

class FlowLayout;

/// Asks before something happens. The question is the title, the buttons say the act, the safest
/// one has the focus, and Esc is the safest one.
class ConfirmDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `explanation` says what will happen and what is safe; it may be empty.
    ConfirmDialog(const QString &question, const QString &explanation, QWidget *parent);

    /// Shown in the order added. The first one, or the one marked `safest`, is the way out.
    int addChoice(const QString &text, ButtonRole role, bool safest = false);
    /// Something between the explanation and the buttons, such as a Note. Takes it over.
    void addContent(QWidget *content);

    /// After the dialog is closed. REQUIRES: there is a choice
    int chosen() const noexcept { return m_chosen < 0 ? m_safest : m_chosen; }
    ActionButton *button(int choice) const { return m_buttons.at(choice); }

Q_SIGNALS:
    void choiceMade(int choice);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QVBoxLayout *m_layout;
    FlowLayout *m_buttonRow;
    QList<ActionButton *> m_buttons;
    int m_safest = 0;
    int m_chosen = -1;
};

} // namespace suyang::ui
