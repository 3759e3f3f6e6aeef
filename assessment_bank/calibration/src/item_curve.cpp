#include "item_curve.h"

#include <algorithm>
#include <cmath>

namespace suyang::calibration {

namespace {

double logistic(double x)
{
    return x >= 0.0 ? 1.0 / (1.0 + std::exp(-x)) : std::exp(x) / (1.0 + std::exp(x));
}

/// The two boundaries of a category: F(u) for "at least this one", F(v) for "above it". The
/// complements are kept apart because 1 - F loses the digits.
struct Boundaries
{
    double upper = 1.0; ///< F(u)
    double notUpper = 0.0;
    double lower = 0.0; ///< F(v)
    double notLower = 1.0;
    double share = 1.0; ///< 1 - exp(v - u)
};

Boundaries boundariesOf(const ItemState &item, double theta, std::size_t category)
{
    Boundaries b;
    const double x = item.values[0] * theta;
    const bool hasUpper = category > 0;
    const bool hasLower = category + 1 < item.categories;
    if (hasUpper) {
        b.upper = logistic(x + item.values[category]);
        b.notUpper = logistic(-x - item.values[category]);
    }
    if (hasLower) {
        b.lower = logistic(x + item.values[category + 1]);
        b.notLower = logistic(-x - item.values[category + 1]);
    }
    if (hasUpper && hasLower)
        b.share = -std::expm1(item.values[category + 1] - item.values[category]);
    return b;
}

void gradedAt(const ItemState &item, double theta, CurvePoint &point)
{
    if (item.categories == 2) { // by far the most frequent, and one exponential is enough
        const double right = logistic(item.values[0] * theta + item.values[1]);
        const double wrong = 1.0 - right;
        point.probability = {wrong, right};
        point.score[0] = {-right * theta, -right};
        point.score[1] = {wrong * theta, wrong};
        return;
    }
    for (std::size_t c = 0; c < item.categories; ++c) {
        const Boundaries b = boundariesOf(item, theta, c);
        // F(u) - F(v) as a product, which keeps the digits where the two are nearly equal.
        point.probability[c] = b.upper * b.notLower * b.share;
        const double up = b.notUpper / (b.notLower * b.share);
        const double down = b.lower / (b.upper * b.share);
        point.score[c].fill(0.0);
        point.score[c][0] = theta * (up - down);
        if (c > 0)
            point.score[c][c] = up;
        if (c + 1 < item.categories)
            point.score[c][c + 1] = -down;
    }
}

void addGradedCurvature(const ItemState &item, double theta, std::span<const double> counts,
    const CurvePoint &point, ItemMatrix &h)
{
    for (std::size_t c = 0; c < item.categories; ++c) {
        if (counts[c] == 0.0)
            continue;
        const Boundaries b = boundariesOf(item, theta, c);
        const double up = counts[c] * b.notUpper / (b.notLower * b.share) * (b.notUpper - b.upper);
        const double down = counts[c] * b.lower / (b.upper * b.share) * (b.notLower - b.lower);
        h[0][0] += (up - down) * theta * theta;
        if (c > 0) {
            h[c][0] += up * theta;
            h[c][c] += up;
        }
        if (c + 1 < item.categories) {
            h[c + 1][0] -= down * theta;
            h[c + 1][c + 1] -= down;
        }
        for (std::size_t i = 0; i < item.size; ++i) {
            for (std::size_t j = 0; j <= i; ++j)
                h[i][j] -= counts[c] * point.score[c][i] * point.score[c][j];
        }
    }
}

void partialCreditProbabilities(const ItemState &item, double theta, std::span<double> out)
{
    double largest = 0.0;
    out[0] = 0.0;
    for (std::size_t k = 1; k < item.categories; ++k) {
        out[k] = static_cast<double>(k) * item.values[0] * theta + item.values[k];
        largest = std::max(largest, out[k]);
    }
    double sum = 0.0;
    for (std::size_t k = 0; k < item.categories; ++k) {
        out[k] = std::exp(out[k] - largest);
        sum += out[k];
    }
    for (std::size_t k = 0; k < item.categories; ++k)
        out[k] /= sum;
}

void partialCreditAt(const ItemState &item, double theta, CurvePoint &point)
{
    partialCreditProbabilities(item, theta, point.probability);
    double mean = 0.0;
    for (std::size_t k = 1; k < item.categories; ++k)
        mean += static_cast<double>(k) * point.probability[k];
    for (std::size_t c = 0; c < item.categories; ++c) {
        point.score[c][0] = theta * (static_cast<double>(c) - mean);
        for (std::size_t k = 1; k < item.categories; ++k)
            point.score[c][k] = (c == k ? 1.0 : 0.0) - point.probability[k];
    }
}

/// An exponential family: the second derivatives do not depend on the answer.
void addPartialCreditCurvature(
    const ItemState &item, std::span<const double> counts, const CurvePoint &point, ItemMatrix &h)
{
    double total = 0.0;
    for (std::size_t c = 0; c < item.categories; ++c)
        total += counts[c];
    for (std::size_t c = 0; c < item.categories; ++c) {
        const double weight = total * point.probability[c];
        for (std::size_t i = 0; i < item.size; ++i) {
            for (std::size_t j = 0; j <= i; ++j)
                h[i][j] -= weight * point.score[c][i] * point.score[c][j];
        }
    }
}

void guessingAt(const ItemState &item, double theta, CurvePoint &point)
{
    const double x = item.values[0] * theta + item.values[1];
    const double s = logistic(x);
    const double t = logistic(-x);
    const double c = logistic(item.values[2]);
    const double right = c + (1.0 - c) * s;
    const double rise = (1.0 - c) * s * t / right;
    point.probability = {(1.0 - c) * t, right};
    point.score[0] = {-s * theta, -s, -c};
    point.score[1] = {rise * theta, rise, c * (1.0 - c) * t / right};
}

void addGuessingCurvature(const ItemState &item, double theta, std::span<const double> counts,
    const CurvePoint &point, ItemMatrix &h)
{
    const double x = item.values[0] * theta + item.values[1];
    const double s = logistic(x);
    const double t = logistic(-x);
    const double c = logistic(item.values[2]);
    const double right = point.probability[1];
    const double wrongBend = -counts[0] * s * t;
    const double rightBend = counts[1] * (1.0 - c) * s * t * (t - s) / right;
    const double bend = wrongBend + rightBend;
    h[0][0] += bend * theta * theta;
    h[1][0] += bend * theta;
    h[1][1] += bend;
    const double mixed = -counts[1] * c * (1.0 - c) * s * t / right;
    h[2][0] += mixed * theta;
    h[2][1] += mixed;
    h[2][2] += counts[1] * c * (1.0 - c) * (1.0 - 2.0 * c) * t / right - counts[0] * c * (1.0 - c);
    for (std::size_t i = 0; i < 3; ++i) {
        for (std::size_t j = 0; j <= i; ++j)
            h[i][j] -= counts[1] * point.score[1][i] * point.score[1][j];
    }
}

} // namespace

void probabilitiesAt(const ItemState &item, double theta, std::span<double> out)
{
    switch (item.shape) {
    case Shape::Fixed:
        item.anchor->probabilities(theta, out);
        break;
    case Shape::PartialCredit:
        partialCreditProbabilities(item, theta, out);
        break;
    case Shape::Guessing: {
        const double x = item.values[0] * theta + item.values[1];
        const double c = logistic(item.values[2]);
        out[1] = c + (1.0 - c) * logistic(x);
        out[0] = (1.0 - c) * logistic(-x);
        break;
    }
    case Shape::Graded:
        for (std::size_t c = 0; c < item.categories; ++c) {
            const Boundaries b = boundariesOf(item, theta, c);
            out[c] = b.upper * b.notLower * b.share;
        }
        break;
    }
    for (std::size_t c = 0; c < item.categories; ++c)
        out[c] = std::max(out[c], LeastProbability);
}

void curveAt(const ItemState &item, double theta, CurvePoint &point)
{
    switch (item.shape) {
    case Shape::Fixed:
        break;
    case Shape::Graded:
        gradedAt(item, theta, point);
        break;
    case Shape::PartialCredit:
        partialCreditAt(item, theta, point);
        break;
    case Shape::Guessing:
        guessingAt(item, theta, point);
        break;
    }
    for (std::size_t c = 0; c < item.categories; ++c)
        point.probability[c] = std::max(point.probability[c], LeastProbability);
}

void addCurvature(const ItemState &item, double theta, std::span<const double> counts,
    const CurvePoint &point, ItemMatrix &curvature)
{
    if (item.shape == Shape::PartialCredit || (item.shape == Shape::Graded && item.categories == 2))
        addPartialCreditCurvature(item, counts, point, curvature);
    else if (item.shape == Shape::Graded)
        addGradedCurvature(item, theta, counts, point, curvature);
    else if (item.shape == Shape::Guessing)
        addGuessingCurvature(item, theta, counts, point, curvature);
}

} // namespace suyang::calibration
