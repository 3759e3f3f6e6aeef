#include "quadrature.h"

#include <Eigen/LU>
#include <array>
#include <cmath>

namespace suyang::calibration {

namespace {

/// The coordinates of every point of a product grid over `dimensions` dimensions, the last fastest.
Eigen::MatrixXd gridPoints(const std::vector<double> &points, std::size_t dimensions)
{
    Eigen::Index rows = 1;
    for (std::size_t d = 0; d < dimensions; ++d)
        rows *= static_cast<Eigen::Index>(points.size());
    Eigen::MatrixXd grid(rows, static_cast<Eigen::Index>(dimensions));
    for (Eigen::Index row = 0; row < rows; ++row) {
        auto rest = static_cast<std::size_t>(row);
        for (std::size_t d = dimensions; d-- > 0; rest /= points.size())
            grid(row, static_cast<Eigen::Index>(d)) = points[rest % points.size()];
    }
    return grid;
}

} // namespace

Quadrature Quadrature::create(std::size_t dimensions, std::size_t points, double range)
{
    constexpr std::array<std::size_t, 7> UsualPoints {61, 61, 41, 25, 21, 15, 11};
    const std::size_t size = points ? points : UsualPoints[dimensions];
    Quadrature quadrature;
    constexpr std::array<double, 7> UsualRange {6.0, 6.0, 5.0, 5.0, 5.0, 5.0, 4.2};
    quadrature.range = range > 0.0 ? range : UsualRange[dimensions];
    for (std::size_t q = 0; q < size; ++q) {
        const double share = 2.0 * static_cast<double>(q) / static_cast<double>(size - 1) - 1.0;
        quadrature.points.push_back(quadrature.range * share);
    }
    return quadrature;
}

std::vector<double> Quadrature::nodes(const Population &population, std::size_t dimension) const
{
    const auto d = static_cast<Eigen::Index>(dimension);
    std::vector<double> nodes(points);
    for (double &node : nodes)
        node = population.mean[d] + population.sd[d] * node;
    return nodes;
}

std::vector<double> standardWeights(const Quadrature &quadrature)
{
    std::vector<double> weights;
    double sum = 0.0;
    for (const double x : quadrature.points) {
        weights.push_back(std::exp(-0.5 * x * x));
        sum += weights.back();
    }
    for (double &weight : weights)
        weight /= sum;
    return weights;
}

std::size_t firstHalf(std::size_t dimensions)
{
    return (dimensions + 1) / 2;
}

Eigen::MatrixXd productWeights(const Quadrature &quadrature, const Eigen::MatrixXd &correlation)
{
    const auto dimensions = static_cast<std::size_t>(correlation.rows());
    const std::size_t head = firstHalf(dimensions);
    const Eigen::MatrixXd rows = gridPoints(quadrature.points, head);
    const Eigen::MatrixXd columns = gridPoints(quadrature.points, dimensions - head);
    const Eigen::MatrixXd inverse = correlation.inverse();
    const auto h = static_cast<Eigen::Index>(head);
    const auto t = static_cast<Eigen::Index>(dimensions - head);
    const Eigen::VectorXd own
        = (rows * inverse.topLeftCorner(h, h)).cwiseProduct(rows).rowwise().sum();
    const Eigen::VectorXd other
        = (columns * inverse.bottomRightCorner(t, t)).cwiseProduct(columns).rowwise().sum();
    Eigen::MatrixXd weights = -(rows * inverse.topRightCorner(h, t)) * columns.transpose();
    weights.colwise() -= 0.5 * own;
    weights.rowwise() -= 0.5 * other.transpose();
    weights = weights.array().exp().matrix();
    return weights / weights.sum();
}

} // namespace suyang::calibration
