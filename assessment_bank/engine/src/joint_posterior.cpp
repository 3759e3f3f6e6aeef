#include "engine/joint_posterior.h"

#include "even_interpolation.h"
#include "factor_form.h"
#include "factor_walk.h"
#include "smoothing_kernel.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <utility>

namespace suyang::engine {

namespace {

constexpr std::size_t Max = AbilityPrior::MaxDimensions;

FactorMoments momentsOf(std::span<const double> mean, std::span<const double> covariance)
{
    FactorMoments moments {.factors = mean.size()};
    std::ranges::copy(mean, moments.mean.begin());
    std::ranges::copy(covariance, moments.covariance.begin());
    return moments;
}

} // namespace

JointPosterior::JointPosterior(const AbilityPrior &prior)
    : JointPosterior(PosteriorRule::create(prior))
{
}

JointPosterior::JointPosterior(std::shared_ptr<const PosteriorRule> rule)
    : m_rule(std::move(rule))
    , m_nodeWeights(m_rule->factorWeights().size())
    , m_factorMean(m_rule->factors(), 0.0)
    , m_factorCovariance(m_rule->factors() * m_rule->factors(), 0.0)
    , m_estimate {prior().mean(), {}, prior().covariance()}
{
    for (std::size_t i = 0; i < dimensions(); ++i) {
        m_estimate.sd.push_back(std::sqrt(prior().variance(i)));
        m_evidence.emplace_back(m_rule->grid(i), m_rule->kernel(i));
    }
    for (std::size_t k = 0; k < m_rule->factors(); ++k)
        m_factorCovariance[k * m_rule->factors() + k] = 1.0;
    if (m_rule->factors() > 1) {
        for (const DimensionEvidence &evidence : m_evidence)
            m_logMass.emplace_back(evidence.mass().size());
        takeLogMasses();
    }
    double total = 0.0;
    for (const double weight : m_rule->factorWeights())
        total += weight;
    for (std::size_t k = 0; k < m_nodeWeights.size(); ++k)
        m_nodeWeights[k] = m_rule->factorWeights()[k] / total;
}

void JointPosterior::add(const ItemModel &model, std::size_t dimension, std::size_t category)
{
    addUnsettled(model, dimension, category);
    settle();
}

void JointPosterior::add(std::span<const double> probability, std::size_t dimension)
{
    assert(dimension < dimensions());
    m_evidence[dimension].add(probability, m_rule->kernel(dimension));
    settle();
}

void JointPosterior::addUnsettled(
    const ItemModel &model, std::size_t dimension, std::size_t category)
{
    assert(dimension < dimensions());
    m_evidence[dimension].add(model, category, m_rule->grid(dimension), m_rule->kernel(dimension));
}

void JointPosterior::settle()
{
    if (m_rule->factors() <= 1)
        sumOverFactor();
    else
        walkFactors();
}

void JointPosterior::sumOverFactor()
{
    const std::size_t n = dimensions();
    double total = 0.0;
    for (std::size_t k = 0; k < m_nodeWeights.size(); ++k) {
        double weight = m_rule->factorWeights()[k];
        for (std::size_t d = 0; d < n; ++d)
            weight *= m_evidence[d].mass()[k];
        m_nodeWeights[k] = weight;
        total += weight;
    }
    std::array<double, Max> mean {};
    std::array<double, Max> own {};
    for (std::size_t k = 0; k < m_nodeWeights.size(); ++k) {
        m_nodeWeights[k] /= total;
        for (std::size_t d = 0; d < n; ++d) {
            mean[d] += m_nodeWeights[k] * m_evidence[d].mean()[k];
            own[d] += m_nodeWeights[k] * m_evidence[d].variance()[k];
        }
    }
    std::array<std::array<double, Max>, Max> shared {};
    for (std::size_t k = 0; k < m_nodeWeights.size(); ++k) {
        for (std::size_t i = 0; i < n; ++i) {
            const double weighted = m_nodeWeights[k] * (m_evidence[i].mean()[k] - mean[i]);
            for (std::size_t j = 0; j <= i; ++j)
                shared[i][j] += weighted * (m_evidence[j].mean()[k] - mean[j]);
        }
    }
    for (std::size_t i = 0; i < n; ++i) {
        m_estimate.mean[i] = mean[i];
        for (std::size_t j = 0; j <= i; ++j) {
            const double value = shared[i][j] + (i == j ? own[i] : 0.0);
            m_estimate.covariance[i * n + j] = value;
            m_estimate.covariance[j * n + i] = value;
        }
        m_estimate.sd[i] = std::sqrt(m_estimate.covariance[i * n + i]);
    }
}

void JointPosterior::walkFactors()
{
    takeLogMasses();
    FactorMoments moments = momentsOf(m_factorMean, m_factorCovariance);
    FactorWalk(*m_rule, m_evidence, m_logMass).settle(moments, m_estimate);
    std::copy_n(moments.mean.begin(), m_factorMean.size(), m_factorMean.begin());
    std::copy_n(moments.covariance.begin(), m_factorCovariance.size(), m_factorCovariance.begin());
}

void JointPosterior::takeLogMasses()
{
    for (std::size_t d = 0; d < m_logMass.size(); ++d)
        std::ranges::transform(
            m_evidence[d].mass(), m_logMass[d].begin(), [](double mass) { return std::log(mass); });
}

void JointPosterior::gridWeights(std::size_t dimension, std::span<double> out) const
{
    assert(dimension < dimensions());
    const AbilityGrid &grid = m_rule->grid(dimension);
    const DimensionEvidence &evidence = m_evidence[dimension];
    assert(out.size() == grid.size);
    if (m_rule->factors() <= 1) {
        // Given the factor, the answers to other dimensions say no more of this one.
        // Only a correlation next to 1 has more nodes than the array holds.
        std::array<double, UsualNodes> usual {};
        std::vector<double> many(m_nodeWeights.size() > UsualNodes ? m_nodeWeights.size() : 0);
        const std::span<double> weights
            = many.empty() ? std::span(usual).first(m_nodeWeights.size()) : std::span(many);
        for (std::size_t k = 0; k < m_nodeWeights.size(); ++k)
            weights[k] = m_nodeWeights[k] > 0.0 ? m_nodeWeights[k] / evidence.mass()[k] : 0.0;
        m_rule->kernel(dimension).spread(weights, out);
    } else {
        const double variance = m_rule->factorForm().uniqueness[dimension];
        const auto means = FactorWalk(*m_rule, m_evidence, m_logMass)
                               .meansOf(dimension, momentsOf(m_factorMean, m_factorCovariance));
        for (std::size_t j = 0; j < grid.size; ++j) {
            out[j] = 0.0;
            for (const auto &[mean, weight] : means.all())
                out[j] += weight
                    * std::exp(-0.5 * (grid.at(j) - mean) * (grid.at(j) - mean) / variance);
        }
    }
    double total = 0.0;
    for (std::size_t j = 0; j < grid.size; ++j) {
        out[j] *= evidence.likelihood()[j];
        total += out[j];
    }
    for (double &value : out)
        value /= total;
}

Marginal JointPosterior::marginal(std::size_t dimension) const
{
    const AbilityGrid &grid = m_rule->grid(dimension);
    std::vector<double> logs(grid.size);
    gridWeights(dimension, logs);
    for (double &value : logs)
        value = std::log(std::max(value, 1e-300));
    // The log density is smooth, so that a few of its values give a fine grid around the centre.
    constexpr double Reach = 7.0;
    constexpr std::size_t Cells = 1120;
    const double sd = m_estimate.sd[dimension];
    Marginal result {m_estimate.mean[dimension] - Reach * sd, 2.0 * Reach * sd / Cells, {}};
    result.density.reserve(Cells + 1);
    double sum = 0.0;
    for (std::size_t i = 0; i <= Cells; ++i) {
        const double theta = result.thetaAt(i);
        const bool inside = theta >= grid.lowest && theta <= grid.at(grid.size - 1);
        const double density = inside ? std::exp(EvenInterpolation(grid, theta)(logs)) : 0.0;
        result.density.push_back(density);
        sum += density;
    }
    for (double &value : result.density)
        value /= sum * result.step;
    return result;
}

} // namespace suyang::engine
