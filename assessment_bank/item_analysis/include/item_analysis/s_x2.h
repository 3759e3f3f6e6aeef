#pragma once

#include "item_analysis/chi_squared_test.h"
#include "item_analysis/free_parameters.h"
#include "item_analysis/latent_grid.h"
#include "item_analysis/scale.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace suyang::item_analysis {

/// Persons counted by sum score and answer to one item: rows are the sum scores 1 to highest - 1
/// (the extreme scores leave no choice), columns the item's categories.
struct ScoreTable
{
    std::size_t categories = 0;
    std::vector<double> observed = {}; ///< row-major
    std::vector<double> expected = {}; ///< row-major; 0 where score and category cannot go together

    std::size_t rows() const noexcept { return categories ? observed.size() / categories : 0; }
};

/// S-X2 of one item (Orlando & Thissen 2000, 2003; polytomous items: Kang & Chen 2008).
struct SX2
{
    std::optional<ChiSquaredTest> test = {}; ///< nothing when no degree of freedom is left
    double rmsea = 0.0;
    std::size_t rows = 0; ///< score groups after merging
    std::size_t cells = 0; ///< cells after merging
    ScoreTable table = {}; ///< before merging; empty when nobody has a sum score
    std::string note = {}; ///< why there is no test
};

struct SX2Report
{
    std::size_t persons = 0; ///< those who answered every item; only they have a sum score
    std::vector<SX2> items = {};
};

/// Every item's S-X2. Cells with an expectation under one are merged by this rule, which looks at
/// expectations alone:
/// 1. within a score group, the category with the least expectation joins the lesser of its
///    neighbours until every cell expects one person or more;
/// 2. a score group that would be left with a single cell joins the next one towards the score that
///    most persons have, from the lowest and from the highest score inwards, before step 1 is done.
/// The degrees of freedom are the cells less the score groups less the item's free parameters.
SX2Report sX2(const Scale &scale, const LatentGrid &grid, const FreeParameters &free);

} // namespace suyang::item_analysis
