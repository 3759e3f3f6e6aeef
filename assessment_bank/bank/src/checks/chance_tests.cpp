#include "chance_tests.h"

#include <cmath>
#include <numeric>
#include <vector>

namespace suyang::bank::checks {

namespace {

constexpr int LargestExact = 60;
constexpr std::size_t MostExactPlaces = 5;

/// Sums the probability of every way to fill the places that is no likelier than `observed`.
struct ExactTest
{
    double observed = 0.0; ///< log probability without the constant
    std::vector<double> logFactorial;
    double sum = 0.0;
    double base = 0.0; ///< the constant: log n! - n log k

    void fill(std::size_t places, int left, double weight)
    {
        if (places == 1) {
            const double total = weight - logFactorial[static_cast<std::size_t>(left)];
            // The margin keeps arrangements of equal probability together despite rounding.
            if (total <= observed + 1e-9)
                sum += std::exp(base + total);
            return;
        }
        for (int here = 0; here <= left; ++here)
            fill(places - 1, left - here, weight - logFactorial[static_cast<std::size_t>(here)]);
    }
};

} // namespace

double chiSquareTail(double value, int freedom)
{
    // Regularised lower incomplete gamma by its series; accurate for the small values used here.
    const double a = freedom / 2.0;
    const double x = value / 2.0;
    if (x <= 0.0)
        return 1.0;
    double term = 1.0 / a;
    double sum = term;
    for (int n = 1; n < 2000 && term > sum * 1e-15; ++n) {
        term *= x / (a + n);
        sum += term;
    }
    const double lower = sum * std::exp(-x + a * std::log(x) - std::lgamma(a));
    return lower < 1.0 ? 1.0 - lower : 0.0;
}

double evenSpreadP(std::span<const int> counts)
{
    const int total = std::accumulate(counts.begin(), counts.end(), 0);
    if (total == 0 || counts.size() < 2)
        return 1.0;
    const double places = static_cast<double>(counts.size());
    if (total > LargestExact || counts.size() > MostExactPlaces) {
        double statistic = 0.0;
        for (const int count : counts)
            statistic += (count - total / places) * (count - total / places) * places / total;
        return chiSquareTail(statistic, static_cast<int>(counts.size()) - 1);
    }
    ExactTest test;
    test.logFactorial.assign(static_cast<std::size_t>(total) + 1, 0.0);
    for (std::size_t n = 2; n < test.logFactorial.size(); ++n)
        test.logFactorial[n] = test.logFactorial[n - 1] + std::log(static_cast<double>(n));
    for (const int count : counts)
        test.observed -= test.logFactorial[static_cast<std::size_t>(count)];
    test.base = test.logFactorial.back() - total * std::log(places);
    test.fill(counts.size(), total, 0.0);
    return test.sum < 1.0 ? test.sum : 1.0;
}

} // namespace suyang::bank::checks
