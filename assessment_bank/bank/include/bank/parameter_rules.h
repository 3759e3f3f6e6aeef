#pragma once

#include "bank/framework.h"
#include "bank/item.h"
#include "base/result.h"

namespace suyang::bank {

/// Start values for an item that has no calibrated parameters yet: difficulty = mean of the
/// ratings, discrimination and guessing by the rule of its kind (framework data, engine.json).
/// Fails with OutOfRange when there is no rule or no rating.
Result<engine::ItemParameters> provisionalParameters(
    const Item &item, const EngineSettings &settings);

} // namespace suyang::bank
