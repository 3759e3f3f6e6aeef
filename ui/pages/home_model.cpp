#include "ui/pages/home_model.h"

#include "ui/app_state.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace suyang::ui {

namespace {

constexpr double MinutesPerQuestion = 0.75;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HomePage)
};

QString greetingFor(const AppState &state)
{
    if (!state.hasProfile() || state.isGuest())
        return Words::tr("Welcome");
    const int hour = QTime::currentTime().hour();
    const QString words = hour < 5 ? Words::tr("Good evening, %1")
        : hour < 12                ? Words::tr("Good morning, %1")
        : hour < 18                ? Words::tr("Good afternoon, %1")
                                   : Words::tr("Good evening, %1");
    return words.arg(state.shownName());
}

QString pausedText(const AppState &state, const QDateTime &utc)
{
    const QDateTime local = utc.toLocalTime();
    const qint64 days = local.date().daysTo(QDate::currentDate());
    if (days == 0)
        return Words::tr("Paused today, %1").arg(local.toString(QStringLiteral("H:mm")));
    if (days == 1)
        return Words::tr("Paused yesterday");
    return Words::tr("Paused on %1").arg(wording::dateText(state.voice(), utc));
}

std::optional<HomeResume> resumeOf(const AppState &state)
{
    const session::AttemptRecord *running = state.record().running();
    if (!running || !running->plan)
        return std::nullopt;
    const int answered = int(running->answers.size());
    const int least = int(running->plan->settings.minimumItems) - answered;
    const int most = std::max(1, int(running->plan->settings.maximumItems) - answered);
    return HomeResume {.answered = answered,
        .fewest = std::clamp(least, 1, most),
        .most = most,
        .when = pausedText(state, running->lastAt)};
}

std::optional<HomeResult> resultOf(const AppState &state)
{
    const auto latest = state.latestResult();
    if (!latest)
        return std::nullopt;
    const wording::Voice voice = state.voice();
    HomeResult result {.attempt = latest->attempt,
        .date = wording::dateText(voice, latest->takenAt),
        .cells = {},
        .days
        = std::max<qint64>(0, latest->takenAt.toLocalTime().date().daysTo(QDate::currentDate()))};
    for (const session::DimensionResult &row : latest->dimensions) {
        result.cells.append({.name = wording::dimensionName(voice, row.dimension),
            .words = wording::levelWords(voice, row.word),
            .meaning = wording::levelMeaning(voice, row),
            .low = row.low,
            .estimate = row.estimate,
            .high = row.high,
            .unclear = row.word.kind == session::WordKind::Unclear});
    }
    return result;
}

void addStep(HomeModel &model, const AppState &state)
{
    const session::LearningPath path = state.path();
    model.advice = wording::adviceText(path.advice);
    model.needsMoreAnswers = path.advice == session::PathAdvice::TooFewAnswers;
    const auto open = std::find_if(path.steps.begin(), path.steps.end(),
        [](const auto &step) { return step.state == session::StepState::Open; });
    if (open == path.steps.end())
        return;
    const bank::Framework &framework = state.content().framework;
    const bank::Node &node = framework.nodes[static_cast<qsizetype>(open->node)];
    const auto &competence = framework.competences[static_cast<qsizetype>(node.competence)];
    model.step = HomeStep {.node = node.id,
        .dimension = int(competence.dimension),
        .title = wording::competenceName(state.voice(), node.competence),
        .canDo = wording::canDo(state.voice(), open->node),
        .minutes = wording::minutesLabel(open->minutes)};
}

} // namespace

HomeModel homeModel(const AppState &state)
{
    HomeModel model;
    model.greeting = greetingFor(state);
    model.resume = resumeOf(state);
    model.result = resultOf(state);
    model.hasSelfRating = !state.record().selfRating.isEmpty();
    if (model.result)
        addStep(model, state);
    const bank::Framework &framework = state.content().framework;
    model.fewestQuestions = framework.engine.minimumItems;
    model.mostQuestions = model.fewestQuestions;
    if (const bank::Audience *audience = framework.audience(state.record().audience))
        model.mostQuestions = std::max(model.mostQuestions, audience->maximumItems);
    const double middle = (model.fewestQuestions + model.mostQuestions) / 2.0;
    model.minutes = std::max(5, qRound(middle * MinutesPerQuestion / 5) * 5);
    return model;
}

} // namespace suyang::ui
