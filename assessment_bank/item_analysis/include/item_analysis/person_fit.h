#pragma once

#include "item_analysis/ability.h"
#include "item_analysis/residual_fit.h"
#include "item_analysis/scale.h"

#include <optional>
#include <vector>

namespace suyang::item_analysis {

/// How well a person's answers follow the model at the person's ability.
struct PersonFit
{
    /// The standardised log-likelihood (Drasgow, Levine & Williams 1985; mirt calls it Zh): far
    /// below 0 for answers that the model hardly expects. At an estimated ability its variance is
    /// somewhat below 1. Absent where the answers leave no choice.
    std::optional<double> lz = {};
    MeanSquares meanSquares; ///< over the items that the person answered
};

/// Of every person; nothing for a person without an ability.
/// REQUIRES: abilities.size() == scale.persons()
std::vector<std::optional<PersonFit>> personFit(
    const Scale &scale, const std::vector<std::optional<Ability>> &abilities);

} // namespace suyang::item_analysis
