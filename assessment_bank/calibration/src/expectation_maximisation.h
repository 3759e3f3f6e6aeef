#pragma once

#include "calibration/calibration_settings.h"
#include "expectation.h"
#include "model_state.h"
#include "parameter_layout.h"

namespace suyang::calibration {

/// Where an estimation stands.
struct Estimate
{
    ModelState state;
    Expected expected; ///< of `state`
    double logPrior = 0.0;
    std::size_t iterations = 0;
    bool converged = false;
    bool correlationHeld = false; ///< two dimensions would have become one

    double objective() const { return expected.logLikelihood + logPrior; }
};

/// Accelerated EM from `start` on. Never ends lower than it began.
Estimate estimate(Expectation &expectation, ModelState start, const CalibrationSettings &settings);

} // namespace suyang::calibration
