#include "session/change.h"

#include <cmath>

namespace suyang::session {

Change changeBetween(
    const DimensionResult &before, const DimensionResult &after, const bank::WordSettings &settings)
{
    const double difference = after.theta - before.theta;
    const double error = std::hypot(before.sd, after.sd);
    if (std::abs(difference) < settings.certainChange * error)
        return Change::MaybeChance;
    return difference > 0.0 ? Change::CertainlyUp : Change::CertainlyDown;
}

} // namespace suyang::session
