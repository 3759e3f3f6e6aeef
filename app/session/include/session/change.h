#pragma once

#include "session/literacy_profile.h"

namespace suyang::session {

/// What may be said about two results of one dimension.
enum class Change {
    CertainlyUp,
    CertainlyDown,
    MaybeChance, ///< the difference may be ordinary ups and downs
};

/// Compares |difference| with `certainChange` joint standard errors, sqrt(SE1^2 + SE2^2).
Change changeBetween(const DimensionResult &before, const DimensionResult &after,
    const bank::WordSettings &settings);

} // namespace suyang::session
