#include "factor_walk.h"

#include "even_interpolation.h"
#include "smoothing_kernel.h"

#include <Eigen/Cholesky>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>

namespace suyang::engine {

namespace {

constexpr std::size_t Max = FactorForm::Max;
constexpr int MaxPasses = 12;

/// How finely the product rule looks, in posterior SDs.
struct Spacing
{
    double step;
    double radius;
};
constexpr Spacing Coarse {1.0, 4.5}; // finds the centre and the spread
constexpr Spacing Fine {0.72, 7.6}; // gives the answer

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, Max, Max>;
using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, Max, 1>;

Eigen::Index at(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

/// A normal box in the space of the factors, in a frame of axes in which the loadings are
/// triangular: the dimension `order[k]` hangs on the first k + 1 factors.
struct Frame
{
    std::size_t factors = 0;
    std::size_t dimensions = 0;
    std::array<std::size_t, Max> order {};
    Matrix loading; ///< in the order above
    Vector centre;
    Matrix spread; ///< Cholesky factor
};

/// The frame in which `leading` comes first, or the form's own.
Frame makeFrame(const FactorForm &form, std::size_t dimensions, const FactorMoments &moments,
    std::size_t leading)
{
    Frame frame;
    frame.factors = form.factors;
    frame.dimensions = dimensions;
    frame.order[0] = leading;
    for (std::size_t d = 0, k = 1; d < dimensions; ++d) {
        if (d != leading)
            frame.order[k++] = d;
    }
    Matrix loading(at(dimensions), at(form.factors));
    for (std::size_t i = 0; i < dimensions; ++i) {
        for (std::size_t k = 0; k < form.factors; ++k)
            loading(at(i), at(k)) = form.loading[frame.order[i]][k];
    }
    Matrix axes = Matrix::Identity(at(form.factors), at(form.factors));
    if (leading != 0) {
        const Matrix transposed = loading.transpose();
        const Eigen::HouseholderQR<Matrix> qr(transposed);
        axes = qr.householderQ();
        loading = (loading * axes).eval();
    }
    Vector mean(at(form.factors));
    Matrix covariance(at(form.factors), at(form.factors));
    for (std::size_t i = 0; i < form.factors; ++i) {
        mean(at(i)) = moments.mean[i];
        for (std::size_t j = 0; j < form.factors; ++j)
            covariance(at(i), at(j)) = moments.covariance[i * form.factors + j];
    }
    frame.loading = loading;
    frame.centre = axes.transpose() * mean;
    frame.spread = Matrix((axes.transpose() * covariance * axes).llt().matrixL());
    return frame;
}

/// Visits the nodes of the product rule axis by axis; what depends on the first k axes is computed
/// once and shared by all nodes below.
class Walk
{
public:
    Walk(const PosteriorRule &rule, std::span<const DimensionEvidence> evidence,
        std::span<const std::vector<double>> logMass, const Frame &frame, Spacing spacing,
        bool wantsAbility)
        : m_rule(rule)
        , m_evidence(evidence)
        , m_logMass(logMass)
        , m_frame(frame)
        , m_spacing(spacing)
        , m_wantsAbility(wantsAbility)
    {
        for (std::size_t k = 0; k < frame.factors; ++k)
            m_reference += place(k, 0.0);
    }

    /// Calls visit(*this, weight) for every node.
    template <typename Visit>
    void run(Visit &&visit)
    {
        descend(0, 0.0, 0.0, visit);
    }

    const std::array<double, Max> &factors() const { return m_factors; }
    double first() const { return m_z[0]; }
    double mean(std::size_t dimension) const { return m_mean[dimension]; }
    double variance(std::size_t dimension) const { return m_variance[dimension]; }

private:
    /// Puts coordinate z on axis k; returns its share of the log density.
    double place(std::size_t k, double z)
    {
        m_z[k] = z;
        double g = m_frame.centre(at(k));
        for (std::size_t j = 0; j <= k; ++j)
            g += m_frame.spread(at(k), at(j)) * m_z[j];
        m_factors[k] = g;
        double sum = -0.5 * g * g;
        const std::size_t end = k + 1 == m_frame.factors ? m_frame.dimensions : k + 1;
        for (std::size_t i = k; i < end; ++i)
            sum += lookUp(i, k);
        return sum;
    }

    double lookUp(std::size_t i, std::size_t k)
    {
        const std::size_t d = m_frame.order[i];
        double centre = m_rule.prior().mean()[d];
        for (std::size_t j = 0; j <= k; ++j)
            centre += m_frame.loading(at(i), at(j)) * m_factors[j];
        const EvenInterpolation read(m_rule.kernel(d).centres(), centre);
        if (m_wantsAbility) {
            m_mean[d] = read(m_evidence[d].mean());
            m_variance[d] = read(m_evidence[d].variance());
        }
        return read(m_logMass[d]);
    }

    template <typename Visit>
    void descend(std::size_t k, double logDensity, double radiusSquare, Visit &&visit)
    {
        if (k == m_frame.factors) {
            visit(*this, std::exp(logDensity - m_reference));
            return;
        }
        const double room = std::sqrt(m_spacing.radius * m_spacing.radius - radiusSquare);
        const double step = m_spacing.step;
        for (double z = -step * std::floor(room / step); z <= room; z += step)
            descend(k + 1, logDensity + place(k, z), radiusSquare + z * z, visit);
    }

    const PosteriorRule &m_rule;
    std::span<const DimensionEvidence> m_evidence;
    std::span<const std::vector<double>> m_logMass;
    const Frame &m_frame;
    Spacing m_spacing;
    bool m_wantsAbility;
    double m_reference = 0.0;
    std::array<double, Max> m_z {};
    std::array<double, Max> m_factors {};
    std::array<double, Max> m_mean {};
    std::array<double, Max> m_variance {};
};

/// Weighted first and second moments of up to Max variables.
class Moments
{
public:
    template <typename Value>
    void add(std::size_t size, double weight, Value &&value)
    {
        m_total += weight;
        for (std::size_t i = 0; i < size; ++i) {
            const double weighted = weight * value(i);
            m_first[i] += weighted;
            for (std::size_t j = 0; j <= i; ++j)
                m_second[i][j] += weighted * value(j);
        }
    }

    double total() const { return m_total; }
    double mean(std::size_t i) const { return m_first[i] / m_total; }
    double covariance(std::size_t i, std::size_t j) const
    {
        return m_second[std::max(i, j)][std::min(i, j)] / m_total - mean(i) * mean(j);
    }

private:
    double m_total = 0.0;
    std::array<double, Max> m_first {};
    std::array<std::array<double, Max>, Max> m_second {};
};

bool isSettled(const FactorMoments &before, const FactorMoments &after)
{
    const std::size_t n = after.factors;
    for (std::size_t i = 0; i < n; ++i) {
        const double sd = std::sqrt(after.covariance[i * n + i]);
        const double shift = std::abs(after.mean[i] - before.mean[i]) / sd;
        const double scale = std::abs(std::log(sd * sd / before.covariance[i * n + i]));
        if (shift > 0.1 || scale > 0.2)
            return false;
    }
    return true;
}

} // namespace

FactorWalk::FactorWalk(const PosteriorRule &rule, std::span<const DimensionEvidence> evidence,
    std::span<const std::vector<double>> logMass)
    : m_rule(rule)
    , m_evidence(evidence)
    , m_logMass(logMass)
{
}

void FactorWalk::settle(FactorMoments &moments, AbilityEstimate &estimate) const
{
    const FactorForm &form = m_rule.factorForm();
    const std::size_t n = m_rule.dimensions();
    for (int pass = 0; pass < MaxPasses; ++pass) {
        const Frame frame = makeFrame(form, n, moments, 0);
        Walk walk(m_rule, m_evidence, m_logMass, frame, Coarse, false);
        Moments sums;
        walk.run([&](const Walk &node, double weight) {
            sums.add(form.factors, weight, [&](std::size_t k) { return node.factors()[k]; });
        });
        FactorMoments next = moments;
        for (std::size_t i = 0; i < form.factors; ++i) {
            next.mean[i] = sums.mean(i);
            for (std::size_t j = 0; j < form.factors; ++j)
                next.covariance[i * form.factors + j] = sums.covariance(i, j);
        }
        const bool done = isSettled(moments, next);
        moments = next;
        if (done)
            break;
    }
    const Frame frame = makeFrame(form, n, moments, 0);
    Walk walk(m_rule, m_evidence, m_logMass, frame, Fine, true);
    Moments sums;
    std::array<double, Max> own {};
    walk.run([&](const Walk &node, double weight) {
        sums.add(n, weight, [&](std::size_t d) { return node.mean(d); });
        for (std::size_t d = 0; d < n; ++d)
            own[d] += weight * node.variance(d);
    });
    for (std::size_t i = 0; i < n; ++i) {
        estimate.mean[i] = sums.mean(i);
        for (std::size_t j = 0; j < n; ++j)
            estimate.covariance[i * n + j] = sums.covariance(i, j);
        estimate.covariance[i * n + i] += own[i] / sums.total();
        estimate.sd[i] = std::sqrt(estimate.covariance[i * n + i]);
    }
}

FactorWalk::WeightedMeans FactorWalk::meansOf(
    std::size_t dimension, const FactorMoments &moments) const
{
    const Frame frame = makeFrame(m_rule.factorForm(), m_rule.dimensions(), moments, dimension);
    Walk walk(m_rule, m_evidence, m_logMass, frame, Fine, false);
    static_assert(2.0 * Fine.radius / Fine.step + 1.0 < WeightedMeans::Most);
    WeightedMeans result;
    double last = 0.0;
    walk.run([&](const Walk &node, double weight) {
        if (result.size == 0 || node.first() != last) {
            last = node.first();
            const double mean
                = m_rule.prior().mean()[dimension] + frame.loading(0, 0) * node.factors()[0];
            result.entries[result.size++] = {mean, 0.0};
        }
        result.entries[result.size - 1].weight += weight;
    });
    double total = 0.0;
    for (const WeightedMean &one : result.all())
        total += one.weight;
    for (WeightedMean &one : std::span(result.entries).first(result.size)) {
        const EvenInterpolation read(m_rule.kernel(dimension).centres(), one.mean);
        one.weight *= std::exp(-read(m_logMass[dimension])) / total;
    }
    return result;
}

} // namespace suyang::engine
