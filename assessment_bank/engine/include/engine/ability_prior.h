#pragma once

#include "base/result.h"

#include <cstddef>
#include <vector>

namespace suyang::engine {

/// The multivariate normal distribution of ability before the first answer.
class AbilityPrior
{
public:
    static constexpr std::size_t MaxDimensions = 6;

    /// `covariance` is row-major, mean.size() squared. Fails with OutOfRange unless there are 1 to
    /// MaxDimensions dimensions and the matrix is finite, symmetric and
    /// safely positive definite: no eigenvalue of its correlations below 1e-4.
    static Result<AbilityPrior> create(std::vector<double> mean, std::vector<double> covariance);
    /// Every dimension with the same mean and SD, every pair with the same correlation.
    static Result<AbilityPrior> exchangeable(
        std::size_t dimensions, double mean, double sd, double correlation);

    std::size_t dimensions() const noexcept { return m_mean.size(); }
    const std::vector<double> &mean() const noexcept { return m_mean; }
    const std::vector<double> &covariance() const noexcept { return m_covariance; }
    double variance(std::size_t dimension) const
    {
        return m_covariance[dimension * dimensions() + dimension];
    }

private:
    AbilityPrior(std::vector<double> mean, std::vector<double> covariance);

    std::vector<double> m_mean;
    std::vector<double> m_covariance;
};

} // namespace suyang::engine
