#include "engine/item_model.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <string>

namespace suyang::engine {

namespace {

double logistic(double x)
{
    return x >= 0.0 ? 1.0 / (1.0 + std::exp(-x)) : std::exp(x) / (1.0 + std::exp(x));
}

/// The shortest text of a number: 1e+300, not three hundred digits.
std::string shortest(double number)
{
    std::array<char, 32> text {};
    return {text.data(), std::to_chars(text.begin(), text.end(), number).ptr};
}

/// log(logistic(x)) without overflow or cancellation.
double logLogistic(double x)
{
    return x >= 0.0 ? -std::log1p(std::exp(-x)) : x - std::log1p(std::exp(x));
}

/// P(X >= k) of a graded item, with P(X >= 0) = 1 and P(X >= K+1) = 0.
double atLeast(const ItemParameters &p, double theta, std::size_t k)
{
    if (k == 0)
        return 1.0;
    return k > p.thresholds ? 0.0 : logistic(p.a * (theta - p.b[k - 1]));
}

/// log P(X = k) of a graded item. The difference of two logistics is written as a product, which
/// keeps all digits where the two are nearly equal: s(x) - s(y) = s(x) s(-y) (1 - exp(y - x)).
double gradedLogProbability(const ItemParameters &p, double theta, std::size_t k)
{
    const bool lowest = k == 0;
    const bool highest = k == p.thresholds;
    const double upper = lowest ? 0.0 : p.a * (theta - p.b[k - 1]);
    const double lower = highest ? 0.0 : p.a * (theta - p.b[k]);
    if (lowest)
        return logLogistic(-lower);
    if (highest)
        return logLogistic(upper);
    return logLogistic(upper) + logLogistic(-lower) + std::log(-std::expm1(lower - upper));
}

/// The distribution of scores under partial credit, as exp(psi_k - max psi), not yet divided.
double partialCreditWeights(const ItemParameters &p, double theta, std::span<double> weights)
{
    double psi = 0.0;
    double largest = 0.0;
    weights[0] = 0.0;
    for (std::size_t k = 1; k <= p.thresholds; ++k) {
        psi += p.a * (theta - p.b[k - 1]);
        weights[k] = psi;
        largest = std::max(largest, psi);
    }
    double sum = 0.0;
    for (std::size_t k = 0; k <= p.thresholds; ++k) {
        weights[k] = std::exp(weights[k] - largest);
        sum += weights[k];
    }
    return sum;
}

bool isGraded(const ItemParameters &p)
{
    return p.kind == ModelKind::Graded;
}

bool isPartialCredit(const ItemParameters &p)
{
    return p.kind == ModelKind::PartialCredit;
}

Result<void> checkThresholds(const ItemParameters &p)
{
    if (p.thresholds == 0 || p.thresholds > ItemParameters::MaxThresholds)
        return fail(ErrorCode::OutOfRange, "an item needs 1 to 12 thresholds");
    if (!isPolytomous(p.kind) && p.thresholds != 1)
        return fail(ErrorCode::OutOfRange, "a right/wrong model has exactly one b");
    for (std::size_t k = 0; k < p.thresholds; ++k) {
        if (!(std::abs(p.b[k]) <= ItemParameters::FarthestThreshold))
            return fail(ErrorCode::OutOfRange, "b is outside [-1000, 1000]");
        if (isGraded(p) && k > 0 && !(p.a * p.b[k] > p.a * p.b[k - 1]))
            return fail(ErrorCode::OutOfRange,
                "the thresholds of a graded item must ascend (descend where a is negative)");
    }
    return {};
}

Result<void> checkAsymptotes(const ItemParameters &p)
{
    if (!(p.c >= 0.0 && p.c < p.d && p.d <= 1.0))
        return fail(ErrorCode::OutOfRange, "the asymptotes need 0 <= c < d <= 1");
    if (p.kind == ModelKind::ThreePl && p.d != 1.0)
        return fail(ErrorCode::OutOfRange, "a three-parameter item has no upper asymptote d");
    const bool hasAsymptotes = p.kind == ModelKind::ThreePl || p.kind == ModelKind::FourPl;
    if (!hasAsymptotes && (p.c != 0.0 || p.d != 1.0))
        return fail(ErrorCode::OutOfRange, "this model has no asymptotes c and d");
    return {};
}

} // namespace

Result<ItemModel> ItemModel::create(const ItemParameters &parameters)
{
    const ItemParameters &p = parameters;
    if (!(std::abs(p.a) >= ItemParameters::LeastSlope
            && std::abs(p.a) <= ItemParameters::MostSlope))
        return fail(ErrorCode::OutOfRange, "a = " + shortest(p.a) + " is zero or too far from it");
    if (const auto thresholds = checkThresholds(p); !thresholds)
        return thresholds.error();
    if (const auto asymptotes = checkAsymptotes(p); !asymptotes)
        return asymptotes.error();
    return ItemModel(parameters);
}

void ItemModel::probabilities(double theta, std::span<double> out) const
{
    assert(out.size() >= categories());
    const ItemParameters &p = m_parameters;
    if (isGraded(p)) {
        for (std::size_t k = 0; k <= p.thresholds; ++k)
            out[k] = std::exp(gradedLogProbability(p, theta, k));
    } else if (isPartialCredit(p)) {
        const double sum = partialCreditWeights(p, theta, out);
        for (std::size_t k = 0; k <= p.thresholds; ++k)
            out[k] /= sum;
    } else {
        const double x = p.a * (theta - p.b[0]);
        out[1] = p.c + (p.d - p.c) * logistic(x);
        out[0] = (1.0 - p.d) + (p.d - p.c) * logistic(-x);
    }
}

double ItemModel::probability(double theta, std::size_t category) const
{
    assert(category < categories());
    std::array<double, ItemParameters::MaxThresholds + 1> all {};
    probabilities(theta, all);
    return all[category];
}

void ItemModel::multiplyInto(
    std::span<double> likelihood, const AbilityGrid &grid, std::size_t category) const
{
    assert(likelihood.size() == grid.size && category < categories());
    const ItemParameters &p = m_parameters;
    if (isPolytomous(p.kind)) {
        for (std::size_t j = 0; j < grid.size; ++j)
            likelihood[j] *= probability(grid.at(j), category);
        return;
    }
    // Right: c + (d - c) logistic(x). Wrong: (1 - d) + (d - c) logistic(-x).
    const double floor = category == 1 ? p.c : 1.0 - p.d;
    const double slope = category == 1 ? -p.a : p.a;
    for (std::size_t j = 0; j < grid.size; ++j)
        likelihood[j] *= floor + (p.d - p.c) / (1.0 + std::exp(slope * (grid.at(j) - p.b[0])));
}

ItemModel::LogLikelihood ItemModel::logLikelihood(double theta, std::size_t category) const
{
    assert(category < categories());
    const ItemParameters &p = m_parameters;
    if (isGraded(p)) {
        // d log P_k / d theta = a (1 - P(X >= k) - P(X >= k+1)), exact and without a division.
        const double slope
            = p.a * (1.0 - atLeast(p, theta, category) - atLeast(p, theta, category + 1));
        return {gradedLogProbability(p, theta, category), slope};
    }
    if (isPartialCredit(p)) {
        std::array<double, ItemParameters::MaxThresholds + 1> weights {};
        const double sum = partialCreditWeights(p, theta, weights);
        double mean = 0.0;
        for (std::size_t k = 1; k <= p.thresholds; ++k)
            mean += static_cast<double>(k) * weights[k] / sum;
        // psi_k - psi_m and log(sum) - (psi_max - psi_m) need no weight that may have underflowed.
        const auto highest = std::ranges::max_element(weights) - weights.begin();
        double psi = 0.0;
        for (std::size_t k = category; k < static_cast<std::size_t>(highest); ++k)
            psi -= p.a * (theta - p.b[k]);
        for (auto k = static_cast<std::size_t>(highest); k < category; ++k)
            psi += p.a * (theta - p.b[k]);
        return {psi - std::log(sum), p.a * (static_cast<double>(category) - mean)};
    }
    const double x = p.a * (theta - p.b[0]);
    const double s = logistic(x);
    const double t = logistic(-x);
    const double rise = p.a * (p.d - p.c) * s * t;
    if (category == 1) {
        if (p.c == 0.0)
            return {std::log(p.d) + logLogistic(x), p.a * t};
        const double right = p.c + (p.d - p.c) * s;
        return {std::log(right), rise / right};
    }
    if (p.d == 1.0) // (1 - c) logistic(-x): the guessing parameter is a constant factor here
        return {std::log1p(-p.c) + logLogistic(-x), -p.a * s};
    const double wrong = (1.0 - p.d) + (p.d - p.c) * t;
    return {std::log(wrong), -rise / wrong};
}

double ItemModel::information(double theta) const
{
    const ItemParameters &p = m_parameters;
    if (isGraded(p)) {
        double sum = 0.0;
        for (std::size_t k = 0; k <= p.thresholds; ++k) {
            const double slope = p.a * (1.0 - atLeast(p, theta, k) - atLeast(p, theta, k + 1));
            sum += std::exp(gradedLogProbability(p, theta, k)) * slope * slope;
        }
        return sum;
    }
    if (isPartialCredit(p)) {
        std::array<double, ItemParameters::MaxThresholds + 1> weights {};
        const double sum = partialCreditWeights(p, theta, weights);
        double mean = 0.0;
        for (std::size_t k = 1; k <= p.thresholds; ++k)
            mean += static_cast<double>(k) * weights[k] / sum;
        double variance = 0.0;
        for (std::size_t k = 0; k <= p.thresholds; ++k) {
            const double distance = static_cast<double>(k) - mean;
            variance += distance * distance * weights[k] / sum;
        }
        return p.a * p.a * variance;
    }
    return information(p.a * (theta - p.b[0]), p.a, p.c, p.d);
}

double ItemModel::information(double x, double a, double c, double d)
{
    const double s = logistic(x);
    const double t = logistic(-x);
    // P'^2 / (P (1 - P)) with each of P and 1 - P under its own factor, so that nothing underflows.
    const double rightShare = c == 0.0 ? 1.0 : (d - c) * s / (c + (d - c) * s);
    const double wrongShare = d == 1.0 ? 1.0 : (d - c) * t / ((1.0 - d) + (d - c) * t);
    return a * a * s * t * rightShare * wrongShare;
}

double ItemModel::expectedShare(double theta) const
{
    std::array<double, ItemParameters::MaxThresholds + 1> all {};
    probabilities(theta, all);
    double mean = 0.0;
    for (std::size_t k = 1; k < categories(); ++k)
        mean += static_cast<double>(k) * all[k];
    return mean / static_cast<double>(categories() - 1);
}

} // namespace suyang::engine
