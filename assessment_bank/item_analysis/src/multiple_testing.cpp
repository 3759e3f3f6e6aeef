#include "item_analysis/multiple_testing.h"

#include <algorithm>
#include <cstddef>

namespace suyang::item_analysis {

std::vector<std::optional<double>> adjustedForManyTests(const std::vector<std::optional<double>> &p)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (p[i])
            order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](std::size_t x, std::size_t y) { return *p[x] < *p[y]; });
    std::vector<std::optional<double>> adjusted(p.size());
    double least = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const double share = static_cast<double>(order.size()) / static_cast<double>(rank);
        least = std::min(least, *p[order[rank - 1]] * share);
        adjusted[order[rank - 1]] = least;
    }
    return adjusted;
}

} // namespace suyang::item_analysis
