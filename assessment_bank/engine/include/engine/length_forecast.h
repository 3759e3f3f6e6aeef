#pragma once

#include "engine/ability_prior.h"
#include "engine/joint_posterior.h"
#include "engine/test_settings.h"

#include <cstddef>
#include <span>

namespace suyang::engine {

/// How many questions are still to come, as a range.
struct LengthForecast
{
    std::size_t fewest = 0;
    std::size_t most = 0;
};

/// Projects the stop rule forward: every coming question is assumed to add `informationPerItem`
/// to the precision of the dimension it measures (half as much again for the fewest, a quarter less
/// for the most), and the test ends when every SD is at the limit, but not
/// before the minimum and not after the maximum. `asked` is the number of answers so far.
LengthForecast forecastLength(const AbilityEstimate &estimate, const TestSettings &settings,
    std::size_t asked, std::span<const double> informationPerItem);

} // namespace suyang::engine
