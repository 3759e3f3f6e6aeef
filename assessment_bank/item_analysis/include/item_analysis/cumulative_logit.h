#pragma once

#include "base/result.h"

#include <cstddef>
#include <vector>

namespace suyang::item_analysis {

/// Persons with the same predictors, counted by category.
struct LogitCell
{
    std::vector<double> predictors = {};
    std::vector<double> counts = {};
};

/// A proportional-odds model, P(Y >= k) = logistic(intercept_k + slopes . x), fitted by maximum
/// likelihood; with two categories ordinary logistic regression.
struct CumulativeLogit
{
    std::vector<double> intercepts = {}; ///< for k = 1, 2, ...; descending
    std::vector<double> slopes = {};
    std::vector<double> slopeErrors = {}; ///< from the observed information; empty when separated
    double deviance = 0.0; ///< -2 log-likelihood, or the limit it falls to
    /// Some combination of predictors tells categories apart without error, or the predictors are
    /// dependent: the deviance stands, but slopes and intercepts grow without bound or are not
    /// determined.
    bool isSeparated = false;
};

/// Fails with OutOfRange when fewer than two categories occur or Newton's method does not settle.
/// REQUIRES: every cell has the same numbers of predictors and counts; every category occurs
Result<CumulativeLogit> fitCumulativeLogit(const std::vector<LogitCell> &cells);

} // namespace suyang::item_analysis
