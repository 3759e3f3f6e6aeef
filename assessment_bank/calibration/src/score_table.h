#pragma once

#include "dimension_patterns.h"
#include "model_state.h"

#include <cstddef>
#include <vector>

namespace suyang::calibration {

/// d log P(category | node) / d parameter for the active parameters of every item.
struct ScoreTable
{
    std::vector<double> values; ///< by item, category, node, parameter (the fastest)
    std::vector<std::size_t> start;
    std::vector<std::size_t> size; ///< active parameters of the item
    std::vector<std::size_t> column; ///< of the item's first one among all
    std::size_t columns = 0;
    std::size_t points = 0;

    const double *at(std::size_t item, std::size_t category, std::size_t node) const
    {
        return values.data() + start[item] + (category * points + node) * size[item];
    }
};

/// `nodes` has one entry a dimension.
ScoreTable makeScoreTable(
    const ModelState &state, const std::vector<std::vector<double>> &nodes, std::size_t points);

} // namespace suyang::calibration
