#pragma once

#include "engine/ability_prior.h"
#include "engine/item_model.h"

#include <array>
#include <cstdint>

namespace suyang::simulation {

using Abilities = std::array<double, engine::AbilityPrior::MaxDimensions>;

/// A standard normal number that depends on nothing but its arguments (Box and Muller 1958).
double normalAt(std::uint64_t seed, std::uint64_t position, std::uint64_t stream);

/// Draws persons from a multivariate normal population.
class Population
{
public:
    /// The mean and covariance of `shape`, the covariance multiplied by scale squared and `shift`
    /// added to every mean.
    Population(const engine::AbilityPrior &shape, double scale, double shift);

    Abilities person(std::uint64_t seed) const;
    /// A person of whom one ability is given; the others follow the population of such persons.
    /// REQUIRES: dimension is one of the population's
    Abilities personWith(std::size_t dimension, double ability, std::uint64_t seed) const;

private:
    std::size_t m_dimensions;
    Abilities m_mean {};
    std::array<Abilities, engine::AbilityPrior::MaxDimensions> m_factor {}; ///< Cholesky
};

/// The category that a person of ability theta reaches; `uniform` in [0, 1) decides.
std::size_t drawCategory(const engine::ItemModel &model, double theta, double uniform);

} // namespace suyang::simulation
