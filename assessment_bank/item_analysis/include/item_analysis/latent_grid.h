#pragma once

#include "base/result.h"

#include <cstddef>
#include <vector>

namespace suyang::item_analysis {

/// A normal population of abilities as equally spaced points with the density as weights, summing
/// to one. Sixty-one points a fifth of a logit apart integrate the curves of ordinary items to the
/// last digits (the trapezoid rule converges exponentially); what limits is the cut at the ends.
class LatentGrid
{
public:
    static constexpr std::size_t ScorePoints = 61; ///< what mirt uses for sums over scores
    static constexpr std::size_t AbilityPoints = 121; ///< and for a person's ability
    static constexpr std::size_t MostPoints = 10001;

    /// Fails with OutOfRange unless mean and variance are finite, 0 < variance <= 100,
    /// lower < upper, 3 <= points <= MostPoints and some weight lies in the range.
    static Result<LatentGrid> create(
        double mean, double variance, std::size_t points, double lower, double upper);
    /// Six units or, where that is more, six SD to either side of the mean.
    static Result<LatentGrid> create(double mean, double variance, std::size_t points);

    std::size_t size() const noexcept { return m_nodes.size(); }
    const std::vector<double> &nodes() const noexcept { return m_nodes; }
    const std::vector<double> &weights() const noexcept { return m_weights; }

private:
    LatentGrid() = default;

    std::vector<double> m_nodes;
    std::vector<double> m_weights;
};

} // namespace suyang::item_analysis
