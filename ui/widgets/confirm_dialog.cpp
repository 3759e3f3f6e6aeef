#include "ui/widgets/confirm_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

ConfirmDialog::ConfirmDialog(const QString &question, const QString &explanation, QWidget *parent)
    : QDialog(parent)
    , m_layout(new QVBoxLayout(this))
    , m_buttonRow(new FlowLayout(nullptr, 16))
{
    setWindowTitle(question);
    setAccessibleName(question);
    setAccessibleDescription(explanation);
    setWindowModality(Qt::WindowModal);
    m_layout->setContentsMargins(32, 28, 32, 28);
    m_layout->setSpacing(12);
    m_layout->addWidget(new TextLabel(TextRole::H2, question, this));
    auto *text = new TextLabel(TextRole::Body, explanation, this);
    text->setVisible(!explanation.isEmpty());
    m_layout->addWidget(text);
    m_layout->addSpacing(12);
    m_layout->addLayout(m_buttonRow);
    connect(this, &QDialog::finished, this, [this] { Q_EMIT choiceMade(chosen()); });
}

int ConfirmDialog::addChoice(const QString &text, ButtonRole role, bool safest)
{
    const int choice = int(m_buttons.size());
    auto *button = new ActionButton(role, text, {}, this);
    m_buttons.append(button);
    m_buttonRow->addWidget(button);
    if (safest)
        m_safest = choice;
    connect(button, &ActionButton::clicked, this, [this, choice] {
        m_chosen = choice;
        done(choice == m_safest ? Rejected : Accepted);
    });
    return choice;
}

void ConfirmDialog::addContent(QWidget *content)
{
    m_layout->insertWidget(m_layout->count() - 2, content);
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // A layout with heights that depend on widths does not size its window.
    const int widest = themeOf(*this).scaled(560);
    const int room = parentWidget() ? parentWidget()->window()->width() - 48 : widest;
    const int wide = std::max(std::min(widest, room), minimumSizeHint().width());
    setFixedWidth(wide);
    resize(wide, m_layout->heightForWidth(wide));
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        m_buttons[i]->setAutoDefault(true); // Enter presses the button that has the focus
        m_buttons[i]->setDefault(i == m_safest);
    }
    if (m_safest < int(m_buttons.size()))
        m_buttons[m_safest]->setFocus(Qt::OtherFocusReason);
}

} // namespace suyang::ui
