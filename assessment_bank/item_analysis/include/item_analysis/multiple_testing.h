#pragma once

#include <optional>
#include <vector>

namespace suyang::item_analysis {

/// Adjusted p-values that control the false discovery rate (Benjamini & Hochberg 1995). A test
/// without a p-value stays without one and does not count.
std::vector<std::optional<double>> adjustedForManyTests(
    const std::vector<std::optional<double>> &p);

} // namespace suyang::item_analysis
