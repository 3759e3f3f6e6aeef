#pragma once

#include "base/result.h"
#include "calibration/calibration_result.h"
#include "calibration/calibration_settings.h"
#include "engine/response_matrix.h"

namespace suyang::calibration {

/// Estimates item parameters by marginal maximum likelihood (Bock and Aitkin 1981), or by the
/// posterior mode where there are priors: EM with the population's scale as an expanded parameter
/// (Liu, Rubin and Wu 1998) and Anderson acceleration guarded by the log-likelihood (Henderson and
/// Varadhan 2019), then Newton steps with the observed information (Louis 1982), whose inverse
/// gives the standard errors. Several dimensions: every item loads on one, the abilities are
/// jointly normal and the integral is the product grid's, without Monte Carlo.
///
/// Missing answers are ignorable. Persons without any answer are left out. Codes that nobody used
/// are collapsed for Graded and PartialCredit and reported in `codes` and `notes`. The same answers
/// in another order of persons give the same result, bit by bit.
///
/// Fails with OutOfRange, naming the item, when an item has no answer, one code only, a code the
/// model does not know or too many codes; when a dimension has too few items for its parameters to
/// exist (three, or two for Rasch and in company of other dimensions, fewer with anchors); when the
/// settings do not fit the answers or themselves.
Result<CalibrationResult> calibrate(
    const engine::ResponseMatrix &answers, const CalibrationSettings &settings);

} // namespace suyang::calibration
