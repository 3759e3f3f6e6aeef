#pragma once

#include "engine/exposure_control.h"
#include "engine/selection_criterion.h"
#include "engine/stop_rule.h"

#include <cstddef>
#include <vector>

namespace suyang::engine {

/// The rules of one adaptive test. All numbers come from the framework data.
struct TestSettings
{
    std::size_t minimumItems = 16;
    std::size_t maximumItems = 32;
    /// The test may end once every dimension's posterior SD is at or below this.
    double stopSd = 0.55;
    /// Planned share of each dimension; sums to 1. Empty: all dimensions compete for every
    /// question.
    std::vector<double> mix = {0.25, 0.25, 0.25, 0.25};
    /// Expected share of points on the very first question; 0: it is chosen like the others.
    double firstItemSuccess = 0.65;
    /// Competences that an audience needs most; they go first where counts are equal.
    std::vector<std::size_t> stressed = {};
    /// "Skip for now" is offered once in a block of so many questions.
    std::size_t blockLength = 4;
    /// D and A look at the exact posterior covariance here, not at an information matrix.
    CriterionKind criterion = CriterionKind::MaximumInformation;
    ExposureRule exposure = {};
    ClassificationStop classification = {};
    /// The test may also end when no item left would shorten a posterior variance by this share.
    double leastGain = 0.0;
};

} // namespace suyang::engine
