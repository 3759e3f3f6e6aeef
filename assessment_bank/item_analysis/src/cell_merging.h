#pragma once

#include "item_analysis/s_x2.h"

#include <vector>

namespace suyang::item_analysis {

struct Cell
{
    double observed = 0.0;
    double expected = 0.0;
};

/// The score groups of a table after merging, each with two cells or more, by the rule in s_x2.h.
/// Empty when no group can be kept.
std::vector<std::vector<Cell>> mergedCells(const ScoreTable &table);

} // namespace suyang::item_analysis
