#include "engine/joint_posterior.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::engine {

namespace {

constexpr std::size_t Max = AbilityPrior::MaxDimensions;
/// How finely the product rule looks, in posterior SDs.
struct Rule
{
    double step;
    double radius;
};
constexpr Rule Coarse {1.0, 5.0}; // finds the centre and the spread
constexpr Rule Fine {0.75, 7.5}; // gives the answer
constexpr int MaxPasses = 12;

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, Max, Max>;

Eigen::Index at(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

/// Walks the nodes of the product rule dimension by dimension. Because both the prior and the
/// change of variables are triangular, everything that depends on the first k coordinates is
/// computed once and shared by all nodes below.
class NodeWalk
{
public:
    /// `order[k]` is the dimension that stands at place k.
    NodeWalk(const AbilityPrior &prior, const std::vector<LogLikelihoodCurve> &curves,
        const AbilityEstimate &centre, const std::array<std::size_t, Max> &order, const Rule &rule)
        : m_size(prior.dimensions())
        , m_order(order)
        , m_curves(curves)
        , m_rule(rule)
    {
        Matrix priorCovariance(at(m_size), at(m_size));
        Matrix covariance(at(m_size), at(m_size));
        for (std::size_t i = 0; i < m_size; ++i) {
            m_centre[i] = centre.mean[order[i]];
            m_priorMean[i] = prior.mean()[order[i]];
            for (std::size_t j = 0; j < m_size; ++j) {
                const std::size_t cell = order[i] * m_size + order[j];
                priorCovariance(at(i), at(j)) = prior.covariance()[cell];
                covariance(at(i), at(j)) = centre.covariance[cell];
            }
        }
        m_priorFactor = priorCovariance.llt().matrixL();
        m_factor = covariance.llt().matrixL();
    }

    /// Calls `visit(theta, weight)` for every node; the weights are relative to `exp(reference)`.
    template <typename Visit>
    void run(double reference, Visit &&visit)
    {
        m_reference = reference;
        descend(0, 0.0, 0.0, visit);
    }

    /// log of prior times likelihood at the centre, a safe reference for run().
    double logDensityAtCentre()
    {
        double sum = 0.0;
        for (std::size_t k = 0; k < m_size; ++k)
            sum += place(k, 0.0);
        return sum;
    }

    /// Integrates over all places but the first, with the first coordinate at `z`; returns the log
    /// of that integral of prior(rest | first) times likelihood(rest), up to a constant.
    double logRestAt(double z)
    {
        place(0, z);
        double sum = 0.0;
        m_reference = 0.0;
        for (std::size_t k = 1; k < m_size; ++k)
            m_reference += place(k, 0.0);
        descend(
            1, 0.0, 0.0, [&](const std::array<double, Max> &, double weight) { sum += weight; });
        return std::log(sum) + m_reference;
    }

    double thetaOfFirst(double z) { return m_centre[0] + m_factor(0, 0) * z; }

private:
    /// Puts coordinate z at place k and returns its share of log prior + log likelihood.
    double place(std::size_t k, double z)
    {
        m_z[k] = z;
        double theta = m_centre[k];
        double residual = -m_priorMean[k];
        for (std::size_t j = 0; j <= k; ++j)
            theta += m_factor(at(k), at(j)) * m_z[j];
        residual += theta;
        for (std::size_t j = 0; j < k; ++j)
            residual -= m_priorFactor(at(k), at(j)) * m_u[j];
        m_u[k] = residual / m_priorFactor(at(k), at(k));
        m_theta[m_order[k]] = theta;
        return -0.5 * m_u[k] * m_u[k] + m_curves[m_order[k]].at(theta);
    }

    template <typename Visit>
    void descend(std::size_t k, double logDensity, double radiusSquare, Visit &&visit)
    {
        if (k == m_size) {
            visit(m_theta, std::exp(logDensity - m_reference));
            return;
        }
        const double room = std::sqrt(m_rule.radius * m_rule.radius - radiusSquare);
        const double step = m_rule.step;
        for (double z = -step * std::floor(room / step); z <= room; z += step) {
            const double here = place(k, z);
            descend(k + 1, logDensity + here, radiusSquare + z * z, visit);
        }
    }

    std::size_t m_size;
    std::array<std::size_t, Max> m_order;
    const std::vector<LogLikelihoodCurve> &m_curves;
    Rule m_rule;
    Matrix m_priorFactor;
    Matrix m_factor;
    std::array<double, Max> m_centre {};
    std::array<double, Max> m_priorMean {};
    std::array<double, Max> m_z {};
    std::array<double, Max> m_u {};
    std::array<double, Max> m_theta {};
    double m_reference = 0.0;
};

AbilityEstimate momentsOf(NodeWalk &walk, std::size_t size)
{
    double total = 0.0;
    std::array<double, Max> first {};
    std::array<double, Max * Max> second {};
    walk.run(walk.logDensityAtCentre(), [&](const std::array<double, Max> &theta, double weight) {
        total += weight;
        for (std::size_t i = 0; i < size; ++i) {
            const double weighted = weight * theta[i];
            first[i] += weighted;
            for (std::size_t j = 0; j <= i; ++j)
                second[i * Max + j] += weighted * theta[j];
        }
    });
    AbilityEstimate result {
        std::vector<double>(size), std::vector<double>(size), std::vector<double>(size * size)};
    for (std::size_t i = 0; i < size; ++i)
        result.mean[i] = first[i] / total;
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            const double value = second[i * Max + j] / total - result.mean[i] * result.mean[j];
            result.covariance[i * size + j] = value;
            result.covariance[j * size + i] = value;
        }
        result.sd[i] = std::sqrt(result.covariance[i * size + i]);
    }
    return result;
}

