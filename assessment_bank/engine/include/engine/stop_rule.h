#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace suyang::engine {

class JointPosterior;
struct TestSettings;

/// Ends the test when the band of every dimension is known (Eggen and Straetmans 2000 decide by a
/// likelihood ratio; here it is the posterior probability of the likeliest band).
struct ClassificationStop
{
    double certainty = 0.0; ///< in (0.5, 1); 0 switches it off
    std::vector<double> cuts = {}; ///< ascending
};

enum class StopReason {
    MaximumItems,
    Precise, ///< every SD is at or below the limit
    Classified, ///< every band is certain enough
    LittleToGain, ///< no item left would help
    NoItem, ///< the rules leave none
};

/// Why a test with these answers may end, or nothing: it goes on. `bestGain` is the largest share
/// by which an item that may come next is expected to shorten its dimension's posterior variance.
std::optional<StopReason> stopReason(const TestSettings &settings, const JointPosterior &posterior,
    std::size_t asked, double bestGain);

/// The probability of the likeliest band, the smallest over all dimensions.
double bandCertainty(const JointPosterior &posterior, const std::vector<double> &cuts);

} // namespace suyang::engine
