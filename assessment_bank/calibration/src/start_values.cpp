#include "start_values.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace suyang::calibration {

using engine::ResponseMatrix;

namespace {

constexpr double LogisticToNormal = 1.7;

/// What the shares of an item's categories and its scores' spread are.
struct Shares
{
    std::vector<double> counts;
    double mean = 0.0;
    double sd = 1.0;
};

Shares sharesOf(const AnswerData &data, std::size_t item)
{
    Shares shares;
    shares.counts.assign(data.categories[item], 0.0);
    double total = 0.0;
    for (std::size_t pattern = 0; pattern < data.patterns(); ++pattern) {
        const std::int16_t score = data.at(pattern, item);
        if (score == ResponseMatrix::Missing)
            continue;
        shares.counts[static_cast<std::size_t>(score)] += data.weights[pattern];
        total += data.weights[pattern];
    }
    if (total == 0.0)
        return shares;
    double square = 0.0;
    for (std::size_t k = 0; k < shares.counts.size(); ++k) {
        shares.mean += static_cast<double>(k) * shares.counts[k] / total;
        square += static_cast<double>(k * k) * shares.counts[k] / total;
    }
    const double variance = square - shares.mean * shares.mean;
    shares.sd = variance > 1e-12 ? std::sqrt(variance) : 1.0;
    return shares;
}

/// The correlation of every item with the mean standardised score on the other items of its
/// dimension that the same person answered.
std::vector<double> restCorrelations(
    const AnswerData &data, const CalibrationSettings &settings, const std::vector<Shares> &shares)
{
    struct Sums
    {
        double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;
    };
    const std::size_t dimensions = dimensionsOf(settings);
    std::vector<Sums> sums(data.items);
    std::vector<double> total(dimensions);
    std::vector<double> answered(dimensions);
    for (std::size_t pattern = 0; pattern < data.patterns(); ++pattern) {
        std::ranges::fill(total, 0.0);
        std::ranges::fill(answered, 0.0);
        const auto standard = [&](std::size_t item) {
            return (data.at(pattern, item) - shares[item].mean) / shares[item].sd;
        };
        for (std::size_t item = 0; item < data.items; ++item) {
            if (data.at(pattern, item) == ResponseMatrix::Missing)
                continue;
            total[dimensionOf(settings, item)] += standard(item);
            answered[dimensionOf(settings, item)] += 1.0;
        }
        for (std::size_t item = 0; item < data.items; ++item) {
            const std::size_t d = dimensionOf(settings, item);
            if (data.at(pattern, item) == ResponseMatrix::Missing || answered[d] < 2.0)
                continue;
            const double x = standard(item);
            const double y = (total[d] - x) / (answered[d] - 1.0);
            const double w = data.weights[pattern];
            Sums &s = sums[item];
            s.n += w;
            s.x += w * x;
            s.y += w * y;
            s.xx += w * x * x;
            s.yy += w * y * y;
            s.xy += w * x * y;
        }
    }
    std::vector<double> correlations;
    for (const Sums &s : sums) {
        const double spread = (s.n * s.xx - s.x * s.x) * (s.n * s.yy - s.y * s.y);
        correlations.push_back(spread > 1e-12 ? (s.n * s.xy - s.x * s.y) / std::sqrt(spread) : 0.3);
    }
    return correlations;
}

double startSlope(double correlation, const ItemPriors &priors)
{
    const double r = std::clamp(1.15 * correlation, -0.85, 0.85);
    const double a = LogisticToNormal * r / std::sqrt(1.0 - r * r);
    if (priors.slope)
        return std::clamp(a, 0.4, 2.5);
    return a < 0.0 ? std::min(a, -0.2) : std::max(a, 0.2);
}

void setIntercepts(ItemState &item, const Shares &shares)
{
    const double total = Eigen::Map<const Eigen::ArrayXd>(
        shares.counts.data(), static_cast<Eigen::Index>(shares.counts.size()))
                             .sum();
    const double stretch = std::sqrt(1.0 + std::pow(item.values[0] / LogisticToNormal, 2));
    if (item.shape == Shape::PartialCredit) {
        for (std::size_t k = 1; k < item.categories; ++k)
            item.values[k] = std::log(shares.counts[k] / shares.counts[0]);
        return;
    }
    double above = total;
    for (std::size_t k = 1; k < item.categories; ++k) {
        above -= shares.counts[k - 1];
        double share = above / total;
        if (item.shape == Shape::Guessing)
            share = std::max((share - 0.15) / 0.85, 0.02);
        item.values[k] = stretch * std::log(share / (1.0 - share));
    }
    if (item.shape == Shape::Guessing)
        item.values[2] = std::log(0.15 / 0.85);
}

Shape shapeOf(Family family)
{
    switch (family) {
    case Family::Rasch:
    case Family::TwoPl:
    case Family::Graded:
        return Shape::Graded;
    case Family::ThreePl:
        return Shape::Guessing;
    case Family::PartialCredit:
        return Shape::PartialCredit;
    }
    return Shape::Graded;
}

Population startPopulation(const CalibrationSettings &settings, std::size_t items)
{
    const std::size_t dimensions = dimensionsOf(settings);
    const auto size = static_cast<Eigen::Index>(dimensions);
    Population population {Eigen::VectorXd::Zero(size), Eigen::VectorXd::Ones(size),
        Eigen::MatrixXd::Identity(size, size), std::vector<bool>(dimensions, false),
        std::vector<bool>(dimensions, settings.family == Family::Rasch)};
    for (std::size_t item = 0; item < items; ++item) {
        if (isAnchored(settings, item)) {
            population.meanFree[dimensionOf(settings, item)] = true;
            population.varianceFree[dimensionOf(settings, item)] = true;
        }
    }
    return population;
}

/// Slopes that are mostly negative mean a dimension that runs downwards: turned round.
void orient(ModelState &state)
{
    for (Eigen::Index d = 0; d < state.population.dimensions(); ++d) {
        double sum = 0.0;
        bool anchored = false;
        for (const ItemState &item : state.items) {
            if (item.dimension == static_cast<std::size_t>(d)) {
                sum += item.values[0];
                anchored = anchored || item.shape == Shape::Fixed;
            }
        }
        for (ItemState &item : state.items) {
            if (sum < 0.0 && !anchored && item.slopeFree
                && item.dimension == static_cast<std::size_t>(d))
                item.values[0] = -item.values[0];
        }
    }
}

} // namespace

