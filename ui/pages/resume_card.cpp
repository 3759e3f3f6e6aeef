#include "ui/pages/resume_card.h"

#include "ui/pages/home_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/quiz_progress.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

ResumeCard::ResumeCard(QWidget *parent)
    : QWidget(parent)
    , m_chip(new Chip({}, u"pause"_s, TextTone::Accent))
    , m_when(new TextLabel(TextRole::Caption))
    , m_title(new TextLabel(TextRole::Stem))
    , m_text(new TextLabel(TextRole::Body))
    , m_progress(new QuizProgress)
    , m_resume(new ActionButton(ButtonRole::Primary, {}, u"forward"_s))
    , m_startOver(new ActionButton(ButtonRole::Quiet))
{
    m_text->setTone(TextTone::Soft);
    m_progress->setBarOnly(true);
    m_resume->setBig(true);
    m_resume->setIconAfterText(true);
    auto *signs = new FlowLayout(nullptr, 12);
    signs->addWidget(m_chip);
    signs->addWidget(m_when);
    auto *buttons = new FlowLayout(nullptr, 16);
    buttons->addWidget(m_resume);
    buttons->addWidget(m_startOver);
    auto *card = new Card;
    card->body()->setContentsMargins(28, 24, 28, 24);
    card->body()->addLayout(signs);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_text);
    card->body()->addSpacing(8);
    card->body()->addWidget(m_progress);
    card->body()->addStretch();
    card->body()->addSpacing(16);
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    connect(m_resume, &ActionButton::clicked, this, &ResumeCard::resumeRequested);
    connect(m_startOver, &ActionButton::clicked, this, &ResumeCard::startOverRequested);
}

void ResumeCard::setResume(const HomeResume &resume)
{
    m_chip->setContent(tr("Not finished yet"), u"pause"_s, TextTone::Accent);
    m_when->setText(resume.when);
    m_title->setText(tr("Go on with your check"));
    QString text = tr("%n question(s) answered,", nullptr, resume.answered) + u' ';
    text += resume.fewest == resume.most
        ? tr("about %1 to go.").arg(resume.most)
        : tr("about %1–%2 to go.").arg(resume.fewest).arg(resume.most);
    m_text->setText(text + u' ' + tr("Your answers are all kept."));
    m_progress->setProgress(resume.answered + 1, resume.fewest - 1, resume.most - 1);
    m_resume->setCaption(tr("Go on"));
    m_startOver->setCaption(tr("Start over"));
}

} // namespace suyang::ui
