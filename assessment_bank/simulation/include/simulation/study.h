#pragma once

#include "engine/adaptive_test.h"
#include "engine/classification.h"
#include "simulation/person_draw.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
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
    std::vector<double> bandCuts = {}; ///< divide the scale into bands; empty: there is one
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
    /// P(band) by dimension.
    std::array<std::vector<double>, engine::AbilityPrior::MaxDimensions> bandProbabilities {};
    std::vector<std::size_t> asked;
    std::size_t chosenByNeed = 0; ///< questions for which the selector found nothing
    engine::StopReason stopped = engine::StopReason::NoItem;
};

/// A person of whom one true ability is given.
struct GivenAbility
{
    std::size_t dimension = 0;
    double ability = 0.0;
};

/// Tests of a population and of chosen persons among it.
struct ConditionalStudy
{
    std::vector<PersonOutcome> population;
    std::vector<PersonOutcome> given; ///< in the order they were asked for
};

/// Runs the tests. The same settings and design give the same outcomes, whatever the thread count:
/// chance hangs on seed, person and position alone, and items are held back by the counts of whole
/// batches of persons.
std::vector<PersonOutcome> runStudy(
    const std::shared_ptr<const engine::TestDesign> &design, const StudySettings &settings);

/// The same, and among the population, spread evenly over it, the persons of given ability. They
/// meet the items that the population has left them but leave no trace themselves: what they are
/// asked does not count as exposure. REQUIRES: settings.persons > 0, every dimension exists
ConditionalStudy runConditionalStudy(const std::shared_ptr<const engine::TestDesign> &design,
    const StudySettings &settings, std::span<const GivenAbility> given);

} // namespace suyang::simulation
