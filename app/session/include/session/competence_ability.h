#pragma once

#include "bank/framework.h"
#include "session/attempt_record.h"

#include <vector>

namespace suyang::session {

/// What one attempt says of one competence.
struct CompetenceAbility
{
    int answers = 0;
    double mean = 0.0; ///< on the ability scale
    double sd = 1.0;
};

/// Competence = dimension + deviation, the deviation normal with mean 0 and a small SD from the
/// framework data. The deviation is estimated by one Newton step from the competence's own
/// answers at the dimension's estimate (a light version of a higher-order model, de la Torre and
/// Song 2009); the variances add. One entry a competence, in the framework's order.
std::vector<CompetenceAbility> competenceAbilities(
    const AttemptRecord &attempt, const bank::Framework &framework);

/// P(ability > threshold) under the normal approximation.
double probabilityAbove(const CompetenceAbility &ability, double threshold);

} // namespace suyang::session
