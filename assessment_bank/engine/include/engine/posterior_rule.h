#pragma once

#include "engine/ability_grid.h"
#include "engine/ability_prior.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace suyang::engine {

struct FactorForm;
class ItemModel;
class SmoothingKernel;

/// Everything about a joint posterior that does not depend on the answers: the prior, the grid of
/// each dimension and the tables of the quadrature. Made once and shared by all who have the prior.
class PosteriorRule
{
public:
    /// The grid is fine enough for posteriors of one dimension down to an SD of
    /// 1 / sqrt(mostInformation + 1 / uniqueness).
    static constexpr double DefaultInformation = 60.0;

    static std::shared_ptr<const PosteriorRule> create(
        const AbilityPrior &prior, double mostInformation = DefaultInformation);
    ~PosteriorRule();

    const AbilityPrior &prior() const noexcept { return m_prior; }
    std::size_t dimensions() const noexcept { return m_prior.dimensions(); }
    const AbilityGrid &grid(std::size_t dimension) const { return m_grids[dimension]; }
    const SmoothingKernel &kernel(std::size_t dimension) const { return *m_kernels[dimension]; }
    const FactorForm &factorForm() const noexcept { return *m_form; }
    /// The number of common factors; up to one, integrals over it are plain sums.
    std::size_t factors() const noexcept;
    /// Prior weights of the one factor's nodes; a single 1 where there is none.
    std::span<const double> factorWeights() const noexcept { return m_factorWeights; }

private:
    PosteriorRule(const AbilityPrior &prior, double mostInformation);

    AbilityPrior m_prior;
    std::unique_ptr<const FactorForm> m_form;
    std::vector<AbilityGrid> m_grids;
    std::vector<std::shared_ptr<const SmoothingKernel>> m_kernels;
    std::vector<double> m_factorWeights;
};

/// The most information about one dimension that `items` answers to these models can add up to.
double mostInformation(std::span<const ItemModel> models, std::size_t items);

} // namespace suyang::engine
