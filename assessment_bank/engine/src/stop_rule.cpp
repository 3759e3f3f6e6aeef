#include "engine/stop_rule.h"

#include "engine/classification.h"
#include "engine/joint_posterior.h"
#include "engine/test_settings.h"

#include <algorithm>

namespace suyang::engine {

std::optional<StopReason> stopReason(const TestSettings &settings, const JointPosterior &posterior,
    std::size_t asked, double bestGain)
{
    if (asked >= settings.maximumItems)
        return StopReason::MaximumItems;
    if (asked < settings.minimumItems)
        return std::nullopt;
    if (std::ranges::all_of(
            posterior.estimate().sd, [&](double sd) { return sd <= settings.stopSd; }))
        return StopReason::Precise;
    const ClassificationStop &bands = settings.classification;
    if (bands.certainty > 0.0 && bandCertainty(posterior, bands.cuts) >= bands.certainty)
        return StopReason::Classified;
    if (settings.leastGain > 0.0 && bestGain < settings.leastGain)
        return StopReason::LittleToGain;
    return std::nullopt;
}

double bandCertainty(const JointPosterior &posterior, const std::vector<double> &cuts)
{
    double least = 1.0;
    for (std::size_t d = 0; d < posterior.dimensions(); ++d)
        least = std::min(least, std::ranges::max(bandProbabilities(posterior.marginal(d), cuts)));
    return least;
}

} // namespace suyang::engine
