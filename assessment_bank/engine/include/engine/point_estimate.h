#pragma once

#include "engine/answer.h"
#include "engine/item_model.h"

#include <span>

namespace suyang::engine {

/// Where an ability is looked for, in logits. REQUIRES: low < high, both finite
struct ThetaRange
{
    double low = -6.0;
    double high = 6.0;
};

struct PointEstimate
{
    double theta = 0.0;
    /// Always finite: information below 1e-300 counts as 1e-300.
    double standardError = 0.0;
    bool atBound = false; ///< the function still rose at an end of the range
};

// The estimators below maximise a function of one ability over a range. Where every item is
// log-concave (2PL, graded, partial credit) and so is what is added, there is one maximum.
// Otherwise (3PL, 4PL, and the two corrections for bias) the slope is scanned in steps of a quarter
// of 1 / max|a|, at most 0.1, every maximum is refined, and the highest one wins, the ends of the
// range included; of two equally high ones (to 1e-9) the lower. catR gives one root, whichever its
// bracketing meets.
//
// Roots are good to 1e-13 or to the last digit. `answers` are those of one dimension: items are
// places in `models`. REQUIRES in each: categories within their models

/// Maximum likelihood. All right or all wrong gives the end of the range. The standard error is
/// 1 / sqrt(I(theta)) with Fisher information, also at an end, as in catR. REQUIRES: answers
PointEstimate maximumLikelihood(std::span<const ItemModel> models, std::span<const Answer> answers,
    const ThetaRange &range = {});

/// Warm's (1989) weighted likelihood: the score plus J / (2 I). Standard error as above.
/// REQUIRES: answers
PointEstimate weightedLikelihood(std::span<const ItemModel> models, std::span<const Answer> answers,
    const ThetaRange &range = {});

/// The mode under Jeffreys' prior sqrt(I). The standard error is that of catR:
/// 1 / sqrt(I - d2 log sqrt(I) / dtheta2), or 1 / sqrt(I) where that is not positive.
/// REQUIRES: answers
PointEstimate jeffreysMode(std::span<const ItemModel> models, std::span<const Answer> answers,
    const ThetaRange &range = {});

/// The mode under a normal prior (MAP), looked for within eight prior SDs or as far as it lies. The
/// standard error is 1 / sqrt(I + 1 / sd^2) with Fisher information, as in catR; jointMode() in
/// joint_mode.h uses the observed information. No answer gives mean and sd. REQUIRES: sd > 0
PointEstimate posteriorMode(
    std::span<const ItemModel> models, std::span<const Answer> answers, double mean, double sd);

} // namespace suyang::engine
