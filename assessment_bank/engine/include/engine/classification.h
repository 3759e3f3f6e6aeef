#pragma once

#include "engine/joint_posterior.h"

#include <span>
#include <vector>

namespace suyang::engine {

/// A central credible interval.
struct Interval
{
    double low = 0.0;
    double high = 0.0;
};

double meanOf(const Marginal &marginal);
/// P(theta < x)
double probabilityBelow(const Marginal &marginal, double x);
/// The theta with `probability` of the mass below it. REQUIRES: 0 < probability < 1
double quantile(const Marginal &marginal, double probability);
/// The central interval that holds `mass`, 0.9 for instance.
Interval centralInterval(const Marginal &marginal, double mass);
/// P(band) for the bands that ascending `cuts` divide the scale into; cuts.size() + 1 values that
/// sum to 1.
std::vector<double> bandProbabilities(const Marginal &marginal, std::span<const double> cuts);

} // namespace suyang::engine
