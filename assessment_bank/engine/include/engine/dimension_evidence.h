#pragma once

#include "engine/ability_grid.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::engine {

class ItemModel;
class SmoothingKernel;

/// What the answers say of one dimension: their likelihood on its grid, and the moments of the
/// ability given each value of the common factors.
class DimensionEvidence
{
public:
    DimensionEvidence(const AbilityGrid &grid, const SmoothingKernel &kernel);

    /// Multiplies the likelihood by that of one more answer. REQUIRES: the grid and the kernel of
    /// the constructor, category < model.categories()
    void add(const ItemModel &model, std::size_t category, const AbilityGrid &grid,
        const SmoothingKernel &kernel);
    /// The same from a table of the category's probability on the grid.
    void add(std::span<const double> probability, const SmoothingKernel &kernel);

    /// Relative; the largest entry is 1.
    std::span<const double> likelihood() const noexcept { return m_likelihood; }
    std::span<const double> mass() const noexcept { return m_mass; }
    std::span<const double> mean() const noexcept { return m_mean; }
    std::span<const double> variance() const noexcept { return m_variance; }

private:
    void settle(const SmoothingKernel &kernel);

    std::vector<double> m_likelihood;
    std::vector<double> m_mass;
    std::vector<double> m_mean;
    std::vector<double> m_variance;
};

} // namespace suyang::engine
