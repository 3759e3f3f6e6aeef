#include "session/competence_ability.h"

#include <cmath>

namespace suyang::session {

std::vector<CompetenceAbility> competenceAbilities(
    const AttemptRecord &attempt, const bank::Framework &framework)
{
    const engine::AbilityEstimate estimate = attempt.posterior().estimate();
    const double deviationVariance = std::pow(framework.engine.competenceDeviationSd, 2);
    std::vector<CompetenceAbility> result;
    for (std::size_t c = 0; c < static_cast<std::size_t>(framework.competences.size()); ++c) {
        const std::size_t d = framework.competences[static_cast<qsizetype>(c)].dimension;
        const double theta = estimate.mean[d];
        double slope = 0.0;
        double information = 1.0 / deviationVariance;
        CompetenceAbility ability;
        for (const AnswerRecord &answer : attempt.answers) {
            if (answer.competence != c)
                continue;
            const auto model = engine::ItemModel::create(answer.parameters).value();
            slope += model.logLikelihood(theta, answer.score).slope;
            information += model.information(theta);
            ++ability.answers;
        }
        ability.mean = theta + slope / information;
        ability.sd = std::sqrt(estimate.sd[d] * estimate.sd[d] + 1.0 / information);
        result.push_back(ability);
    }
    return result;
}

double probabilityAbove(const CompetenceAbility &ability, double threshold)
{
    const double z = (ability.mean - threshold) / ability.sd;
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

} // namespace suyang::session
