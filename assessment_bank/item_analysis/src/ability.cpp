#include "item_analysis/ability.h"

#include <algorithm>
#include <cmath>

namespace suyang::item_analysis {

namespace {

/// log P of every category of every item at every node.
std::vector<std::vector<double>> logCurves(const Scale &scale, const LatentGrid &grid)
{
    std::vector<std::vector<double>> curves;
    for (const engine::ItemModel &model : scale.models()) {
        std::vector<double> values;
        for (std::size_t k = 0; k < model.categories(); ++k) {
            for (const double theta : grid.nodes())
                values.push_back(model.logLikelihood(theta, k).value);
        }
        curves.push_back(std::move(values));
    }
    return curves;
}

Ability momentsOf(std::vector<double> &logPosterior, const LatentGrid &grid)
{
    const double largest = *std::ranges::max_element(logPosterior);
    double sum = 0.0;
    double first = 0.0;
    for (std::size_t q = 0; q < grid.size(); ++q) {
        logPosterior[q] = std::exp(logPosterior[q] - largest);
        sum += logPosterior[q];
        first += logPosterior[q] * grid.nodes()[q];
    }
    const double mean = first / sum;
    double second = 0.0;
    for (std::size_t q = 0; q < grid.size(); ++q) {
        const double distance = grid.nodes()[q] - mean;
        second += logPosterior[q] * distance * distance;
    }
    return {mean, std::sqrt(second / sum)};
}

} // namespace

std::vector<std::optional<Ability>> abilitiesOf(const Scale &scale, const LatentGrid &grid)
{
    const auto curves = logCurves(scale, grid);
    std::vector<double> logPrior;
    for (const double weight : grid.weights())
        logPrior.push_back(std::log(std::max(weight, 1e-300)));
    std::vector<std::optional<Ability>> abilities(scale.persons());
    std::vector<double> logPosterior;
    for (std::size_t person = 0; person < scale.persons(); ++person) {
        if (scale.answers(person) == 0)
            continue;
        logPosterior = logPrior;
        const auto row = scale.responses().row(person);
        for (std::size_t item = 0; item < scale.items(); ++item) {
            if (row[item] < 0)
                continue;
            const double *curve = &curves[item][static_cast<std::size_t>(row[item]) * grid.size()];
            for (std::size_t q = 0; q < grid.size(); ++q)
                logPosterior[q] += curve[q];
        }
        abilities[person] = momentsOf(logPosterior, grid);
    }
    return abilities;
}

} // namespace suyang::item_analysis
