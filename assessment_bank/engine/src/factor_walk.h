#pragma once

#include "engine/dimension_evidence.h"
#include "engine/joint_posterior.h"
#include "factor_form.h"

#include <array>
#include <span>
#include <vector>

namespace suyang::engine {

/// The moments of several common factors after the answers.
struct FactorMoments
{
    std::size_t factors = 0;
    std::array<double, FactorForm::Max> mean {};
    std::array<double, FactorForm::Max * FactorForm::Max> covariance {}; ///< row-major
};

/// Integrals over two and more common factors. The log mass of each dimension given its mean is a
/// smooth function of one variable and read from the dimension's table. Takes nothing from the
/// heap.
class FactorWalk
{
public:
    /// `logMass` holds the logarithm of each dimension's mass.
    FactorWalk(const PosteriorRule &rule, std::span<const DimensionEvidence> evidence,
        std::span<const std::vector<double>> logMass);

    /// Finds the posterior's centre and spread by a coarse rule that follows itself until it
    /// settles, from `moments` on, and then the estimate by a fine one.
    void settle(FactorMoments &moments, AbilityEstimate &estimate) const;
    /// Weights over the means that the factors give one dimension: pairs of mean and weight, in
    /// ascending order of the mean where the loading is positive; the weights sum to 1 after
    /// division by the dimension's own mass.
    struct WeightedMean
    {
        double mean;
        double weight;
    };
    struct WeightedMeans
    {
        static constexpr std::size_t Most = 32;
        std::array<WeightedMean, Most> entries {};
        std::size_t size = 0;

        std::span<const WeightedMean> all() const { return std::span(entries).first(size); }
    };
    WeightedMeans meansOf(std::size_t dimension, const FactorMoments &moments) const;

private:
    const PosteriorRule &m_rule;
    std::span<const DimensionEvidence> m_evidence;
    std::span<const std::vector<double>> m_logMass; ///< one a dimension
};

} // namespace suyang::engine
