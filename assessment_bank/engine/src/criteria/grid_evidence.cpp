#include "grid_evidence.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace suyang::engine::criteria {

void GridEvidence::prepare(const SelectionState &state)
{
    m_models = state.models;
    m_dimensionOf = state.dimensionOf;
    m_theta = state.theta;
    m_dimensions.assign(state.prior.dimensions(), {});
    for (const Answer &answer : state.answers) {
        GridValues &logs = m_dimensions[m_dimensionOf[answer.item]].likelihood;
        for (std::size_t i = 0; i < Grid.points; ++i)
            logs[i] += m_models[answer.item].logLikelihood(Grid.at(i), answer.category).value;
    }
    constexpr double LeastLog = -600.0;
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        DimensionGrid &grid = m_dimensions[d];
        const double top = *std::ranges::max_element(grid.likelihood);
        const double shift = top < LeastLog ? top : 0.0;
        const double sd = std::sqrt(state.prior.variance(d));
        const double scale = 1.0 / (sd * std::sqrt(2.0 * std::numbers::pi));
        for (std::size_t i = 0; i < Grid.points; ++i) {
            const double z = (Grid.at(i) - state.prior.mean()[d]) / sd;
            grid.likelihood[i] = std::exp(grid.likelihood[i] - shift);
            grid.posterior[i] = grid.likelihood[i] * scale * std::exp(-0.5 * z * z);
        }
    }
}

void fillProbabilities(const ItemModel &model, CategoryGrid &out)
{
    std::array<double, ItemParameters::MaxThresholds + 1> here {};
    for (std::size_t i = 0; i < Grid.points; ++i) {
        model.probabilities(Grid.at(i), here);
        for (std::size_t k = 0; k < model.categories(); ++k)
            out[k][i] = here[k];
    }
}

double integralOf(const GridValues &values)
{
    double sum = -0.5 * (values.front() + values.back());
    for (const double value : values)
        sum += value;
    return sum * Grid.step();
}

Moments momentsOf(const GridValues &weights)
{
    double total = 0.0;
    double first = 0.0;
    for (std::size_t i = 0; i < Grid.points; ++i) {
        const double weight = weights[i] * Grid.weight(i);
        total += weight;
        first += weight * Grid.at(i);
    }
    if (!(total > 0.0)) // every branch of an impossible answer; it will be weighted with P = 0
        return {};
    const double mean = first / total;
    double second = 0.0;
    for (std::size_t i = 0; i < Grid.points; ++i) {
        const double distance = Grid.at(i) - mean;
        second += weights[i] * Grid.weight(i) * distance * distance;
    }
    return {mean, second / total};
}

} // namespace suyang::engine::criteria
