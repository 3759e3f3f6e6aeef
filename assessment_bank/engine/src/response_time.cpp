#include "engine/response_time.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::engine {

SpeedEstimate estimateSpeed(std::span<const TimedAnswer> answers, double priorSd)
{
    assert(priorSd > 0.0);
    double precision = 1.0 / (priorSd * priorSd);
    double sum = 0.0;
    for (const TimedAnswer &answer : answers) {
        if (answer.seconds <= 0.0 || isRapid(answer))
            continue;
        const double weight = answer.item.discrimination * answer.item.discrimination;
        precision += weight;
        sum += weight * (answer.item.intensity - std::log(answer.seconds));
    }
    return {sum / precision, 1.0 / std::sqrt(precision)};
}

bool isRapid(const TimedAnswer &answer, double share, double longest)
{
    return isRapid(answer.seconds, std::exp(answer.item.intensity), share, longest);
}

bool isRapid(double seconds, double typicalSeconds, double share, double longest)
{
    return seconds > 0.0 && typicalSeconds > 0.0
        && seconds < std::min(longest, share * typicalSeconds);
}

double timeResidual(const TimedAnswer &answer, const SpeedEstimate &speed)
{
    if (answer.seconds <= 0.0)
        return 0.0;
    return answer.item.discrimination
        * (std::log(answer.seconds) - answer.item.intensity + speed.mean);
}

} // namespace suyang::engine
