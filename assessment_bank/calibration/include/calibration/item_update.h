#pragma once

#include "base/result.h"
#include "engine/item_model.h"

#include <cstddef>
#include <span>

namespace suyang::calibration {

/// What is believed of an item before its answers: a rating by experts, or an earlier calibration.
/// All thresholds move together by a normal shift, the slope by a normal factor on the log scale;
/// asymptotes stay.
struct ItemRating
{
    engine::ItemModel model;
    double shiftSd = 0.5; ///< of the difficulty, in logits
    double logSlopeSd = 0.3; ///< of log |a|; zero holds the slope
};

/// One answer of a person whose ability is known from other items.
struct RatedAnswer
{
    double theta = 0.0;
    double standardError = 0.0; ///< of theta; zero where it is taken as known
    std::size_t category = 0;
};

/// The posterior of an item after the answers.
struct ItemUpdate
{
    engine::ItemModel model; ///< with the posterior means of the shift and of log |a|
    double shift = 0.0; ///< posterior mean of what was added to every threshold
    double shiftSd = 0.0; ///< its posterior SD: the difficulty's new standard error
    double logSlopeSd = 0.0;
    /// Share of the shift's prior variance that the answers took away, in [0, 1]: 0 leaves the
    /// rating as it was. Chance may make it slightly negative, which is reported as 0.
    double weightOfAnswers = 0.0;
};

/// Bayes' theorem for one item and few answers: the posterior mean on a grid of shift and log slope
/// that is centred and scaled twice, every answer averaged over the uncertainty of the person's
/// ability (seven-point Gauss-Hermite rule). Without answers the rating comes back. Deterministic,
/// and the order of the answers matters only to the last bits.
///
/// Fails with OutOfRange, naming the answer (from 1), for a theta outside [-20, 20], a standard
/// error that is negative or above 10, a category the item does not have; and for a rating whose
/// SDs are not in (0, 5] (the slope's may be 0).
Result<ItemUpdate> updateItem(const ItemRating &rating, std::span<const RatedAnswer> answers);

} // namespace suyang::calibration
