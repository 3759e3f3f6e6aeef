#include "prior_terms.h"

#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <limits>

namespace suyang::calibration {

namespace {

const double LogSqrtTwoPi = 0.5 * std::log(2.0 * M_PI);

double logNormalDensity(double x, double mean, double sd)
{
    const double z = (x - mean) / sd;
    return -0.5 * z * z - std::log(sd) - LogSqrtTwoPi;
}

bool hasSlopePrior(const ItemState &item, const ItemPriors &priors)
{
    return priors.slope && item.shape != Shape::Fixed && item.slopeFree;
}

} // namespace

ItemPriors ItemPriors::usual(Family family)
{
    ItemPriors priors;
    if (family == Family::ThreePl) {
        priors.slope = LogNormalPrior();
        priors.guessing = LogitNormalPrior();
    }
    return priors;
}

double logPriorOf(const ItemState &item, const ItemPriors &priors)
{
    double sum = 0.0;
    if (hasSlopePrior(item, priors)) {
        if (item.values[0] <= 0.0)
            return -std::numeric_limits<double>::infinity();
        const double logSlope = std::log(item.values[0]);
        sum += logNormalDensity(logSlope, priors.slope->mean, priors.slope->sd) - logSlope;
    }
    if (item.shape != Shape::Guessing)
        return sum;
    if (const auto *normal = std::get_if<LogitNormalPrior>(&priors.guessing))
        sum += logNormalDensity(item.values[2], normal->mean, normal->sd);
    if (const auto *beta = std::get_if<BetaPrior>(&priors.guessing)) {
        // log c = x - log(1 + e^x) and log(1 - c) = -log(1 + e^x) at x = logit c
        const double x = item.values[2];
        const double rest = x > 0.0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x));
        sum += (beta->alpha - 1.0) * (x - rest) - (beta->beta - 1.0) * rest
            - std::log(boost::math::beta(beta->alpha, beta->beta));
    }
    return sum;
}

void addPriorDerivatives(const ItemState &item, const ItemPriors &priors, CurvePoint::Row &gradient,
    ItemMatrix &curvature)
{
    if (hasSlopePrior(item, priors)) {
        const double a = item.values[0];
        const double variance = priors.slope->sd * priors.slope->sd;
        const double pull = (std::log(a) - priors.slope->mean) / variance;
        gradient[0] -= (1.0 + pull) / a;
        curvature[0][0] += (1.0 + pull - 1.0 / variance) / (a * a);
    }
    if (item.shape != Shape::Guessing)
        return;
    if (const auto *normal = std::get_if<LogitNormalPrior>(&priors.guessing)) {
        const double variance = normal->sd * normal->sd;
        gradient[2] -= (item.values[2] - normal->mean) / variance;
        curvature[2][2] -= 1.0 / variance;
    }
    if (const auto *beta = std::get_if<BetaPrior>(&priors.guessing)) {
        const double c = 1.0 / (1.0 + std::exp(-item.values[2]));
        gradient[2] += (beta->alpha - 1.0) * (1.0 - c) - (beta->beta - 1.0) * c;
        curvature[2][2] -= (beta->alpha + beta->beta - 2.0) * c * (1.0 - c);
    }
}

} // namespace suyang::calibration
