#include "engine/ability_prior.h"

#include <Eigen/Eigenvalues>
#include <cmath>
#include <utility>

namespace suyang::engine {

AbilityPrior::AbilityPrior(std::vector<double> mean, std::vector<double> covariance)
    : m_mean(std::move(mean))
    , m_covariance(std::move(covariance))
{
}

Result<AbilityPrior> AbilityPrior::create(std::vector<double> mean, std::vector<double> covariance)
{
    constexpr double LeastVariance = 1e-6;
    constexpr double LeastEigenvalue = 1e-4; // of the correlation matrix
    const std::size_t n = mean.size();
    if (n == 0 || n > MaxDimensions)
        return fail(ErrorCode::OutOfRange, "a prior needs 1 to 6 dimensions");
    if (covariance.size() != n * n)
        return fail(ErrorCode::OutOfRange, "the covariance does not fit the mean");
    const auto size = static_cast<Eigen::Index>(n);
    Eigen::MatrixXd matrix(size, size);
    for (std::size_t i = 0; i < n; ++i) {
        if (!(std::abs(mean[i]) <= 10.0))
            return fail(ErrorCode::OutOfRange, "a prior mean is outside [-10, 10]");
        for (std::size_t j = 0; j < n; ++j) {
            const double value = covariance[i * n + j];
            if (!std::isfinite(value) || std::abs(value - covariance[j * n + i]) > 1e-12)
                return fail(ErrorCode::OutOfRange, "the prior covariance is not symmetric");
            matrix(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = value;
        }
        if (!(covariance[i * n + i] <= 100.0))
            return fail(ErrorCode::OutOfRange, "a prior SD is larger than 10");
    }
    const Eigen::VectorXd scale = matrix.diagonal();
    if (!(scale.minCoeff() >= LeastVariance))
        return fail(ErrorCode::OutOfRange, "a prior variance is zero or next to it");
    const Eigen::VectorXd inverse = scale.cwiseSqrt().cwiseInverse();
    const Eigen::MatrixXd correlation = inverse.asDiagonal() * matrix * inverse.asDiagonal();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(correlation, Eigen::EigenvaluesOnly);
    if (!(eigen.eigenvalues().minCoeff() >= LeastEigenvalue))
        return fail(ErrorCode::OutOfRange,
            "the correlations of the prior are singular or contradict each other");
    return AbilityPrior(std::move(mean), std::move(covariance));
}

Result<AbilityPrior> AbilityPrior::exchangeable(
    std::size_t dimensions, double mean, double sd, double correlation)
{
    std::vector<double> covariance(dimensions * dimensions, sd * sd * correlation);
    for (std::size_t i = 0; i < dimensions; ++i)
        covariance[i * dimensions + i] = sd * sd;
    return create(std::vector<double>(dimensions, mean), std::move(covariance));
}

} // namespace suyang::engine
