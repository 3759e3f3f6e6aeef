#include "ui/pages/empty_state.h"

#include "ui/pages/icon_badge.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconBadge(icon, IconBadge::Size::Big))
    , m_title(new TextLabel(TextRole::H2))
    , m_text(new TextLabel(TextRole::Body))
    , m_button(new ActionButton(ButtonRole::Primary))
{
    auto *card = new Card(this, Card::Look::Dashed);
    card->body()->setContentsMargins(32, 28, 32, 28);
    card->body()->setSpacing(12);
    card->body()->addWidget(m_icon);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addSpacing(4);
    auto *buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(m_button);
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_button->setBig(true);
    connect(m_button, &ActionButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::setIcon(const QString &icon)
{
    m_icon->setIcon(icon);
}

void EmptyState::setTexts(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setCaption(action);
}

QString EmptyState::text() const
{
    return m_text->text();
}

} // namespace suyang::ui
