#include "observed_information.h"

#include <Eigen/Cholesky>
#include <cmath>

namespace suyang::calibration {

namespace {

/// Minus the second derivatives of log-likelihood plus log-prior, all entries of the layout.
class Information
{
public:
    Information(Expectation &expectation, const CalibrationSettings &settings,
        const ParameterLayout &layout)
        : m_expectation(expectation)
        , m_settings(settings)
        , m_layout(layout)
    {
    }

    Eigen::MatrixXd at(const Estimate &here) const
    {
        Eigen::MatrixXd information = Eigen::MatrixXd::Zero(m_layout.size(), m_layout.size());
        addItems(here, information);
        for (Eigen::Index i = m_layout.itemEntries(); i < m_layout.size(); ++i) {
            const Eigen::VectorXd row = -derivative(here.state, i);
            information.row(i) = row.transpose();
            information.col(i) = row;
        }
        return information;
    }

private:
    void addItems(const Estimate &here, Eigen::MatrixXd &information) const
    {
        m_expectation.setState(here.state);
        const ScoreTable scores
            = makeScoreTable(here.state, here.expected.nodes, m_expectation.quadrature().size());
        const Eigen::MatrixXd missing = m_expectation.scoreCovariance(here.state, scores);
        // The scores have columns for active parameters alone, in the layout's order.
        std::vector<Eigen::Index> active;
        for (Eigen::Index i = 0; i < m_layout.itemEntries(); ++i) {
            if (m_layout.isActive(here.state, i))
                active.push_back(i);
        }
        for (std::size_t i = 0; i < active.size(); ++i) {
            for (std::size_t j = 0; j < active.size(); ++j)
                information(active[i], active[j])
                    -= missing(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j));
        }
        addCurvature(here, information);
    }

    /// Of the items' objectives, as if all that is missing were known.
    void addCurvature(const Estimate &here, Eigen::MatrixXd &information) const
    {
        ItemObjective objective;
        std::size_t last = here.state.items.size();
        for (Eigen::Index i = 0; i < m_layout.itemEntries(); ++i) {
            const auto &one = m_layout.entries()[static_cast<std::size_t>(i)];
            if (one.first != last)
                objective = objectiveOf(here.state.items[one.first],
                    taskOf(here.state, here.expected, one.first, m_settings.priors));
            last = one.first;
            for (Eigen::Index j = i; j >= 0; --j) {
                const auto &other = m_layout.entries()[static_cast<std::size_t>(j)];
                if (other.first != one.first)
                    break;
                information(i, j) -= objective.curvature[one.second][other.second];
                if (i != j)
                    information(j, i) -= objective.curvature[one.second][other.second];
            }
        }
    }

    /// The derivative of the gradient by one entry. All entries are of order 1, so one width does.
    Eigen::VectorXd derivative(const ModelState &state, Eigen::Index entry) const
    {
        constexpr double Width = 1e-4;
        const auto gradientAt = [&](double shift) {
            ModelState moved = state;
            Eigen::VectorXd values = m_layout.pack(state);
            values[entry] += shift;
            m_layout.unpack(values, moved);
            const Expected expected = m_expectation.run(moved);
            return m_layout.gradient(moved, expected,
                static_cast<double>(m_expectation.data().persons), m_settings.priors);
        };
        return (gradientAt(Width) - gradientAt(-Width)) / (2.0 * Width);
    }

    Expectation &m_expectation;
    const CalibrationSettings &m_settings;
    const ParameterLayout &m_layout;
};

template <typename Matrix>
Eigen::MatrixXd select(const Matrix &matrix, const std::vector<Eigen::Index> &entries)
{
    return matrix(entries, entries);
}

} // namespace

Eigen::MatrixXd observedInformation(
    Expectation &expectation, const Estimate &estimate, const CalibrationSettings &settings)
{
    const ParameterLayout layout(estimate.state);
    return Information(expectation, settings, layout).at(estimate);
}

namespace {

/// False when the matrix is not positive definite.
bool invert(Expectation &expectation, const Estimate &estimate, const CalibrationSettings &settings,
    const ParameterLayout &layout, Curvature &curvature)
{
    curvature.active.clear();
    for (Eigen::Index i = 0; i < layout.size(); ++i) {
        if (layout.isActive(estimate.state, i))
            curvature.active.push_back(i);
    }
    const Eigen::MatrixXd matrix
        = select(observedInformation(expectation, estimate, settings), curvature.active);
    const Eigen::LLT<Eigen::MatrixXd> factor(matrix);
    if (factor.info() != Eigen::Success || !matrix.allFinite())
        return false;
    curvature.covariance = factor.solve(Eigen::MatrixXd::Identity(matrix.rows(), matrix.cols()));
    return curvature.covariance.allFinite();
}

} // namespace

std::optional<Curvature> refine(
    Expectation &expectation, Estimate &estimate, const CalibrationSettings &settings)
{
    constexpr int MostSteps = 8;
    constexpr double CloseEnough = 1e-7; ///< a step this small changes no figure anybody reads
    constexpr double SameCurvature = 1e-3; ///< after a step this small the information still holds
    const ParameterLayout layout(estimate.state);
    const auto persons = static_cast<double>(expectation.data().persons);
    Curvature curvature;
    bool stale = true;
    for (int n = 0; n < MostSteps; ++n) {
        if (stale && !invert(expectation, estimate, settings, layout, curvature))
            return std::nullopt;
        const Eigen::VectorXd gradient = layout.gradient(
            estimate.state, estimate.expected, persons, settings.priors)(curvature.active);
        const Eigen::VectorXd step = curvature.covariance * gradient;
        curvature.remainingGain = 0.5 * gradient.dot(step);
        const double longest = step.size() ? step.cwiseAbs().maxCoeff() : 0.0;
        if (longest < CloseEnough)
            break;
        Estimate next = estimate;
        Eigen::VectorXd values = layout.pack(estimate.state);
        values(curvature.active) += step;
        layout.unpack(values, next.state);
        if (!isValid(next.state, settings.priors))
            break;
        next.expected = expectation.run(next.state);
        next.logPrior = logPriorOf(next.state, settings.priors);
        ++next.iterations;
        if (!(next.objective() >= estimate.objective() - 1e-11 * std::abs(estimate.objective())))
            break;
        stale = longest > SameCurvature;
        estimate = std::move(next);
    }
    return curvature;
}

} // namespace suyang::calibration
