#include "ui/pages/practice_card.h"

#include "bank/key_response.h"
#include "session/practice.h"
#include "ui/pages/answer_factory.h"
#include "ui/pages/answer_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/material_box.h"
#include "ui/widgets/note.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

ShownInteraction shownAsWritten(const bank::PracticeQuestion &question)
{
    QStringList order;
    for (const bank::Option &option : question.options)
        order.append(option.id);
    return {question, order};
}

} // namespace

PracticeCard::PracticeCard(
    bank::PracticeQuestion question, int count, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_question(std::move(question))
    , m_language(language)
    , m_number(new TextLabel(TextRole::Caption))
    , m_answer(makeAnswerView(shownAsWritten(m_question), language, this))
    , m_check(new ActionButton(ButtonRole::Plain, tr("Check my answer"), u"check"_s))
    , m_show(new ActionButton(ButtonRole::Quiet, tr("Show the answer"), u"eye"_s))
    , m_note(new Note(NoteTone::Good, {}))
    , m_live(new LiveRegion(this))
{
    build(count);
    connect(m_answer, &AnswerView::changed, this, &PracticeCard::forget);
    connect(m_check, &ActionButton::clicked, this, &PracticeCard::check);
    connect(m_show, &ActionButton::clicked, this, &PracticeCard::showAnswer);
    forget();
}

void PracticeCard::build(int count)
{
    m_number->setTone(TextTone::Accent);
    m_number->setText(tr("Question %1 of %2").arg(m_question.id).arg(count));
    auto *prompt = new TextLabel(TextRole::H3, m_question.prompt.in(m_language));
    auto *material = new MaterialBox;
    material->setText(m_question.material.in(m_language));
    auto *hint = new TextLabel(TextRole::Caption, m_answer->hint(themeOf(*this).isElder()));
    hint->setTone(TextTone::Soft);
    hint->setVisible(!hint->text().isEmpty());
    m_answer->setAccessibleName(prompt->plainText());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_check);
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    auto *card = new Card;
    card->body()->setSpacing(8);
    card->body()->addWidget(m_number);
    card->body()->addWidget(prompt);
    card->body()->addWidget(material);
    card->body()->addWidget(hint);
    card->body()->addWidget(m_answer);
    card->body()->addWidget(m_note);
    card->body()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    for (ActionButton *button : {m_check, m_show}) {
        button->setAccessibleName(tr("%1: question %2").arg(button->caption(), m_question.id));
    }
}

QString PracticeCard::verdict() const
{
    return m_note->isHidden() ? QString() : m_note->text();
}

void PracticeCard::takeOver(const PracticeCard &other)
{
    m_answer->takeOver(*other.m_answer);
}

void PracticeCard::check()
{
    if (!m_answer->isComplete()) {
        say(false, {tr("Answer first, then have it checked.")});
        return;
    }
    if (const auto objection = m_answer->objection()) {
        say(false, {*objection});
        return;
    }
    const auto verdict = session::judgePractice(m_question, m_answer->response(), m_language);
    if (!verdict) {
        say(false, {tr("Answer first, then have it checked.")});
        return;
    }
    QStringList lines {verdict->isRight ? tr("**That is right.**")
                                        : tr("**Not yet.** Have another look and try again.")};
    lines += verdict->feedback;
    if (verdict->isRight)
        lines.append(m_question.rationale.in(m_language));
    say(verdict->isRight, lines);
    m_show->setVisible(!verdict->isRight);
}

void PracticeCard::showAnswer()
{
    m_answer->restore(bank::keyResponse(m_question));
    say(true, {tr("**This is the answer.**"), m_question.rationale.in(m_language)});
    m_check->setFocus(Qt::OtherFocusReason); // before the button that has it goes
    m_show->hide();
}

void PracticeCard::say(bool isRight, const QStringList &lines)
{
    m_note->setTone(isRight ? NoteTone::Good : NoteTone::NotYet);
    m_note->setText(lines.join(u'\n'));
    m_note->show();
    m_live->say(m_note->text());
}

/// What was said was about another answer.
void PracticeCard::forget()
{
    m_note->hide();
    m_show->hide();
}

} // namespace suyang::ui
