#include "ui/pages/action_card.h"

#include "ui/pages/icon_badge.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

ActionCard::ActionCard(bool big, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconBadge({}, big ? IconBadge::Size::Big : IconBadge::Size::Plain))
    , m_title(new TextLabel(big ? TextRole::H2 : TextRole::H3))
    , m_caption(new TextLabel(TextRole::Caption))
    , m_button(new ActionButton(ButtonRole::Plain, {}, big ? QStringLiteral("forward") : QString()))
{
    m_button->setBig(big);
    m_button->setIconAfterText(big);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_caption);
    words->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(big ? 28 : 16);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
    row->addWidget(m_button);
    auto *card = new Card;
    if (big)
        card->body()->setContentsMargins(32, 24, 32, 24);
    else
        card->body()->setContentsMargins(22, 14, 22, 14);
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_button, &ActionButton::clicked, this, &ActionCard::triggered);
}

void ActionCard::setIcon(const QString &icon)
{
    m_icon->setIcon(icon);
}

void ActionCard::setTexts(const QString &title, const QString &caption, const QString &action)
{
    m_title->setText(title);
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
    m_button->setCaption(action);
    m_button->setAccessibleDescription(title);
}

void ActionCard::setRole(ButtonRole role)
{
    m_button->setRole(role);
}

} // namespace suyang::ui
