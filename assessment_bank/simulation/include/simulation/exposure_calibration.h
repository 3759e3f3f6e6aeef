#pragma once

#include "base/result.h"
#include "simulation/study.h"

#include <vector>

namespace suyang::simulation {

/// Finds the admission probabilities of Sympson and Hetter (1985) by their own iteration: an item
/// that is chosen in a share s of the tests is admitted with min(1, limit / s). Since admission is
/// an independent lottery, s is the share of tests it was in divided by its admission so far. Stops
/// after `rounds`, or when no item is in more than 1.05 times the limit of the tests.
/// Fails with the errors of TestDesign::create().
Result<std::vector<double>> sympsonHetterAdmission(engine::ItemPool pool,
    engine::TestSettings settings, const engine::AbilityPrior &prior, double limit,
    const StudySettings &study, int rounds = 12);

} // namespace suyang::simulation
