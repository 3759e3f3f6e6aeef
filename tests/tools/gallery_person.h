#pragma once

#include "session/simulated_learner.h"
#include "ui/app_state.h"
#include "ui/quiz_presenter.h"

#include <QJsonObject>

#include <vector>

namespace suyang::tools {

inline std::size_t dimensionOf(const session::Content &content, const bank::Item &item)
{
    const auto competence = content.framework.competenceIndex(item.competence).value_or(0);
    return content.framework.competences[static_cast<qsizetype>(competence)].dimension;
}

/// Lets a simulated person answer until the check is over or `until` questions are answered.
inline void answer(ui::AppState &state, ui::QuizPresenter &quiz,
    const session::SimulatedLearner &learner, int until = 1000)
{
    for (int i = 0; quiz.isRunning() && i < until; ++i) {
        const session::Question &question = quiz.question();
        const QJsonValue response = learner.respond(
            *question.item, dimensionOf(state.content(), *question.item), question.position);
        if (!(response.isNull() ? quiz.dontKnow() : quiz.confirm(response)))
            return;
    }
}

/// A person with two results, a step done and a self-rating, so that every page has something to
/// show. Guest mode: nothing is written.
inline bool enterExamplePerson(ui::AppState &state)
{
    if (!state.enterAsGuest() || !state.giveConsent())
        return false;
    state.saveAbout(QStringLiteral("citizen"), {});
    state.saveSelfRating({{QStringLiteral("life"), QStringLiteral("B")},
        {QStringLiteral("work"), QStringLiteral("B")},
        {QStringLiteral("security"), QStringLiteral("A")},
        {QStringLiteral("ethics"), QStringLiteral("C")}});
    const std::vector<std::vector<double>> abilities {
        {-0.6, -1.4, -2.3, -0.9}, {0.4, -0.7, -1.5, 0.1}};
    for (std::size_t round = 0; round < abilities.size(); ++round) {
        ui::QuizPresenter quiz(state);
        if (!quiz.start(41 + round))
            return false;
        answer(state, quiz, session::SimulatedLearner(abilities[round], 5 + round));
    }
    const session::LearningPath path = state.path();
    if (!path.steps.isEmpty()) {
        const auto node = static_cast<qsizetype>(path.steps.first().node);
        state.markStep(state.content().framework.nodes[node].id, true);
    }
    return true;
}

} // namespace suyang::tools
