#include "engine/classification.h"

#include <algorithm>
#include <cassert>

namespace suyang::engine {

namespace {

/// Mass from the left edge to each grid point, by the trapezoid rule; the last entry is the total.
std::vector<double> cumulative(const Marginal &marginal)
{
    std::vector<double> mass(marginal.density.size(), 0.0);
    for (std::size_t i = 1; i < mass.size(); ++i)
        mass[i]
            = mass[i - 1] + 0.5 * marginal.step * (marginal.density[i - 1] + marginal.density[i]);
    return mass;
}

} // namespace

double meanOf(const Marginal &marginal)
{
    double sum = 0.0;
    double total = 0.0;
    for (std::size_t i = 0; i < marginal.density.size(); ++i) {
        sum += marginal.density[i] * marginal.thetaAt(i);
        total += marginal.density[i];
    }
    return sum / total;
}

double probabilityBelow(const Marginal &marginal, double x)
{
    const std::vector<double> mass = cumulative(marginal);
    const double position = (x - marginal.lowest) / marginal.step;
    if (position <= 0.0)
        return 0.0;
    if (position >= static_cast<double>(mass.size() - 1))
        return 1.0;
    const auto i = static_cast<std::size_t>(position);
    const double part = (position - static_cast<double>(i)) * marginal.step;
    const double slope = (marginal.density[i + 1] - marginal.density[i]) / marginal.step;
    return (mass[i] + part * (marginal.density[i] + 0.5 * slope * part)) / mass.back();
}

double quantile(const Marginal &marginal, double probability)
{
    assert(probability > 0.0 && probability < 1.0);
    const std::vector<double> mass = cumulative(marginal);
    const double wanted = probability * mass.back();
    const auto above = std::ranges::upper_bound(mass, wanted);
    const auto i = static_cast<std::size_t>(std::max<std::ptrdiff_t>(1, above - mass.begin()));
    if (i >= mass.size())
        return marginal.thetaAt(mass.size() - 1);
    const double inside = mass[i] - mass[i - 1];
    const double share = inside > 0.0 ? (wanted - mass[i - 1]) / inside : 0.0;
    return marginal.thetaAt(i - 1) + share * marginal.step;
}

Interval centralInterval(const Marginal &marginal, double mass)
{
    const double tail = 0.5 * (1.0 - mass);
    return {quantile(marginal, tail), quantile(marginal, 1.0 - tail)};
}

std::vector<double> bandProbabilities(const Marginal &marginal, std::span<const double> cuts)
{
    std::vector<double> result;
    double below = 0.0;
    for (const double cut : cuts) {
        const double here = probabilityBelow(marginal, cut);
        result.push_back(here - below);
        below = here;
    }
    result.push_back(1.0 - below);
    return result;
}

} // namespace suyang::engine
