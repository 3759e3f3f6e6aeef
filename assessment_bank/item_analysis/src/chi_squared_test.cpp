#include "item_analysis/chi_squared_test.h"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/non_central_chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/tools/roots.hpp>
#include <cassert>
#include <cmath>
#include <cstdint>

namespace suyang::item_analysis {

namespace {

/// The non-centrality at which P(X <= statistic) is `share`; 0 when even the central one is below.
double nonCentrality(const ChiSquaredTest &test, double share)
{
    using boost::math::non_central_chi_squared;
    const auto excess = [&](double lambda) {
        return boost::math::cdf(non_central_chi_squared(test.df, lambda), test.statistic) - share;
    };
    if (1.0 - test.p <= share)
        return 0.0;
    double high = std::max(1.0, test.statistic);
    while (excess(high) > 0.0)
        high *= 2.0;
    std::uintmax_t steps = 200;
    const auto bracket = boost::math::tools::toms748_solve(
        excess, 0.0, high, boost::math::tools::eps_tolerance<double>(40), steps);
    return 0.5 * (bracket.first + bracket.second);
}

} // namespace

double chiSquaredTail(double statistic, double df)
{
    assert(statistic >= 0.0 && df > 0.0);
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared(df), statistic));
}

ChiSquaredTest chiSquaredTest(double statistic, double df)
{
    return {statistic, df, chiSquaredTail(statistic, df)};
}

double twoSidedNormalTail(double z)
{
    return 2.0 * boost::math::cdf(boost::math::complement(boost::math::normal(), std::abs(z)));
}

double rmsea(const ChiSquaredTest &test, double persons)
{
    if (persons < 2.0)
        return 0.0;
    return std::sqrt(std::max(0.0, test.statistic / test.df - 1.0) / (persons - 1.0));
}

RmseaInterval rmseaInterval(const ChiSquaredTest &test, double persons, double level)
{
    assert(level > 0.0 && level < 1.0);
    const double tail = 0.5 * (1.0 - level);
    const double scale = std::max(persons, 1.0) * test.df;
    return {std::sqrt(nonCentrality(test, 1.0 - tail) / scale),
        std::sqrt(nonCentrality(test, tail) / scale)};
}

} // namespace suyang::item_analysis
