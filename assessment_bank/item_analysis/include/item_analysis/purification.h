#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace suyang::item_analysis {

/// How the anchors were found.
struct Purification
{
    std::vector<bool> anchors = {}; ///< the items that the last round matched by
    std::size_t iterations = 0; ///< rounds after the first
    bool hasConverged = true; ///< the last round flagged the items that its anchors leave out
    bool ranOutOfAnchors = false; ///< every item was flagged; the round before stands
};

/// Iterative purification as in difR 5.1: items flagged in one round are left out of the matching
/// score of the next, until two rounds flag the same items or `mostIterations` are done. `analyse`
/// looks at all items with the given anchors and says which it flags; it is called once more than
/// there are iterations, last with the anchors that are returned.
Purification purify(std::size_t items, std::size_t mostIterations,
    const std::function<std::vector<bool>(const std::vector<bool> &anchors)> &analyse);

} // namespace suyang::item_analysis
