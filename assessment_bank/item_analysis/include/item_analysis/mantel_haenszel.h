#pragma once

#include "item_analysis/chi_squared_test.h"
#include "item_analysis/matching.h"

#include <optional>
#include <vector>

namespace suyang::item_analysis {

/// Association of group and answer given the matching score. For right/wrong answers the statistics
/// of Mantel and Haenszel (1959) in the form of Holland and Thayer (1988); for ordered categories
/// the test of Mantel (1963), which is the same without correction for two categories, and the
/// common odds ratio of Liu and Agresti (1996). Odds ratios above 1 favour the reference group.
struct MantelHaenszel
{
    /// (|sum(A - E)| - 1/2)^2 / sum Var, as difR has it; right/wrong answers only.
    std::optional<ChiSquaredTest> corrected = {};
    std::optional<ChiSquaredTest> uncorrected = {};
    std::optional<double> oddsRatio = {}; ///< positive and finite
    /// Of ln(oddsRatio), after Phillips and Holland (1987); right/wrong answers only.
    std::optional<double> logVariance = {};
};

/// What the strata do not determine is absent: every test when group or answer never varies within
/// a stratum, the odds ratio when it would be 0 or infinite.
/// REQUIRES: every stratum has the same two or more categories
MantelHaenszel mantelHaenszel(const std::vector<Stratum> &strata);

/// Whether the odds ratios of the strata differ (Breslow & Day 1980), one degree of freedom less
/// than there are strata in which group and answer both vary. Absent when the common odds ratio is,
/// or with under two such strata, or for more than two categories.
std::optional<ChiSquaredTest> breslowDay(const std::vector<Stratum> &strata);

/// The mean difference in score, focal less reference, weighted by the focal persons of the strata
/// that both groups are in: the standardised P-DIF of Dorans and Kulick (1986), for ordered
/// categories the standardised mean difference of Zwick and Thayer (1996). Absent when the groups
/// share no stratum.
std::optional<double> standardisedDifference(const std::vector<Stratum> &strata);

/// The standard deviation of the score within groups; 0 for a constant score.
double withinGroupDeviation(const std::vector<Stratum> &strata);

} // namespace suyang::item_analysis
