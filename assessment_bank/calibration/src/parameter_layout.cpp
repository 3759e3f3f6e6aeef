#include "parameter_layout.h"

#include "prior_terms.h"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <cmath>

namespace suyang::calibration {

using Kind = ParameterLayout::Entry::Kind;

namespace {

Eigen::Index index(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

} // namespace

ParameterLayout::ParameterLayout(const ModelState &state)
{
    for (std::size_t item = 0; item < state.items.size(); ++item) {
        for (std::size_t p = 0; p < state.items[item].size; ++p) {
            if (state.items[item].isFree(p))
                m_entries.push_back({Kind::Item, item, p});
        }
    }
    m_itemEntries = index(m_entries.size());
    const Population &population = state.population;
    const auto dimensions = static_cast<std::size_t>(population.dimensions());
    for (std::size_t d = 0; d < dimensions; ++d) {
        if (population.meanFree[d])
            m_entries.push_back({Kind::Mean, d, d});
    }
    for (std::size_t d = 0; d < dimensions; ++d) {
        if (population.varianceFree[d])
            m_entries.push_back({Kind::LogSd, d, d});
    }
    for (std::size_t d = 1; d < dimensions; ++d) {
        for (std::size_t e = 0; e < d; ++e)
            m_entries.push_back({Kind::Correlation, d, e});
    }
}

Eigen::VectorXd ParameterLayout::pack(const ModelState &state) const
{
    const Population &population = state.population;
    Eigen::VectorXd values(size());
    for (Eigen::Index i = 0; i < size(); ++i) {
        const auto &[kind, first, second] = m_entries[static_cast<std::size_t>(i)];
        switch (kind) {
        case Kind::Item:
            values[i] = state.items[first].values[second];
            break;
        case Kind::Mean:
            values[i] = population.mean[index(first)];
            break;
        case Kind::LogSd:
            values[i] = std::log(population.sd[index(first)]);
            break;
        case Kind::Correlation:
            values[i] = population.correlation(index(first), index(second));
            break;
        }
    }
    return values;
}

void ParameterLayout::unpack(const Eigen::VectorXd &values, ModelState &state) const
{
    Population &population = state.population;
    for (Eigen::Index i = 0; i < size(); ++i) {
        const auto &[kind, first, second] = m_entries[static_cast<std::size_t>(i)];
        switch (kind) {
        case Kind::Item:
            state.items[first].values[second] = values[i];
            break;
        case Kind::Mean:
            population.mean[index(first)] = values[i];
            break;
        case Kind::LogSd:
            population.sd[index(first)] = std::exp(values[i]);
            break;
        case Kind::Correlation:
            population.correlation(index(first), index(second)) = values[i];
            population.correlation(index(second), index(first)) = values[i];
            break;
        }
    }
}

bool ParameterLayout::isActive(const ModelState &state, Eigen::Index entry) const
{
    const auto &[kind, first, second] = m_entries[static_cast<std::size_t>(entry)];
    return kind != Kind::Item || !state.items[first].atBound[second];
}

Eigen::VectorXd ParameterLayout::gradient(const ModelState &state, const Expected &expected,
    double persons, const ItemPriors &priors) const
{
    const Population &population = state.population;
    const Eigen::MatrixXd inverse = population.correlation.inverse();
    const Eigen::MatrixXd spread = inverse * expected.moments;
    const Eigen::MatrixXd pull = spread * inverse - inverse;
    const Eigen::VectorXd shift = inverse * expected.mean;
    Eigen::VectorXd gradient(size());
    ItemObjective objective;
    std::size_t last = state.items.size();
    for (Eigen::Index i = 0; i < size(); ++i) {
        const auto &[kind, first, second] = m_entries[static_cast<std::size_t>(i)];
        const Eigen::Index d = index(first);
        switch (kind) {
        case Kind::Item:
            if (first != last)
                objective = objectiveOf(state.items[first], taskOf(state, expected, first, priors));
            last = first;
            gradient[i] = objective.gradient[second];
            break;
        case Kind::Mean:
            gradient[i] = persons * shift[d] / population.sd[d];
            break;
        case Kind::LogSd:
            gradient[i] = persons * (spread(d, d) - 1.0);
            break;
        case Kind::Correlation:
            gradient[i] = persons * pull(d, index(second));
            break;
        }
    }
    return gradient;
}

bool isValid(const ModelState &state, const ItemPriors &priors)
{
    for (const ItemState &item : state.items) {
        if (!isValid(item, priors))
            return false;
    }
    const Population &population = state.population;
    if (!population.mean.allFinite() || !population.correlation.allFinite()
        || !(population.mean.cwiseAbs().maxCoeff() <= 50.0)
        || !(population.sd.minCoeff() >= 0.9e-3 && population.sd.maxCoeff() <= 50.0))
        return false;
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(
        population.correlation, Eigen::EigenvaluesOnly);
    return solver.eigenvalues().minCoeff() >= 0.999 * LeastEigenvalue;
}

double logPriorOf(const ModelState &state, const ItemPriors &priors)
{
    double sum = 0.0;
    for (const ItemState &item : state.items)
        sum += logPriorOf(item, priors);
    return sum;
}

ItemTask taskOf(
    const ModelState &state, const Expected &expected, std::size_t item, const ItemPriors &priors)
{
    const ItemState &one = state.items[item];
    return {expected.nodes[one.dimension],
        std::span(expected.counts.row(item, 0), one.categories * expected.counts.points), priors};
}

} // namespace suyang::calibration
