#include "ui/pages/path_page.h"

#include "ui/app_state.h"
#include "ui/pages/clear_layout.h"
#include "ui/pages/columns_layout.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/link_question.h"
#include "ui/pages/path_aside.h"
#include "ui/pages/step_card.h"
#include "ui/theme/theme_manager.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/live_region.h"
#include "ui/widgets/path_step.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace suyang::ui {

using namespace Qt::StringLiterals;
using session::PathAdvice;

namespace {
constexpr int DoneShown = 2;
}

PathPage::PathPage(AppState &state, ThemeManager &themes, QWidget *parent)
    : BasicPage(state, parent)
    , m_themes(themes)
    , m_date(new TextLabel(TextRole::Caption))
    , m_empty(new EmptyState(u"path"_s))
    , m_content(new QWidget)
    , m_allDone(new ActionButton(ButtonRole::Quiet, {}, u"chevron-down"_s))
    , m_steps(new QVBoxLayout)
    , m_allLater(new ActionButton(ButtonRole::Quiet, {}, u"chevron-down"_s))
    , m_aside(new PathAside)
    , m_home(new ActionButton(ButtonRole::Plain, {}, u"home"_s))
    , m_live(new LiveRegion(this))
{
    auto *main = new QWidget;
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_allDone, 0, Qt::AlignLeft);
    column->addLayout(m_steps);
    column->addWidget(m_allLater, 0, Qt::AlignLeft);
    column->addStretch();
    m_steps->setSpacing(0); // each step brings its gap, with the line in it
    auto *columns = new ColumnsLayout(m_content, 255, 24);
    columns->setShares({70, 30});
    columns->addWidget(main);
    columns->addWidget(m_aside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(40, 4, 32, 32);
    layout->setSpacing(12);
    layout->addWidget(heading());
    layout->addWidget(m_date);
    layout->addWidget(m_home, 0, Qt::AlignLeft);
    layout->addWidget(m_empty);
    layout->addWidget(m_content);
    layout->addStretch();
    connectParts();
}

void PathPage::connectParts()
{
    connect(m_aside, &PathAside::resultRequested, this, &PathPage::resultRequested);
    connect(m_home, &ActionButton::clicked, this, &PathPage::homeRequested);
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (state().path().advice == PathAdvice::AtTarget)
            Q_EMIT resultRequested();
        else
            Q_EMIT startRequested();
    });
    connect(m_allLater, &ActionButton::clicked, this, [this] {
        m_showsAllLater = !m_showsAllLater;
        invalidate();
    });
    connect(m_allDone, &ActionButton::clicked, this, [this] {
        m_showsAllDone = !m_showsAllDone;
        invalidate();
    });
    connect(&state(), &AppState::profileChanged, this, [this] { m_begun.clear(); });
    connect(&m_themes, &ThemeManager::themeChanged, this, &PathPage::invalidate);
}

void PathPage::retranslate()
{
    heading()->setText(tr("My learning path"));
    m_home->setCaption(tr("Home"));
}

void PathPage::refresh()
{
    const PathModel model = pathModel(state(), m_begun);
    m_date->setVisible(model.hasResult);
    m_date->setText(
        tr("Arranged from the result of %1. You may take another order.").arg(model.date));
    setEmptyState(model);
    m_content->setVisible(!model.steps.isEmpty());
    m_home->setVisible(m_themes.theme().isElder());
    setSteps(model);
    m_aside->setModel(model);
}

void PathPage::setEmptyState(const PathModel &model)
{
    m_empty->setVisible(model.advice != PathAdvice::Follow);
    const bool reached = model.advice == PathAdvice::AtTarget;
    m_empty->setIcon(reached ? u"sprout"_s : u"path"_s);
    if (reached) {
        m_empty->setTexts(
            tr("You are there"), wording::adviceText(model.advice), tr("See my result"));
    } else if (model.hasResult) {
        m_empty->setTexts(
            tr("Almost a path"), wording::adviceText(model.advice), tr("Answer more questions"));
    } else {
        m_empty->setTexts(tr("Your learning path will be here"),
            tr("After the first check you get three small steps to begin with, each about 15 to 30 "
               "minutes long."),
            tr("Start the check"));
    }
}

