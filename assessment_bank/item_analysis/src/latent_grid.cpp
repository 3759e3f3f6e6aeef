#include "item_analysis/latent_grid.h"

#include <algorithm>
#include <cmath>

namespace suyang::item_analysis {

Result<LatentGrid> LatentGrid::create(
    double mean, double variance, std::size_t points, double lower, double upper)
{
    if (!std::isfinite(mean) || !(variance > 0.0 && variance <= 100.0))
        return fail(
            ErrorCode::OutOfRange, "the population needs a finite mean and a variance in (0, 100]");
    if (!(std::isfinite(lower) && std::isfinite(upper) && lower < upper))
        return fail(ErrorCode::OutOfRange, "the range of abilities is empty");
    if (points < 3 || points > MostPoints)
        return fail(ErrorCode::OutOfRange, "the grid needs 3 to 10001 points");
    LatentGrid grid;
    const double step = (upper - lower) / static_cast<double>(points - 1);
    double sum = 0.0;
    for (std::size_t q = 0; q < points; ++q) {
        const double theta = lower + step * static_cast<double>(q);
        const double distance = theta - mean;
        grid.m_nodes.push_back(theta);
        grid.m_weights.push_back(std::exp(-0.5 * distance * distance / variance));
        sum += grid.m_weights.back();
    }
    if (!(sum > 0.0))
        return fail(ErrorCode::OutOfRange, "the range of abilities misses the population");
    for (double &weight : grid.m_weights)
        weight /= sum;
    return grid;
}

Result<LatentGrid> LatentGrid::create(double mean, double variance, std::size_t points)
{
    const double reach = 6.0 * std::max(1.0, std::sqrt(std::max(variance, 0.0)));
    return create(mean, variance, points, mean - reach, mean + reach);
}

} // namespace suyang::item_analysis
