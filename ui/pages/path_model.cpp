#include "ui/pages/path_model.h"

#include "bank/lesson_reader.h"
#include "ui/app_state.h"

#include <QCoreApplication>

namespace suyang::ui {

namespace {

QString betterAfter(const AppState &state, const QList<std::size_t> &nodes)
{
    if (nodes.isEmpty())
        return {};
    QStringList titles;
    for (const std::size_t node : nodes)
        titles.append(wording::canDo(state.voice(), node));
    return QCoreApplication::translate("PathPage", "Better after: %1")
        .arg(titles.join(QCoreApplication::translate("PathPage", "; ")));
}

QList<bank::Resource> resourcesOf(const bank::Framework &framework, const QStringList &ids)
{
    QList<bank::Resource> found;
    for (const QString &id : ids) {
        for (const bank::Resource &resource : framework.resources) {
            if (resource.id == id)
                found.append(resource);
        }
    }
    return found;
}

StepModel stepModel(const AppState &state, const session::PathStep &step)
{
    const bank::Framework &framework = state.content().framework;
    const bank::Node &node = framework.nodes[qsizetype(step.node)];
    return {.node = node.id,
        .dimension = int(framework.competences[qsizetype(node.competence)].dimension),
        .place = step.state == session::StepState::Done ? StepPlace::Done : StepPlace::Waiting,
        .isOpen = step.state == session::StepState::Open,
        .title = wording::canDo(state.voice(), step.node),
        .minutes = wording::minutesLabel(step.minutes),
        .reasons = wording::reasonsText(step.reasons),
        .betterAfter = betterAfter(state, step.waitsFor),
        .hasLesson = bank::hasLesson(state.content().bankFolder, node.id),
        .resources = resourcesOf(framework, step.resources)};
}

} // namespace

PathModel pathModel(const AppState &state, const QSet<QString> &begun)
{
    const session::LearningPath path = state.path();
    PathModel model;
    model.advice = path.advice;
    model.weeklyMinutes = path.weeklyMinutes;
    if (const session::AttemptRecord *latest = state.record().latest()) {
        model.hasResult = true;
        model.date = wording::dateText(state.voice(), latest->lastAt);
    }
    for (const session::PathStep &step : path.steps) {
        StepModel shown = stepModel(state, step);
        shown.number = int(model.steps.size()) + 1;
        if (shown.place == StepPlace::Done) {
            ++model.done;
        } else if ((shown.isOpen && model.openMinutes == 0) || begun.contains(shown.node)) {
            shown.place = StepPlace::Now;
        }
        if (shown.isOpen)
            model.openMinutes += step.minutes;
        model.steps.append(shown);
    }
    return model;
}

QString lengthText(int minutes)
{
    if (minutes < 60)
        return wording::minutesLabel(minutes);
    if (minutes % 60 == 0)
        return QCoreApplication::translate("PathPage", "%1 h").arg(minutes / 60);
    return QCoreApplication::translate("PathPage", "%1 h %2 min")
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace suyang::ui