ModelState startValues(const AnswerData &data, const CalibrationSettings &settings)
{
    std::vector<Shares> shares;
    for (std::size_t item = 0; item < data.items; ++item)
        shares.push_back(sharesOf(data, item));
    const std::vector<double> correlations = restCorrelations(data, settings, shares);
    ModelState state;
    state.population = startPopulation(settings, data.items);
    for (std::size_t i = 0; i < data.items; ++i) {
        ItemState item;
        item.dimension = dimensionOf(settings, i);
        item.categories = data.categories[i];
        if (isAnchored(settings, i)) {
            item.shape = Shape::Fixed;
            item.size = 0;
            item.anchor = settings.anchors[i];
        } else {
            item.shape = shapeOf(settings.family);
            item.size = item.shape == Shape::Guessing ? 3 : item.categories;
            item.slopeFree = settings.family != Family::Rasch;
            item.values[0] = item.slopeFree ? startSlope(correlations[i], settings.priors) : 1.0;
            if (item.shape == Shape::PartialCredit && item.slopeFree)
                item.values[0] /= std::max(1.0, 0.6 * static_cast<double>(item.categories - 1));
            setIntercepts(item, shares[i]);
        }
        state.items.push_back(item);
    }
    orient(state);
    return state;
}

} // namespace suyang::calibration