void PathPage::setSteps(const PathModel &model)
{
    clearLayout(*m_steps);
    m_cards.clear();
    const bool hidesDone = model.done > DoneShown + 1;
    const bool hasNow = model.openMinutes > 0;
    bool primary = hasNow;
    int hidden = 0;
    int later = 0;
    for (const StepModel &step : model.steps) {
        if (step.place == StepPlace::Done) {
            if (!hidesDone || m_showsAllDone || step.number > model.done - DoneShown)
                addCard(step, false);
            continue;
        }
        later += step.isOpen ? 0 : 1;
        if (!step.isOpen && later == 1 && hasNow)
            addRecheck();
        if (!step.isOpen && !m_showsAllLater && step.place == StepPlace::Waiting) {
            ++hidden;
            continue;
        }
        addCard(step, primary && step.place == StepPlace::Now);
        primary = primary && step.place != StepPlace::Now;
    }
    if (later == 0 && hasNow)
        addRecheck();
    endLine();
    m_allLater->setVisible(hidden > 0 || (m_showsAllLater && later > 0));
    m_allLater->setIconName(m_showsAllLater ? u"chevron-up"_s : u"chevron-down"_s);
    m_allLater->setCaption(m_showsAllLater ? tr("Show only the next steps")
                                           : tr("Show all %n later step(s)", nullptr, hidden));
    m_allDone->setVisible(hidesDone);
    m_allDone->setIconName(m_showsAllDone ? u"chevron-up"_s : u"chevron-down"_s);
    m_allDone->setCaption(m_showsAllDone
            ? tr("Show fewer of them")
            : tr("Show all %n step(s) that are done", nullptr, model.done));
}

void PathPage::addCard(const StepModel &step, bool primary)
{
    auto *card = new StepCard(step, primary);
    m_steps->addWidget(card);
    m_cards.append(card);
    connect(card, &StepCard::beginRequested, this, [this, node = step.node] { begin(node); });
    connect(card, &StepCard::doneChanged, this,
        [this, node = step.node](bool done) { mark(node, done); });
    connect(card, &StepCard::lessonRequested, this,
        [this, node = step.node] { Q_EMIT lessonRequested(node); });
    connect(card, &StepCard::linkRequested, this,
        [this](const bank::Resource &resource) { askToOpenLink(resource, this); });
}

void PathPage::addRecheck()
{
    auto *recheck = new PathStep;
    recheck->setData({.title = tr("See what has changed"),
        .state = StepState::Recheck,
        .detail = tr("After two or three steps, a new check shows it more clearly.")});
    m_steps->addWidget(recheck);
    connect(recheck, &PathStep::startRequested, this, &PathPage::startRequested);
}

/// No line goes down from the last thing on the page.
void PathPage::endLine()
{
    QLayoutItem *last = m_steps->itemAt(m_steps->count() - 1);
    if (auto *card = last ? qobject_cast<StepCard *>(last->widget()) : nullptr)
        card->setLast(true);
    else if (auto *recheck = last ? qobject_cast<PathStep *>(last->widget()) : nullptr)
        recheck->setLast(true);
}

void PathPage::mark(const QString &node, bool done)
{
    m_begun.remove(node);
    if (!state().markStep(node, done))
        return; // and AppState has said so
    m_live->say(done ? tr("Marked as done.") : tr("The step is open again."));
    focusStep(done ? QString() : node);
}

void PathPage::begin(const QString &node)
{
    m_begun.insert(node);
    invalidate();
    focusStep(node);
}

/// The step, or without one the first that is to be done now.
void PathPage::focusStep(const QString &node)
{
    for (StepCard *card : std::as_const(m_cards)) {
        const bool wanted = node.isEmpty() ? card->place() == StepPlace::Now : card->node() == node;
        if (wanted) {
            card->button()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    heading()->setFocus(Qt::OtherFocusReason);
}

} // namespace suyang::ui
