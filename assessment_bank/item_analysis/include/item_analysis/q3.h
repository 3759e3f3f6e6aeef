#pragma once

#include "item_analysis/ability.h"
#include "item_analysis/scale.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace suyang::item_analysis {

/// The correlation of two items' residuals (Yen 1984), over the persons who answered both. Its
/// expectation without local dependence is about -1/(items - 1), not 0.
struct Q3Pair
{
    std::size_t first = 0;
    std::size_t second = 0;
    std::size_t persons = 0;
    std::optional<double> correlation
        = {}; ///< nothing with under three persons or a constant residual
};

/// Every pair, first < second, in ascending order.
/// REQUIRES: abilities.size() == scale.persons()
std::vector<Q3Pair> q3(const Scale &scale, const std::vector<std::optional<Ability>> &abilities);

} // namespace suyang::item_analysis
