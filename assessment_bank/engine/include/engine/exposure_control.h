#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// An item that may be asked, and how good it would be; the greater the better.
struct Candidate
{
    std::size_t item = 0;
    double value = 0.0;
};

enum class ExposureKind {
    None, ///< the best item
    Randomesque, ///< by lot among the best few (Kingsbury and Zara 1989)
    Progressive, ///< by lot at first, by value at the end (Revuelta and Ponsoda 1998)
    SympsonHetter, ///< the best that passes its lottery (Sympson and Hetter 1985)
};

/// Randomesque rules draw among no more than so many.
inline constexpr std::size_t WidestShortList = 32;

struct ExposureRule
{
    ExposureKind kind = ExposureKind::Progressive;
    std::size_t width = 5; ///< Randomesque: among so many
    /// SympsonHetter: P(asked | chosen) of every item of the pool; empty means 1.
    std::vector<double> admission = {};
};

/// When the choice is made: what chance hangs on.
struct Occasion
{
    std::uint64_t seed = 0;
    std::uint64_t position = 0;
    double progress = 0.0; ///< share of the longest test that is over, in [0, 1]
};

/// What the Progressive rule makes of a candidate's value; `highest` is the best one's.
double progressiveValue(const Candidate &candidate, double highest, const Occasion &occasion);

/// Which of the candidates is asked, by a deterministic function of its arguments; ties go to the
/// candidate that stands first. Allocates nothing. REQUIRES: candidates not empty
std::size_t chooseCandidate(
    const ExposureRule &rule, std::span<const Candidate> candidates, const Occasion &occasion);

} // namespace suyang::engine
