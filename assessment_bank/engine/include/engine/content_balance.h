#pragma once

#include "engine/ability_prior.h"
#include "engine/exposure_control.h"
#include "engine/test_design.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace suyang::engine {

/// The dimensions that the blueprint has any questions for, the neediest first.
struct DimensionOrder
{
    std::array<std::size_t, AbilityPrior::MaxDimensions> dimension {};
    std::size_t size = 0;
};

/// Largest shortfall of the planned share first (Kingsbury and Zara 1989); equal shortfalls are
/// ordered by `draw`. REQUIRES: counts.size() == mix.size()
DimensionOrder dimensionsByNeed(
    std::span<const std::size_t> counts, std::span<const double> mix, std::uint64_t draw);

/// Moves the candidates whose competence was asked least so far to the front and returns how many
/// they are; their order is kept. A stressed competence counts as half a question less, so that it
/// goes first among equals. `counts` is one a competence.
std::size_t keepLeastAsked(
    const TestDesign &design, std::span<const std::size_t> counts, std::span<Candidate> candidates);

} // namespace suyang::engine
