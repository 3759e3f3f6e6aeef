#pragma once

#include "command_line.h"
#include "engine/ability_prior.h"
#include "engine/item_pool.h"
#include "engine/test_settings.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace suyang::cli {

/// The options of `simulate` that say what test is studied.
struct SimulateOptions
{
    std::string items; ///< items.csv; empty: the bank and the audience
    std::string audience = "citizen";
    std::string correlation;
    std::string blueprint;
    std::string criterion = "mfi";
    std::string exposure = "none";
    std::string selection = "need"; ///< or "shadow"
    std::optional<std::size_t> minimum;
    std::optional<std::size_t> maximum;
    std::optional<double> stopSe;
    double certainty = 0.0;
};

/// What is studied.
struct SimulatedTest
{
    engine::ItemPool pool;
    std::vector<engine::ItemModel> stated; ///< see simulation::StudySettings
    engine::AbilityPrior prior;
    engine::TestSettings settings;
    QStringList dimensions;
    std::vector<double> cuts;
    double exposureLimit = 0.0; ///< progressive-restricted
    double admissionLimit = 0.0; ///< Sympson and Hetter
    double ineligibilityLimit = 0.0; ///< random ineligibility
};

/// Reads the files and puts the test together. Fails with the errors of the readers, or OutOfRange
/// where an option makes no sense.
Result<SimulatedTest> makeSimulatedTest(const CommandLine &line, const SimulateOptions &options);

} // namespace suyang::cli
