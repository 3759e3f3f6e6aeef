#pragma once

#include <cstddef>

namespace suyang::engine {

/// Evenly spaced abilities.
struct AbilityGrid
{
    double lowest = 0.0;
    double step = 1.0;
    std::size_t size = 0;

    double at(std::size_t index) const { return lowest + step * static_cast<double>(index); }
    bool operator==(const AbilityGrid &) const = default;
};

} // namespace suyang::engine
