#pragma once

#include "engine/adaptive_test.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace suyang::engine {

/// A question that was in the draw.
struct DrawnFrom
{
    std::size_t item = 0;
    double value = 0.0; ///< what was compared
    double chance
        = 0.0; ///< probability that the draw takes it, over all seeds; see choiceChances()
};

/// Why the question at hand was chosen, in numbers. Counts are of items of the pool.
struct SelectionExplanation
{
    std::size_t position = 0; ///< of the question in the test, from 1
    std::size_t item = 0;
    std::size_t dimension = 0;
    std::vector<double>
        shortfall; ///< planned less asked questions, one a dimension; empty: no plan
    std::size_t inDimension = 0; ///< items that measure the dimension
    std::size_t blocked = 0; ///< of those, by a hard rule for the rest of the test:
    std::size_t asked = 0; ///< asked before, or put aside
    std::size_t alike = 0; ///< of a family with, or enemies of, one asked before
    std::size_t barred = 0; ///< barred from the start, as seen in the last tests
    std::size_t afterLast = 0; ///< further ones too like the question just answered
    std::size_t heldBack = 0; ///< further ones that too many tests have used
    std::size_t coveredMore = 0; ///< further ones of competences that were asked more
    /// What was left to draw from, the pick among them, best first; where relaxed.exposure the ones
    /// held back are the ones left. A question that returned was drawn from nothing else.
    std::vector<DrawnFrom> drawnFrom;
    double chance = 1.0; ///< of the pick
    double theta = 0.0; ///< estimate of the dimension when the item was chosen
    double sd = 0.0;
    double progress = 0.0; ///< how much value, and not the lot, counted: 0 at first, 1 at the end
    double criterion = 0.0; ///< what was compared; for the opening the distance to its easiness
    double information = 0.0; ///< of the item at theta
    double expectedSd = 0.0; ///< of the dimension after an answer of that information
    std::size_t rank = 0; ///< by information among all items allowed, 1 for the best
    std::size_t mostInformative = 0; ///< what would have been asked by information alone
    double mostInformation = 0.0;
    Relaxed relaxed;
    bool returned = false; ///< the person had put it aside
    bool opening = false; ///< the easy first question
};

/// Nothing when the test is over. The explanation is computed from the test's state, so that a
/// replayed test explains every question as the original would have.
std::optional<SelectionExplanation> explainChoice(const AdaptiveTest &test);

} // namespace suyang::engine
