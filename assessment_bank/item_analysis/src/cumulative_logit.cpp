#include "item_analysis/cumulative_logit.h"

#include <Eigen/Eigenvalues>
#include <cassert>
#include <cmath>
#include <limits>

namespace suyang::item_analysis {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

double logistic(double x)
{
    return x >= 0.0 ? 1.0 / (1.0 + std::exp(-x)) : std::exp(x) / (1.0 + std::exp(x));
}

double logLogistic(double x)
{
    return x >= 0.0 ? -std::log1p(std::exp(-x)) : x - std::log1p(std::exp(x));
}

/// Log-likelihood with gradient and negative Hessian.
struct Expansion
{
    double value = 0.0;
    VectorXd gradient;
    MatrixXd information;
};

/// Predictors centred and scaled, so that one tolerance suits every scale.
class ProportionalOdds
{
public:
    explicit ProportionalOdds(const std::vector<LogitCell> &cells)
        : m_cells(cells)
        , m_cuts(static_cast<Index>(cells.front().counts.size()) - 1)
        , m_mean(VectorXd::Zero(predictors()))
        , m_scale(VectorXd::Ones(predictors()))
    {
        double persons = 0.0;
        VectorXd squares = VectorXd::Zero(predictors());
        for (const LogitCell &cell : cells) {
            const double n = personsIn(cell);
            persons += n;
            m_mean += n * raw(cell);
            squares += n * raw(cell).cwiseAbs2();
        }
        m_mean /= persons;
        squares /= persons;
        for (Index j = 0; j < predictors(); ++j) {
            const double variance = squares(j) - m_mean(j) * m_mean(j);
            if (variance > 1e-12 * squares(j))
                m_scale(j) = 1.0 / std::sqrt(variance);
        }
    }

    Index predictors() const { return static_cast<Index>(m_cells.front().predictors.size()); }
    Index cuts() const { return m_cuts; }
    Index parameters() const { return m_cuts + predictors(); }
    const VectorXd &mean() const { return m_mean; }
    const VectorXd &scale() const { return m_scale; }

    /// The model without slopes.
    VectorXd start() const
    {
        VectorXd counts = VectorXd::Zero(m_cuts + 1);
        for (const LogitCell &cell : m_cells)
            counts += Eigen::Map<const VectorXd>(cell.counts.data(), m_cuts + 1);
        VectorXd parameters = VectorXd::Zero(this->parameters());
        for (Index k = 1; k <= m_cuts; ++k) {
            const double above = counts.tail(m_cuts + 1 - k).sum();
            parameters(k - 1) = std::log(above / (counts.sum() - above));
        }
        return parameters;
    }

    /// Lowest() when the intercepts are out of order.
    double logLikelihood(const VectorXd &parameters) const
    {
        for (Index k = 1; k < m_cuts; ++k) {
            if (!(parameters(k) < parameters(k - 1)))
                return std::numeric_limits<double>::lowest();
        }
        double sum = 0.0;
        for (const LogitCell &cell : m_cells) {
            const double shift = design(cell).dot(parameters.tail(predictors()));
            for (Index k = 0; k <= m_cuts; ++k) {
                const double n = cell.counts[static_cast<std::size_t>(k)];
                if (n > 0.0)
                    sum += n * logProbability(parameters, shift, k);
            }
        }
        return std::isfinite(sum) ? sum : std::numeric_limits<double>::lowest();
    }

    Expansion expansion(const VectorXd &parameters) const
    {
        Expansion sum {logLikelihood(parameters), VectorXd::Zero(this->parameters()),
            MatrixXd::Zero(this->parameters(), this->parameters())};
        for (const LogitCell &cell : m_cells) {
            for (Index k = 0; k <= m_cuts; ++k) {
                const double n = cell.counts[static_cast<std::size_t>(k)];
                if (n > 0.0)
                    add(sum, parameters, design(cell), k, n);
            }
        }
        return sum;
    }

private:
    static double personsIn(const LogitCell &cell)
    {
        double sum = 0.0;
        for (const double n : cell.counts)
            sum += n;
        return sum;
    }

    VectorXd raw(const LogitCell &cell) const
    {
        return Eigen::Map<const VectorXd>(cell.predictors.data(), predictors());
    }

    VectorXd design(const LogitCell &cell) const
    {
        return ((raw(cell) - m_mean).array() * m_scale.array()).matrix();
    }

