#include "ui/pages/home_hero.h"

#include "ui/pages/columns_layout.h"
#include "ui/pages/home_model.h"
#include "ui/pages/icon_text.h"
#include "ui/pages/themed_picture.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

HomeHero::HomeHero(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Display))
    , m_text(new TextLabel(TextRole::Option))
    , m_start(new ActionButton(ButtonRole::Primary, {}, u"forward"_s))
    , m_rate(new ActionButton(ButtonRole::Plain))
    , m_length(new IconText(u"clock"_s, TextRole::Caption))
    , m_pause(new IconText(u"pause"_s, TextRole::Caption))
    , m_place(new IconText(u"computer"_s, TextRole::Caption))
{
    auto *card = new Card(this);
    card->body()->setContentsMargins(40, 36, 40, 36);
    auto *columns = new ColumnsLayout(nullptr, 250, 32);
    columns->setShares({9, 5});
    columns->addWidget(makeWords());
    columns->addWidget(new ThemedPicture(u"home"_s));
    card->body()->addLayout(columns);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_start, &ActionButton::clicked, this, &HomeHero::startRequested);
    connect(m_rate, &ActionButton::clicked, this, &HomeHero::selfRatingRequested);
}

QWidget *HomeHero::makeWords()
{
    m_text->setTone(TextTone::Soft);
    m_start->setBig(true);
    m_start->setIconAfterText(true);
    m_rate->setBig(true);
    auto *buttons = new FlowLayout(nullptr, 16);
    buttons->addWidget(m_start);
    buttons->addWidget(m_rate);
    auto *facts = new FlowLayout(nullptr, 16);
    for (IconText *fact : {m_length, m_pause, m_place}) {
        fact->setTone(TextTone::Ink);
        facts->addWidget(fact);
    }
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addStretch();
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(12);
    layout->addLayout(buttons);
    layout->addSpacing(12);
    layout->addLayout(facts);
    layout->addStretch();
    return words;
}

void HomeHero::setModel(const HomeModel &model)
{
    m_title->setText(tr("See where your digital skills stand today"));
    m_text->setText(tr("The questions adjust to you. In the end you see what you do well and what "
                       "to learn next. No ranking, no pass mark."));
    m_start->setCaption(tr("Start the check"));
    m_rate->setCaption(tr("Rate yourself first"));
    m_rate->setVisible(!model.hasSelfRating);
    m_length->setText(tr("%1–%2 questions, about %3 min")
                          .arg(model.fewestQuestions)
                          .arg(model.mostQuestions)
                          .arg(model.minutes));
    m_pause->setText(tr("Pause at any time"));
    m_place->setText(tr("Stays on this computer"));
}

} // namespace suyang::ui
