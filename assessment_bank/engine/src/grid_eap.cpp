#include "engine/grid_eap.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::engine {

GridEap::GridEap(std::span<const ItemModel> models, const EvenGrid &grid, double mean, double sd)
    : m_models(models.begin(), models.end())
    , m_grid(grid)
    , m_tables(models.size())
    , m_density(grid.points)
{
    assert(grid.points >= 2 && grid.low < grid.high && sd > 0.0);
    for (std::size_t i = 0; i < grid.points; ++i) {
        const double z = (grid.at(i) - mean) / sd;
        m_logPrior.push_back(-0.5 * z * z);
    }
}

const std::vector<double> &GridEap::tableOf(std::size_t item)
{
    std::vector<double> &table = m_tables[item];
    if (table.empty()) {
        const ItemModel &model = m_models[item];
        table.reserve(model.categories() * m_grid.points);
        for (std::size_t k = 0; k < model.categories(); ++k) {
            for (std::size_t i = 0; i < m_grid.points; ++i)
                table.push_back(model.logLikelihood(m_grid.at(i), k).value);
        }
    }
    return table;
}

GridEstimate GridEap::estimate(std::span<const Answer> answers)
{
    const std::size_t points = m_grid.points;
    m_density = m_logPrior;
    for (const Answer &answer : answers) {
        assert(answer.category < m_models[answer.item].categories());
        const double *const logs = tableOf(answer.item).data() + answer.category * points;
        for (std::size_t i = 0; i < points; ++i)
            m_density[i] += logs[i];
    }
    const double top = *std::ranges::max_element(m_density);
    double total = 0.0;
    double first = 0.0;
    for (std::size_t i = 0; i < points; ++i) {
        m_density[i] = std::exp(m_density[i] - top) * m_grid.weight(i);
        total += m_density[i];
        first += m_density[i] * m_grid.at(i);
    }
    const double mean = first / total;
    double second = 0.0;
    for (std::size_t i = 0; i < points; ++i) {
        const double distance = m_grid.at(i) - mean;
        second += m_density[i] * distance * distance;
    }
    return {mean, std::sqrt(second / total), 2.0 * std::max(m_density.front(), m_density.back())};
}

namespace {

constexpr double Reach = 10.0; // prior SDs to either side
constexpr double FarthestReach = 640.0;
constexpr std::size_t MostPoints = 1U << 20U;

EvenGrid gridAround(double mean, double halfWidth, double step)
{
    const double cells = std::ceil(2.0 * halfWidth / step);
    return {mean - halfWidth, mean + halfWidth, static_cast<std::size_t>(cells) + 1};
}

double steepness(const ItemParameters &p)
{
    const bool adds = p.kind == ModelKind::PartialCredit;
    return std::abs(p.a) * (adds ? static_cast<double>(p.thresholds) : 1.0);
}

/// The trapezoid rule errs by exp(-2 pi d / step) with d the distance of the nearest pole of a
/// response function from the real line: pi / a, and for partial credit items down to pi / (a K).
double usualStep(std::span<const ItemModel> models, double sd)
{
    double step = std::min(0.1, 0.1 * sd);
    for (const ItemModel &model : models)
        step = std::min(step, 0.6 / steepness(model.parameters()));
    return step;
}

} // namespace

ExactEap::ExactEap(std::span<const ItemModel> models, double mean, double sd)
    : m_models(models.begin(), models.end())
    , m_mean(mean)
    , m_sd(sd)
    , m_usual(models, gridAround(mean, Reach * sd, usualStep(models, sd)), mean, sd)
{
}

GridEstimate ExactEap::estimate(std::span<const Answer> answers)
{
    constexpr double Negligible = 1e-17;
    constexpr double PointsAnSd = 2.0; // a normal density then errs by exp(-2 pi^2 2^2)
    GridEstimate result = m_usual.estimate(answers);
    double reach = Reach;
    double step = m_usual.grid().step();
    for (;;) {
        const bool isTooNarrow = result.edge > Negligible && reach < FarthestReach;
        const bool isTooCoarse = step * PointsAnSd > result.sd;
        if (!isTooNarrow && !isTooCoarse)
            return result;
        reach *= isTooNarrow ? 2.0 : 1.0;
        step *= isTooCoarse ? 0.5 : 1.0;
        const EvenGrid grid = gridAround(m_mean, reach * m_sd, step);
        if (grid.points > MostPoints)
            return result;
        result = GridEap(m_models, grid, m_mean, m_sd).estimate(answers);
    }
}

} // namespace suyang::engine
