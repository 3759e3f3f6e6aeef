#pragma once

#include "calibration/calibration_settings.h"
#include "expectation.h"
#include "expectation_maximisation.h"
#include "parameter_layout.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace suyang::calibration {

/// What is known about the maximum from its curvature.
struct Curvature
{
    std::vector<Eigen::Index> active; ///< entries of the layout that are not held at a bound
    Eigen::MatrixXd covariance; ///< of the active entries: the inverse observed information
    double remainingGain = 0.0; ///< of the objective, by the quadratic approximation
};

/// Minus the second derivatives of log-likelihood plus log-prior at an estimate, for every entry of
/// its layout. The items' block is exact for the grid (Louis 1982); rows of the population's
/// parameters are central differences of the gradient.
Eigen::MatrixXd observedInformation(
    Expectation &expectation, const Estimate &estimate, const CalibrationSettings &settings);

/// Goes from an estimate to the maximum by Newton steps with the observed information and returns
/// that information's inverse. Nothing when the matrix is not
/// positive definite, so that the answers do not determine all parameters; the estimate then stays.
std::optional<Curvature> refine(
    Expectation &expectation, Estimate &estimate, const CalibrationSettings &settings);

} // namespace suyang::calibration
