#include "calibration/item_update.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

namespace suyang::calibration {

using engine::ItemModel;
using engine::ItemParameters;

namespace {

/// Nodes and weights for the mean of a function of a standard normal variable.
constexpr std::array<double, 7> HermiteNodes {-3.750439717725742, -2.366759410734541,
    -1.154405394739968, 0.0, 1.154405394739968, 2.366759410734541, 3.750439717725742};
constexpr std::array<double, 7> HermiteWeights {5.482688559722186e-4, 3.075712396758645e-2,
    2.401231786050127e-1, 4.571428571428571e-1, 2.401231786050127e-1, 3.075712396758645e-2,
    5.482688559722186e-4};

/// A window on shift and log slope with what is known of the posterior in it.
struct Window
{
    double shift = 0.0;
    double shiftSd = 0.0;
    double logSlope = 0.0;
    double logSlopeSd = 0.0;
};

Result<void> check(const ItemRating &rating, std::span<const RatedAnswer> answers)
{
    if (!(rating.shiftSd > 0.0 && rating.shiftSd <= 5.0)
        || !(rating.logSlopeSd >= 0.0 && rating.logSlopeSd <= 5.0))
        return fail(ErrorCode::OutOfRange,
            "a rating needs a shift's SD in (0, 5] and a log slope's SD in [0, 5]");
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const RatedAnswer &answer = answers[i];
        const std::string name = "answer " + std::to_string(i + 1);
        if (!(std::abs(answer.theta) <= 20.0))
            return fail(ErrorCode::OutOfRange, name + ": the ability is outside [-20, 20]");
        if (!(answer.standardError >= 0.0 && answer.standardError <= 10.0))
            return fail(ErrorCode::OutOfRange, name + ": the standard error is outside [0, 10]");
        if (answer.category >= rating.model.categories())
            return fail(ErrorCode::OutOfRange,
                name + ": the item has no category " + std::to_string(answer.category));
    }
    return {};
}

/// The rated item with its thresholds shifted and its slope multiplied; the bounds of an item hold.
ItemModel moved(const ItemModel &model, double shift, double logSlope)
{
    ItemParameters p = model.parameters();
    p.a = std::copysign(std::clamp(std::abs(p.a) * std::exp(logSlope), ItemParameters::LeastSlope,
                            ItemParameters::MostSlope),
        p.a);
    for (std::size_t k = 0; k < p.thresholds; ++k)
        p.b[k] += shift;
    const auto changed = ItemModel::create(p);
    return changed ? *changed : model;
}

double logLikelihood(const ItemModel &model, std::span<const RatedAnswer> answers)
{
    double sum = 0.0;
    for (const RatedAnswer &answer : answers) {
        if (answer.standardError == 0.0) {
            sum += model.logLikelihood(answer.theta, answer.category).value;
            continue;
        }
        double mean = 0.0;
        for (std::size_t n = 0; n < HermiteNodes.size(); ++n) {
            mean += HermiteWeights[n]
                * model.probability(
                    answer.theta + answer.standardError * HermiteNodes[n], answer.category);
        }
        sum += std::log(std::max(mean, 1e-300));
    }
    return sum;
}

/// The posterior's means and SDs on a grid over four SDs of `window` to each side.
Window posteriorOn(
    const Window &window, const ItemRating &rating, std::span<const RatedAnswer> answers)
{
    constexpr int HalfShifts = 12;
    constexpr double Reach = 4.5;
    const int halfSlopes = rating.logSlopeSd > 0.0 ? 8 : 0;
    struct Point
    {
        double shift, logSlope, logWeight;
    };
    std::vector<Point> points;
    double largest = -1e300;
    for (int i = -HalfShifts; i <= HalfShifts; ++i) {
        for (int j = -halfSlopes; j <= halfSlopes; ++j) {
            Point point {window.shift + Reach * window.shiftSd * i / HalfShifts,
                window.logSlope + (j ? Reach * window.logSlopeSd * j / halfSlopes : 0.0), 0.0};
            const double x = point.shift / rating.shiftSd;
            const double y = rating.logSlopeSd > 0.0 ? point.logSlope / rating.logSlopeSd : 0.0;
            point.logWeight = -0.5 * (x * x + y * y)
                + logLikelihood(moved(rating.model, point.shift, point.logSlope), answers);
            largest = std::max(largest, point.logWeight);
            points.push_back(point);
        }
    }
    double total = 0.0;
    Window found;
    for (Point &point : points) {
        point.logWeight = std::exp(point.logWeight - largest); // a weight from here on
        total += point.logWeight;
        found.shift += point.logWeight * point.shift;
        found.logSlope += point.logWeight * point.logSlope;
    }
    found.shift /= total;
    found.logSlope /= total;
    for (const Point &point : points) {
        found.shiftSd += point.logWeight / total * std::pow(point.shift - found.shift, 2);
        found.logSlopeSd += point.logWeight / total * std::pow(point.logSlope - found.logSlope, 2);
    }
    // Never narrower than the grid it was seen on: the next window has to hold the posterior.
    const double step = Reach * window.shiftSd / HalfShifts;
    found.shiftSd = std::max(std::sqrt(found.shiftSd), 0.3 * step);
    if (halfSlopes > 0)
        found.logSlopeSd
            = std::max(std::sqrt(found.logSlopeSd), 0.3 * Reach * window.logSlopeSd / halfSlopes);
    return found;
}

} // namespace

Result<ItemUpdate> updateItem(const ItemRating &rating, std::span<const RatedAnswer> answers)
{
    if (auto sound = check(rating, answers); !sound)
        return sound.error();
    if (answers.empty())
        return ItemUpdate {rating.model, 0.0, rating.shiftSd, rating.logSlopeSd, 0.0};
    Window window {0.0, rating.shiftSd, 0.0, rating.logSlopeSd};
    constexpr int Rounds = 3; // the first one finds the place, the others only sharpen
    for (int round = 0; round < Rounds; ++round)
        window = posteriorOn(window, rating, answers);
    const double kept = window.shiftSd / rating.shiftSd;
    return ItemUpdate {moved(rating.model, window.shift, window.logSlope), window.shift,
        window.shiftSd, window.logSlopeSd, std::clamp(1.0 - kept * kept, 0.0, 1.0)};
}

} // namespace suyang::calibration
