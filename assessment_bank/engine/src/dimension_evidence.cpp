#include "engine/dimension_evidence.h"

#include "engine/item_model.h"
#include "smoothing_kernel.h"

#include <algorithm>
#include <cassert>

namespace suyang::engine {

namespace {

/// Keeps products away from the slow numbers next to zero; far below what any result can see.
constexpr double Floor = 1e-280;

} // namespace

DimensionEvidence::DimensionEvidence(const AbilityGrid &grid, const SmoothingKernel &kernel)
    : m_likelihood(grid.size, 1.0)
    , m_mass(kernel.centres().size)
    , m_mean(kernel.centres().size)
    , m_variance(kernel.centres().size)
{
    kernel.apply(m_likelihood, m_mass, m_mean, m_variance);
}

void DimensionEvidence::add(const ItemModel &model, std::size_t category, const AbilityGrid &grid,
    const SmoothingKernel &kernel)
{
    model.multiplyInto(m_likelihood, grid, category);
    settle(kernel);
}

void DimensionEvidence::add(std::span<const double> probability, const SmoothingKernel &kernel)
{
    assert(probability.size() == m_likelihood.size());
    for (std::size_t j = 0; j < m_likelihood.size(); ++j)
        m_likelihood[j] *= probability[j];
    settle(kernel);
}

void DimensionEvidence::settle(const SmoothingKernel &kernel)
{
    const double top = *std::ranges::max_element(m_likelihood);
    for (double &value : m_likelihood)
        value = std::max(Floor, value / top);
    kernel.apply(m_likelihood, m_mass, m_mean, m_variance);
}

} // namespace suyang::engine
