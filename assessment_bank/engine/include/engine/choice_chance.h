#pragma once

#include "engine/exposure_control.h"

#include <span>
#include <vector>

namespace suyang::engine {

/// How likely chooseCandidate() takes each of the candidates, over all seeds: what the lot had to
/// do with a choice. They sum to 1. The progressive rule compares w H U + (1 - w) v, with U
/// uniform, v the value, H the highest value and w = 1 - progress, so that the chance of a
/// candidate is the integral of the product of the others' distribution functions; by Simpson's
/// rule, right to 1e-4. Under Sympson and Hetter it is the chance before the lottery of the test is
/// known. REQUIRES: candidates not empty, values not negative, progress in [0, 1]
std::vector<double> choiceChances(
    const ExposureRule &rule, std::span<const Candidate> candidates, double progress);

} // namespace suyang::engine
