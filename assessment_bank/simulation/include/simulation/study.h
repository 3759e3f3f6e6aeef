#pragma once

#include "engine/adaptive_test.h"
#include "engine/classification.h"
#include "simulation/person_draw.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace suyang::simulation {

/// A Monte-Carlo study of one test design.
struct StudySettings
{
    std::size_t persons = 1000;
    std::uint64_t seed = 1;
    std::size_t threads = 1; ///< changes the time, never the result
    /// The population: the prior's own shape with the SDs multiplied by this and the means moved.
    double truthScale = 1.0;
    double truthShift = 0.0;
    /// The items as they are stated, by index in the pool, where the test measures by expected
    /// response functions; empty: the pool's own models.
    std::vector<engine::ItemModel> stated = {};
    /// SD by which the items' true difficulties differ from the stated ones.
    double difficultyError = 0.0;
    /// Share of tests above which an item is held back for the next persons; 0: none is.
    double exposureLimit = 0.0;
    /// The same limit kept by lot: each item is held back from a person with the probability that
    /// keeps its share of tests below (van der Linden and Veldkamp 2004); 0: none is.
    double ineligibilityLimit = 0.0;
    /// Makes what chooses the items of one person's test; none: need does. Called from any thread.
    std::function<std::unique_ptr<engine::ItemSelector>()> makeSelector = {};
    double intervalMass = 0.9;
    /// Called now and then from the calling thread with the number of persons done.
    std::function<void(std::size_t)> progress = {};
};

/// One simulated test.
struct PersonOutcome
{
    Abilities truth {};
    Abilities estimate {};
    Abilities sd {};
    std::array<engine::Interval, engine::AbilityPrior::MaxDimensions> interval {};
    std::vector<std::size_t> asked;
    std::size_t chosenByNeed = 0; ///< questions for which the selector found nothing
    engine::StopReason stopped = engine::StopReason::NoItem;
};

/// Runs the tests. The same settings and design give the same outcomes, whatever the thread count:
/// chance hangs on seed, person and position alone, and items are held back by the counts of whole
/// batches of persons.
std::vector<PersonOutcome> runStudy(
    const std::shared_ptr<const engine::TestDesign> &design, const StudySettings &settings);

} // namespace suyang::simulation
