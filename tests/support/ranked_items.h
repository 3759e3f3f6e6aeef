#pragma once

#include "engine/selection_criterion.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace suyang::test {

/// The items not yet given, best first; of equal ones the first.
/// REQUIRES: criterion.prepare(state) was called
inline std::vector<std::size_t> rankedItems(
    const engine::SelectionCriterion &criterion, const engine::SelectionState &state)
{
    std::vector<std::size_t> items;
    for (std::size_t item = 0; item < state.models.size(); ++item) {
        if (std::ranges::find(state.answers, item, &engine::Answer::item) == state.answers.end())
            items.push_back(item);
    }
    const double sign = criterion.prefersSmall() ? 1.0 : -1.0;
    std::ranges::stable_sort(
        items, {}, [&](std::size_t item) { return sign * criterion.value(item); });
    return items;
}

} // namespace suyang::test
