#pragma once

#include "base/result.h"
#include "calibration/calibration_settings.h"

namespace suyang::calibration {

/// Whether the settings fit themselves and a number of items: OutOfRange names what does not.
Result<void> checkSettings(const CalibrationSettings &settings, std::size_t items);

} // namespace suyang::calibration
