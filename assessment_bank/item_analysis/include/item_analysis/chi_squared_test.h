#pragma once

namespace suyang::item_analysis {

/// A statistic with a chi-squared distribution where the model holds.
struct ChiSquaredTest
{
    double statistic = 0.0;
    double df = 0.0;
    double p = 1.0; ///< the upper tail
};

/// REQUIRES: statistic >= 0, df > 0
ChiSquaredTest chiSquaredTest(double statistic, double df);
/// The upper tail alone. REQUIRES: statistic >= 0, df > 0
double chiSquaredTail(double statistic, double df);
/// P(|Z| > |z|) of the standard normal distribution.
double twoSidedNormalTail(double z);

/// Root mean square error of approximation, sqrt(max(0, X2/df - 1)/(N - 1)) (Steiger & Lind 1980).
/// 0 for a single person.
double rmsea(const ChiSquaredTest &test, double persons);

struct RmseaInterval
{
    double lower = 0.0;
    double upper = 0.0;
};
/// The two-sided interval from the non-central chi-squared distribution, sqrt(lambda/(N df)).
/// REQUIRES: 0 < level < 1
RmseaInterval rmseaInterval(const ChiSquaredTest &test, double persons, double level = 0.9);

} // namespace suyang::item_analysis
