#pragma once

#include "engine/ability_grid.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::engine {

/// The conditional moments of one ability given where the factors put its mean: for each centre c,
/// theta ~ N(c, variance) times a likelihood on the grid. A banded matrix, made once a prior.
class SmoothingKernel
{
public:
    /// REQUIRES: variance > 0, grid.step at most about the SD
    SmoothingKernel(const AbilityGrid &grid, const AbilityGrid &centres, double variance);

    const AbilityGrid &centres() const noexcept { return m_centres; }
    /// mass = integral of normal times likelihood, mean and variance those of the product; one
    /// entry a centre. REQUIRES: spans of the sizes of grid and centres
    void apply(std::span<const double> likelihood, std::span<double> mass, std::span<double> mean,
        std::span<double> variance) const;
    /// For each grid point the sum over centres of weight times normal density times step.
    void spread(std::span<const double> weights, std::span<double> out) const;

private:
    struct Band
    {
        std::size_t first = 0; ///< first centre
        std::size_t last = 0; ///< one past the last
        std::size_t offset = 0; ///< of its weights
    };

    AbilityGrid m_grid;
    AbilityGrid m_centres;
    std::vector<Band> m_bands; ///< one a grid point
    std::vector<double> m_weights;
};

} // namespace suyang::engine
