#pragma once

#include "answer_data.h"
#include "model_state.h"

namespace suyang::calibration {

/// Where the iteration begins: slopes from the correlation of an item with the rest of its
/// dimension, intercepts from the shares of the categories, abilities independent.
ModelState startValues(const AnswerData &data, const CalibrationSettings &settings);

} // namespace suyang::calibration
