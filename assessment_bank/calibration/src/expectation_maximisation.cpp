#include "expectation_maximisation.h"

#include "accelerator.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace suyang::calibration {

namespace {

constexpr double LeastSd = 1e-3;
constexpr double LargestSd = 40.0;
/// So little gain over so many iterations is none.
constexpr double Nothing = 1e-6;
constexpr std::size_t LookEvery = 200;

/// Which parameters of the population the step may let free for a moment: what it finds is moved
/// into the items, which leaves the likelihood as it is and saves most of the iterations (Liu,
/// Rubin and Wu 1998).
struct Expansion
{
    std::vector<bool> mean;
    std::vector<bool> scale;
};

Expansion expansionOf(const ModelState &state, const ItemPriors &priors)
{
    const auto dimensions = static_cast<std::size_t>(state.population.dimensions());
    Expansion expansion {std::vector<bool>(dimensions, true), std::vector<bool>(dimensions, true)};
    for (std::size_t d = 0; d < dimensions; ++d)
        expansion.mean[d] = !state.population.meanFree[d];
    for (const ItemState &item : state.items) {
        // A slope that is held, or that a prior pulls, does not follow a change of the scale.
        if (item.shape == Shape::Fixed || !item.slopeFree || priors.slope)
            expansion.scale[item.dimension] = false;
    }
    return expansion;
}

void moveScale(ItemState &item, double shift, double scale)
{
    if (item.shape == Shape::Fixed)
        return;
    const double a = item.values[0];
    const std::size_t intercepts = item.shape == Shape::Guessing ? 1 : item.size - 1;
    for (std::size_t k = 1; k <= intercepts; ++k)
        item.values[k]
            += (item.shape == Shape::PartialCredit ? static_cast<double>(k) : 1.0) * a * shift;
    const auto [least, most] = boundsOf(item, 0);
    item.values[0] = std::clamp(a * scale, least, most);
}

/// Shrinks a correlation matrix towards independence until two dimensions are two; true if it had
/// to.
bool holdApart(Eigen::MatrixXd &correlation)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
        correlation, Eigen::EigenvaluesOnly);
    const double least = solver.eigenvalues().minCoeff();
    if (least >= LeastEigenvalue)
        return false;
    const double share = (LeastEigenvalue - least) / (1.0 - least);
    correlation *= 1.0 - share;
    correlation.diagonal().setOnes();
    return true;
}

bool maximisePopulation(ModelState &state, const Expected &expected, const Expansion &expansion)
{
    Population &population = state.population;
    Eigen::MatrixXd covariance = expected.moments - expected.mean * expected.mean.transpose();
    const auto dimensions = static_cast<std::size_t>(population.dimensions());
    Eigen::VectorXd scale = covariance.diagonal().cwiseMax(1e-12).cwiseSqrt();
    for (std::size_t d = 0; d < dimensions; ++d) {
        const auto i = static_cast<Eigen::Index>(d);
        const double shift = population.sd[i] * expected.mean[i];
        if (population.meanFree[d])
            population.mean[i] += shift;
        for (ItemState &item : state.items) {
            if (item.dimension == d && (expansion.mean[d] || expansion.scale[d]))
                moveScale(
                    item, expansion.mean[d] ? shift : 0.0, expansion.scale[d] ? scale[i] : 1.0);
        }
        if (population.varianceFree[d])
            population.sd[i] = std::clamp(population.sd[i] * scale[i], LeastSd, LargestSd);
    }
    if (dimensions == 1)
        return false;
    population.correlation
        = scale.cwiseInverse().asDiagonal() * covariance * scale.cwiseInverse().asDiagonal();
    population.correlation.diagonal().setOnes();
    return holdApart(population.correlation);
}

class Algorithm
{
public:
    Algorithm(
        Expectation &expectation, const CalibrationSettings &settings, const ModelState &start)
        : m_expectation(expectation)
        , m_settings(settings)
        , m_layout(start)
        , m_expansion(expansionOf(start, settings.priors))
    {
    }

    Estimate run(ModelState start)
    {
        Accelerator accelerator(10);
        Estimate here {start, m_expectation.run(start), logPriorOf(start, m_settings.priors)};
        std::size_t iterations = 1;
        std::size_t nextLook = LookEvery;
        double lastLook = here.objective();
        while (iterations < m_settings.mostIterations && !here.converged) {
            const Eigen::VectorXd x = m_layout.pack(here.state);
            const ModelState next = step(here);
            const Eigen::VectorXd fx = m_layout.pack(next);
            const bool small = (fx - x).cwiseAbs().maxCoeff() < m_settings.tolerance;
            ModelState proposal = next;
            m_layout.unpack(accelerator.propose(x, fx), proposal);
            Estimate there = here;
            bool better = false;
            if (!small && isValid(proposal, m_settings.priors)) {
                there = at(proposal);
                ++iterations;
                better = there.objective() >= here.objective() - slack(here);
            }
            if (!better) {
                accelerator.forget();
                there = at(next);
                ++iterations;
                if (there.objective() < here.objective() - slack(here) && !contract())
                    break;
            }
            if (there.objective() >= here.objective() - slack(here))
                here = std::move(there);
            here.converged = small;
            if (iterations >= nextLook) { // a flat ridge: parameters move, the likelihood does not
                here.converged = here.converged || here.objective() - lastLook < Nothing;
                lastLook = here.objective();
                nextLook = iterations + LookEvery;
            }
        }
        here.iterations = iterations;
        here.correlationHeld = m_correlationHeld;
        return here;
    }

private:
    static double slack(const Estimate &here) { return 1e-11 * std::abs(here.objective()); }

    Estimate at(const ModelState &state)
    {
        return {state, m_expectation.run(state), logPriorOf(state, m_settings.priors)};
    }

    ModelState step(const Estimate &here)
    {
        ModelState next = here.state;
        for (std::size_t item = 0; item < next.items.size(); ++item) {
            if (next.items[item].shape != Shape::Fixed)
                maximise(
                    next.items[item], taskOf(here.state, here.expected, item, m_settings.priors));
        }
        m_correlationHeld = maximisePopulation(next, here.expected, m_expansion);
        return next;
    }

    /// On a coarse grid a change of the scale is not quite neutral; then goes on without. False
    /// when there was nothing to give up.
    bool contract()
    {
        bool any = false;
        for (std::size_t d = 0; d < m_expansion.mean.size(); ++d) {
            any = any || m_expansion.mean[d] || m_expansion.scale[d];
            m_expansion.mean[d] = false;
            m_expansion.scale[d] = false;
        }
        return any;
    }

    Expectation &m_expectation;
    const CalibrationSettings &m_settings;
    ParameterLayout m_layout;
    Expansion m_expansion;
    bool m_correlationHeld = false;
};

} // namespace

Estimate estimate(Expectation &expectation, ModelState start, const CalibrationSettings &settings)
{
    Algorithm algorithm(expectation, settings, start);
    return algorithm.run(std::move(start));
}

} // namespace suyang::calibration