bool isSettled(const AbilityEstimate &before, const AbilityEstimate &after)
{
    for (std::size_t i = 0; i < after.mean.size(); ++i) {
        const double shift = std::abs(after.mean[i] - before.mean[i]) / after.sd[i];
        const double scale = std::abs(std::log(after.sd[i] / before.sd[i]));
        if (shift > 0.1 || scale > 0.1)
            return false;
    }
    return true;
}

/// A natural cubic spline through evenly spaced values (Thomas algorithm), read at any point.
class EvenSpline
{
public:
    EvenSpline(double lowest, double step, std::vector<double> values)
        : m_lowest(lowest)
        , m_step(step)
        , m_values(std::move(values))
        , m_bend(m_values.size(), 0.0)
    {
        const std::size_t n = m_values.size();
        std::vector<double> carry(n, 0.0);
        for (std::size_t i = 1; i + 1 < n; ++i) {
            const double jump = m_values[i + 1] - 2.0 * m_values[i] + m_values[i - 1];
            const double pivot = 4.0 - carry[i - 1];
            carry[i] = 1.0 / pivot;
            m_bend[i] = (6.0 * jump / (m_step * m_step) - m_bend[i - 1]) / pivot;
        }
        for (std::size_t i = n - 2; i > 0; --i)
            m_bend[i] -= carry[i] * m_bend[i + 1];
    }

    double at(double x) const
    {
        const auto last = static_cast<double>(m_values.size() - 2);
        const double position = (x - m_lowest) / m_step;
        const double cell = std::clamp(std::floor(position), 0.0, last);
        const auto i = static_cast<std::size_t>(cell);
        const double t = position - cell;
        const double u = 1.0 - t;
        return u * m_values[i] + t * m_values[i + 1]
            + m_step * m_step / 6.0
            * ((u * u * u - u) * m_bend[i] + (t * t * t - t) * m_bend[i + 1]);
    }

private:
    double m_lowest;
    double m_step;
    std::vector<double> m_values;
    std::vector<double> m_bend;
};

} // namespace

JointPosterior::JointPosterior(const AbilityPrior &prior)
    : m_prior(prior)
    , m_curves(prior.dimensions())
    , m_estimate {prior.mean(), {}, prior.covariance()}
{
    for (std::size_t i = 0; i < prior.dimensions(); ++i)
        m_estimate.sd.push_back(std::sqrt(prior.variance(i)));
}

void JointPosterior::add(const ItemModel &model, std::size_t dimension, std::size_t category)
{
    assert(dimension < dimensions());
    m_curves[dimension].add(model, category);
    settle();
}

void JointPosterior::settle()
{
    std::array<std::size_t, Max> order {};
    for (std::size_t i = 0; i < dimensions(); ++i)
        order[i] = i;
    for (int pass = 0; pass < MaxPasses; ++pass) {
        NodeWalk walk(m_prior, m_curves, m_estimate, order, Coarse);
        AbilityEstimate next = momentsOf(walk, dimensions());
        const bool done = isSettled(m_estimate, next);
        m_estimate = std::move(next);
        if (done)
            break;
    }
    NodeWalk walk(m_prior, m_curves, m_estimate, order, Fine);
    m_estimate = momentsOf(walk, dimensions());
}

Marginal JointPosterior::marginal(std::size_t dimension) const
{
    assert(dimension < dimensions());
    std::array<std::size_t, Max> order {};
    order[0] = dimension;
    for (std::size_t i = 0, k = 1; i < dimensions(); ++i) {
        if (i != dimension)
            order[k++] = i;
    }
    // The integral over the other dimensions is a smooth function of this one, so a spline through
    // a few of its values is enough; this dimension's own likelihood and prior enter exactly.
    NodeWalk walk(m_prior, m_curves, m_estimate, order, Coarse);
    constexpr double Reach = 7.0;
    constexpr double LeadStep = 0.5;
    std::vector<double> rest;
    for (double z = -Reach; z <= Reach; z += LeadStep)
        rest.push_back(dimensions() == 1 ? 0.0 : walk.logRestAt(z));
    const double low = walk.thetaOfFirst(-Reach);
    const EvenSpline spline(low, walk.thetaOfFirst(LeadStep) - walk.thetaOfFirst(0.0), rest);

    constexpr std::size_t Cells = 1120;
    Marginal result {low, (walk.thetaOfFirst(Reach) - low) / static_cast<double>(Cells), {}};
    std::vector<double> logs;
    for (std::size_t i = 0; i <= Cells; ++i) {
        const double theta = result.thetaAt(i);
        const double u
            = (theta - m_prior.mean()[dimension]) / std::sqrt(m_prior.variance(dimension));
        logs.push_back(-0.5 * u * u + m_curves[dimension].at(theta) + spline.at(theta));
    }
    const double top = *std::ranges::max_element(logs);
    double sum = 0.0;
    for (const double value : logs) {
        result.density.push_back(std::exp(value - top));
        sum += result.density.back();
    }
    for (double &value : result.density)
        value /= sum * result.step;
    return result;
}

} // namespace suyang::engine
