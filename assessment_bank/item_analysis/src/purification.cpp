#include "item_analysis/purification.h"

#include <algorithm>
#include <functional>

namespace suyang::item_analysis {

Purification purify(std::size_t items, std::size_t mostIterations,
    const std::function<std::vector<bool>(const std::vector<bool> &anchors)> &analyse)
{
    Purification result {.anchors = std::vector<bool>(items, true)};
    std::vector<bool> flagged = analyse(result.anchors);
    if (mostIterations == 0 || std::ranges::none_of(flagged, std::identity()))
        return result;
    result.hasConverged = false;
    while (result.iterations < mostIterations) {
        if (std::ranges::all_of(flagged, std::identity())) {
            result.ranOutOfAnchors = true;
            break;
        }
        for (std::size_t item = 0; item < items; ++item)
            result.anchors[item] = !flagged[item];
        ++result.iterations;
        std::vector<bool> next = analyse(result.anchors);
        if (next == flagged) {
            result.hasConverged = true;
            break;
        }
        flagged = std::move(next);
    }
    return result;
}

} // namespace suyang::item_analysis
