#pragma once

#include "engine/item_pool.h"
#include "engine/test_settings.h"

#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// The dimensions in the order in which the blueprint wants them next: largest shortfall of the
/// planned share first (Kingsbury and Zara 1989); equal shortfalls are ordered by `draw`.
std::vector<std::size_t> dimensionsByNeed(
    std::span<const std::size_t> counts, const TestSettings &settings, std::uint64_t draw);

/// How often each competence was asked. REQUIRES: every index in `asked` < pool.size()
std::vector<std::size_t> competenceCounts(const ItemPool &pool, std::span<const std::size_t> asked);

/// Of `candidates`, those whose competence was asked least so far; a stressed competence counts
/// as half a question less, so that it goes first among equals.
std::vector<std::size_t> leastAskedCompetences(const ItemPool &pool,
    std::span<const std::size_t> candidates, std::span<const std::size_t> asked,
    const TestSettings &settings);

} // namespace suyang::engine
