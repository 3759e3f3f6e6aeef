#pragma once

#include "item_analysis/dif_settings.h"
#include "item_analysis/effect_size_class.h"
#include "item_analysis/grouped_answers.h"
#include "item_analysis/mantel_haenszel.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace suyang::item_analysis {

/// Differential functioning of one item by stratified tables.
struct MantelDifItem
{
    std::size_t persons = 0; ///< matched, see matchedAnswers()
    bool isDichotomous = true;
    /// With or without correction as the settings say; Mantel's test for ordered categories.
    std::optional<ChiSquaredTest> test = {};
    MantelHaenszel tables = {};
    std::optional<double> delta
        = {}; ///< -2.35 ln(odds ratio), right/wrong only; below 0: against focal
    std::optional<double> standardisedDifference = {};
    std::optional<double> differenceBySd = {}; ///< the same by the SD within groups
    std::optional<ChiSquaredTest> breslowDay = {}; ///< right/wrong only
    std::optional<EffectSize> effectSize = {}; ///< etsClass or standardisedDifferenceClass
    bool isFlagged = false;
    std::string note = {}; ///< why something is absent
};

struct MantelDif
{
    std::vector<MantelDifItem> items = {};
    Purification purification;
};

MantelDif mantelDif(const GroupedAnswers &answers, const DifSettings &settings);

} // namespace suyang::item_analysis
