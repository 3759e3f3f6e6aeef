#include "engine/length_forecast.h"

#include <algorithm>
#include <cmath>

namespace suyang::engine {

namespace {

/// Questions until every dimension's precision reaches the limit, when each adds `gain` times the
/// expected information.
std::size_t questionsUntilPrecise(const AbilityEstimate &estimate, const TestSettings &settings,
    std::span<const double> informationPerItem, double gain)
{
    const double wanted = 1.0 / (settings.stopSd * settings.stopSd);
    double questions = 0.0;
    for (std::size_t d = 0; d < estimate.sd.size(); ++d) {
        const double precision = 1.0 / (estimate.sd[d] * estimate.sd[d]);
        const double perQuestion = std::max(0.01, gain * informationPerItem[d]) * settings.mix[d];
        if (precision < wanted && perQuestion > 0.0)
            questions = std::max(questions, (wanted - precision) / perQuestion);
    }
    return static_cast<std::size_t>(std::ceil(std::min(questions, 1000.0)));
}

} // namespace

LengthForecast forecastLength(const AbilityEstimate &estimate, const TestSettings &settings,
    std::size_t asked, std::span<const double> informationPerItem)
{
    const auto remaining = [&](double gain) {
        const std::size_t more
            = questionsUntilPrecise(estimate, settings, informationPerItem, gain);
        const std::size_t end
            = std::clamp(asked + more, settings.minimumItems, settings.maximumItems);
        return end > asked ? end - asked : 0;
    };
    return {remaining(1.5), remaining(0.75)};
}

} // namespace suyang::engine
