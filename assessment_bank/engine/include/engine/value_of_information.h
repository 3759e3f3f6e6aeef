#pragma once

#include "engine/joint_posterior.h"
#include "engine/selection_criterion.h"

#include <cstddef>

namespace suyang::engine {

/// What Fisher information about one dimension does to the posterior covariance C, by the formula
/// of Sherman and Morrison: det C falls by the factor 1 + I C_dd, its trace by I |C_d|^2 / (1 + I
/// C_dd). DOptimality: I C_dd; AOptimality: the fall of the trace; all others: I itself.
double valueOfInformation(CriterionKind criterion, const AbilityEstimate &estimate,
    std::size_t dimension, double information);

} // namespace suyang::engine
