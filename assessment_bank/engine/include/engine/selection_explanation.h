#pragma once

#include "engine/adaptive_test.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace suyang::engine {

/// Why the question at hand was chosen, in numbers. Counts are of items of the pool.
struct SelectionExplanation
{
    std::size_t position = 0; ///< of the question in the test, from 1
    std::size_t item = 0;
    std::size_t dimension = 0;
    std::vector<double>
        shortfall; ///< planned less asked questions, one a dimension; empty: no plan
    std::size_t inDimension = 0; ///< items that measure the dimension
    std::size_t blocked = 0; ///< of those, by a hard rule for the rest of the test
    std::size_t afterLast = 0; ///< further ones too like the question just answered
    std::size_t heldBack = 0; ///< further ones that too many tests have used
    double theta = 0.0; ///< estimate of the dimension when the item was chosen
    double sd = 0.0;
    double criterion = 0.0; ///< what was compared
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
