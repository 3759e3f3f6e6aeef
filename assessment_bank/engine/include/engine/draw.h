#pragma once

#include <cstdint>

namespace suyang::engine {

/// Replayable chance: a number that depends on nothing but its arguments (SplitMix64, Steele, Lea
/// and Flood 2014). `position` is the question, `stream` tells several draws at one position apart.
constexpr std::uint64_t drawAt(std::uint64_t seed, std::uint64_t position, std::uint64_t stream)
{
    std::uint64_t z
        = seed + (position + 1) * 0x9e3779b97f4a7c15ULL + (stream + 1) * 0xd1b54a32d192ed03ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31U);
}

/// The same draw as a number in [0, 1).
constexpr double uniformAt(std::uint64_t seed, std::uint64_t position, std::uint64_t stream)
{
    return static_cast<double>(drawAt(seed, position, stream) >> 11U) * 0x1.0p-53;
}

} // namespace suyang::engine
