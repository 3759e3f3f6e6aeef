#include "ui/pages/next_step_card.h"

#include "ui/pages/home_model.h"
#include "ui/pages/icon_text.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/dimension_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

NextStepCard::NextStepCard(QWidget *parent)
    : QWidget(parent)
    , m_chip(new DimensionChip(0))
    , m_minutes(new IconText(u"clock"_s, TextRole::Caption))
    , m_title(new TextLabel(TextRole::Stem))
    , m_text(new TextLabel(TextRole::Body))
    , m_learn(new ActionButton(ButtonRole::Plain))
    , m_all(new ActionButton(ButtonRole::Quiet))
{
    m_text->setTone(TextTone::Soft);
    m_learn->setBig(true);
    auto *signs = new FlowLayout(nullptr, 12);
    signs->addWidget(m_chip);
    signs->addWidget(m_minutes);
    auto *buttons = new FlowLayout(nullptr, 16);
    buttons->addWidget(m_learn);
    buttons->addWidget(m_all);
    auto *card = new Card;
    card->body()->setContentsMargins(28, 24, 28, 24);
    card->body()->addLayout(signs);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addStretch();
    card->body()->addSpacing(16);
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_learn, &ActionButton::clicked, this, [this] { Q_EMIT stepRequested(m_node); });
    connect(m_all, &ActionButton::clicked, this, &NextStepCard::pathRequested);
}

void NextStepCard::setStep(const HomeStep &step)
{
    m_node = step.node;
    m_chip->setDimension(step.dimension);
    m_minutes->setText(step.minutes);
    m_title->setText(tr("Next: %1").arg(step.title));
    m_text->setText(step.canDo);
    m_learn->setCaption(tr("Learn it"));
    m_all->setCaption(tr("See all steps"));
}

} // namespace suyang::ui