    double logProbability(const VectorXd &parameters, double shift, Index k) const
    {
        if (k == 0)
            return logLogistic(-(parameters(0) + shift));
        const double upper = parameters(k - 1) + shift;
        if (k == m_cuts)
            return logLogistic(upper);
        const double lower = parameters(k) + shift;
        return logLogistic(upper) + logLogistic(-lower) + std::log(-std::expm1(lower - upper));
    }

    /// One category of one cell. With s = logistic(eta), P = s_k - s_{k+1}, and each cut's design
    /// vector z: d log P = (s'_k z_k - s'_{k+1} z_{k+1}) / P.
    void add(Expansion &sum, const VectorXd &parameters, const VectorXd &x, Index k, double n) const
    {
        const double shift = x.dot(parameters.tail(predictors()));
        const double p = std::exp(logProbability(parameters, shift, k));
        VectorXd slope = VectorXd::Zero(this->parameters());
        MatrixXd curvature = MatrixXd::Zero(this->parameters(), this->parameters());
        for (const Index cut : {k, k + 1}) {
            if (cut == 0 || cut > m_cuts)
                continue;
            VectorXd z = VectorXd::Zero(this->parameters());
            z(cut - 1) = 1.0;
            z.tail(predictors()) = x;
            const double eta = parameters(cut - 1) + shift;
            const double s = logistic(eta);
            const double t = logistic(-eta);
            const double sign = cut == k ? 1.0 : -1.0;
            // At the end categories P is s or t itself, which must not be divided by when tiny.
            const double relative = k == 0 ? s : (k == m_cuts ? t : s * t / p);
            slope += sign * relative * z;
            curvature += sign * relative * (t - s) * z * z.transpose();
        }
        sum.gradient += n * slope;
        sum.information += n * (slope * slope.transpose() - curvature);
    }

    const std::vector<LogitCell> &m_cells;
    Index m_cuts;
    VectorXd m_mean;
    VectorXd m_scale;
};

/// A Newton step that stays still in directions in which the likelihood is flat.
VectorXd stepOf(const Expansion &at)
{
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(at.information);
    const VectorXd &values = eigen.eigenvalues();
    VectorXd along = eigen.eigenvectors().transpose() * at.gradient;
    for (Index i = 0; i < along.size(); ++i)
        along(i) = values(i) > 1e-14 * values.maxCoeff() ? along(i) / values(i) : 0.0;
    return eigen.eigenvectors() * along;
}

/// Climbs to the maximum or, where that lies at infinity, until the likelihood rises no more.
Result<VectorXd> climb(const ProportionalOdds &model)
{
    constexpr int MostSteps = 200;
    VectorXd parameters = model.start();
    for (int step = 0; step < MostSteps; ++step) {
        const Expansion at = model.expansion(parameters);
        VectorXd move = stepOf(at);
        const double tolerance = 1e-14 * (std::abs(at.value) + 0.1);
        double value = at.value - 1.0;
        for (int halving = 0; halving < 60 && value < at.value - tolerance; ++halving) {
            value = model.logLikelihood(parameters + move);
            if (value < at.value - tolerance)
                move *= 0.5;
        }
        if (value < at.value - tolerance)
            return parameters;
        parameters += move;
        if (value - at.value <= tolerance)
            return parameters;
    }
    return fail(ErrorCode::OutOfRange, "the regression does not settle");
}

} // namespace

Result<CumulativeLogit> fitCumulativeLogit(const std::vector<LogitCell> &cells)
{
    if (cells.empty() || cells.front().counts.size() < 2)
        return fail(ErrorCode::OutOfRange, "everyone gave the same answer");
    const ProportionalOdds model(cells);
    const auto parameters = climb(model);
    if (!parameters)
        return parameters.error();
    const Expansion at = model.expansion(*parameters);
    CumulativeLogit fit {.deviance = -2.0 * at.value};
    const Eigen::SelfAdjointEigenSolver<MatrixXd> eigen(at.information);
    fit.isSeparated = !(eigen.eigenvalues().minCoeff() > 1e-6);
    const VectorXd slopes
        = (parameters->tail(model.predictors()).array() * model.scale().array()).matrix();
    const double shift = slopes.dot(model.mean());
    for (Index k = 0; k < model.cuts(); ++k)
        fit.intercepts.push_back((*parameters)(k)-shift);
    fit.slopes.assign(slopes.begin(), slopes.end());
    if (!fit.isSeparated) {
        const MatrixXd covariance = at.information.inverse();
        for (Index j = 0; j < model.predictors(); ++j) {
            const Index place = model.cuts() + j;
            fit.slopeErrors.push_back(std::sqrt(covariance(place, place)) * model.scale()(j));
        }
    }
    return fit;
}

} // namespace suyang::item_analysis
