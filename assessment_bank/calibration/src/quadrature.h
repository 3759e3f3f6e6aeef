#pragma once

#include "model_state.h"

#include <Eigen/Core>
#include <cstddef>
#include <vector>

namespace suyang::calibration {

/// Equally spaced points on [-range, range], the same for every dimension, in standard units.
struct Quadrature
{
    std::vector<double> points;
    double range = 0.0;

    /// Zero takes the default for the number of dimensions; see CalibrationSettings.
    static Quadrature create(std::size_t dimensions, std::size_t points, double range);

    std::size_t size() const noexcept { return points.size(); }
    /// mean + sd * points
    std::vector<double> nodes(const Population &population, std::size_t dimension) const;
};

/// Normal weights of the points, which sum to 1.
std::vector<double> standardWeights(const Quadrature &quadrature);

/// The weights of the product grid under the correlation matrix, summing to 1. Rows run over the
/// points of the first half of the dimensions (the later ones fastest), columns over the others.
/// REQUIRES: correlation is positive definite
Eigen::MatrixXd productWeights(const Quadrature &quadrature, const Eigen::MatrixXd &correlation);

/// How many dimensions the rows of productWeights() stand for.
std::size_t firstHalf(std::size_t dimensions);

} // namespace suyang::calibration
