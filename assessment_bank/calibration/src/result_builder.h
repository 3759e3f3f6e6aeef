#pragma once

#include "answer_data.h"
#include "calibration/calibration_result.h"
#include "observed_information.h"

namespace suyang::calibration {

/// Puts an estimate into the form people read, standard errors included.
Result<CalibrationResult> buildResult(const AnswerData &data, const Estimate &estimate,
    const std::optional<Curvature> &curvature, const CalibrationSettings &settings);

} // namespace suyang::calibration
