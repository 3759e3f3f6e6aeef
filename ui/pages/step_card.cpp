#include "ui/pages/step_card.h"

#include "ui/pages/icon_badge.h"
#include "ui/pages/resource_row.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/path_step.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace suyang::ui {

using namespace Qt::StringLiterals;

namespace {

StepState stateOf(StepPlace place)
{
    switch (place) {
    case StepPlace::Done:
        return StepState::Done;
    case StepPlace::Now:
        return StepState::Now;
    case StepPlace::Waiting:
        break;
    }
    return StepState::Later;
}

} // namespace

StepCard::StepCard(const StepModel &step, bool primary, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_card(new PathStep(this))
{
    m_card->setData({.number = step.number,
        .title = step.title,
        .dimension = step.dimension,
        .state = stateOf(step.place),
        .detail = step.minutes,
        .hint = step.place == StepPlace::Done ? QString() : step.betterAfter});
    if (step.place == StepPlace::Now)
        m_card->layout()->addWidget(makeDetails(primary));
    if (step.place == StepPlace::Done && step.hasLesson)
        m_card->layout()->addWidget(makeLesson(false));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    connect(m_card, &PathStep::startRequested, this, [this] {
        if (m_step.place == StepPlace::Done)
            Q_EMIT doneChanged(false);
        else
            Q_EMIT beginRequested();
    });
    dressButton();
}

QWidget *StepCard::makeDetails(bool primary)
{
    auto *details = new QWidget;
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new TextLabel(TextRole::Body, tr("**Why:** %1").arg(m_step.reasons)));
    layout->addWidget(new TextLabel(TextRole::H3, tr("What to do")));
    if (m_step.hasLesson)
        layout->addWidget(makeLesson(primary));
    else if (m_step.resources.isEmpty()) {
        layout->addWidget(new TextLabel(TextRole::Body,
            tr("Try it out on your own phone or computer, or ask somebody you trust to show "
               "you.")));
    }
    for (const bank::Resource &resource : std::as_const(m_step.resources)) {
        auto *row = new ResourceRow(resource);
        layout->addWidget(row);
        connect(row, &ResourceRow::openRequested, this,
            [this, resource] { Q_EMIT linkRequested(resource); });
    }
    m_mark = new ActionButton(primary && !m_lesson ? ButtonRole::Primary : ButtonRole::Plain,
        tr("Mark as done"), u"check"_s);
    m_mark->setAccessibleName(tr("Mark as done: %1").arg(m_step.title));
    layout->addSpacing(4);
    layout->addWidget(m_mark, 0, Qt::AlignLeft);
    connect(m_mark, &ActionButton::clicked, this, [this] { Q_EMIT doneChanged(true); });
    return details;
}

/// What everyone can begin with at once: the lesson needs no network.
QWidget *StepCard::makeLesson(bool primary)
{
    auto *row = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(TextRole::Body, tr("A short lesson with two questions")));
    words->addWidget(
        new TextLabel(TextRole::Caption, tr("About three minutes, works without the internet")));
    m_lesson = new ActionButton(
        primary ? ButtonRole::Primary : ButtonRole::Plain, tr("Read"), u"book"_s);
    m_lesson->setAccessibleName(tr("Read the lesson: %1").arg(m_step.title));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(new IconBadge(u"book"_s, IconBadge::Size::Plain), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_lesson, 0, Qt::AlignVCenter);
    connect(m_lesson, &ActionButton::clicked, this, &StepCard::lessonRequested);
    return row;
}

void StepCard::setLast(bool last)
{
    m_card->setLast(last);
}

ActionButton *StepCard::button() const
{
    return m_mark ? m_mark : m_card->startButton();
}

/// The component's own button says "Start here"; it has no other word for these.
void StepCard::dressButton()
{
    ActionButton *button = m_card->startButton();
    button->setVisible(m_step.place != StepPlace::Now);
    if (m_step.place == StepPlace::Done) {
        button->setRole(ButtonRole::Quiet);
        button->setCaption(tr("Not done yet"));
    }
    if (m_step.place == StepPlace::Waiting && !m_step.betterAfter.isEmpty())
        button->setCaption(tr("Start anyway"));
    button->setAccessibleName(tr("%1: %2").arg(button->caption(), m_step.title));
}

bool StepCard::event(QEvent *event)
{
    const bool known = QWidget::event(event);
    if (event->type() == QEvent::LanguageChange) // the component has had it too
        dressButton();
    return known;
}

} // namespace suyang::ui
