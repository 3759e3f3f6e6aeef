#pragma once

#include "simulation/study.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::simulation {

/// How well abilities were estimated. Differences are estimate minus truth, in logits.
struct Accuracy
{
    std::size_t persons = 0;
    double bias = 0.0;
    double rmse = 0.0;
    double correlation = 0.0; ///< of estimate and truth; 0 where either does not vary
    double statedSd = 0.0; ///< root mean square of the posterior SDs
    double coverage = 0.0; ///< share of intervals that hold the truth
    double rightBand = 0.0; ///< share of estimates in the true band; 1 without cuts
};

/// The same for persons whose true ability lies in [from, to).
struct ConditionalAccuracy
{
    double from = 0.0;
    double to = 0.0;
    Accuracy accuracy;
};

/// How evenly the pool was used.
struct ExposureSummary
{
    double highest = 0.0; ///< largest share of tests that an item was in
    double underTwoPercent = 0.0; ///< share of items in less than 2 % of the tests
    /// Expected share of items that two takers have in common (Chen, Ankenmann and Spray 2003).
    double overlap = 0.0;
};

struct StudySummary
{
    std::vector<Accuracy> dimensions;
    std::vector<ConditionalAccuracy> conditional; ///< over all dimensions together
    double meanLength = 0.0;
    std::size_t shortest = 0;
    std::size_t longest = 0;
    double endedEarly = 0.0; ///< share that stopped before the longest length allowed
    ExposureSummary exposure;
};

/// REQUIRES: outcomes not empty, of tests on `design`. `cuts` divide the scale into bands.
StudySummary summarise(const engine::TestDesign &design, std::span<const PersonOutcome> outcomes,
    std::span<const double> cuts);

/// The estimates of one dimension. `cuts` divide the scale into bands.
Accuracy accuracyOf(
    std::span<const PersonOutcome> outcomes, std::size_t dimension, std::span<const double> cuts);

/// The band that theta lies in, from 0; a cut belongs to the band above it.
std::size_t bandOf(double theta, std::span<const double> cuts);

/// Share of tests that each item of the pool was in.
std::vector<double> exposureRates(
    const engine::TestDesign &design, std::span<const PersonOutcome> outcomes);

} // namespace suyang::simulation
