#pragma once

#include "item_analysis/chi_squared_test.h"
#include "item_analysis/dif_settings.h"
#include "item_analysis/effect_size_class.h"
#include "item_analysis/grouped_answers.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace suyang::item_analysis {

/// Coefficients of the full model on the scale of the matching score.
struct LogisticCoefficients
{
    double score = 0.0;
    double group = 0.0; ///< focal less reference, at score 0
    double interaction = 0.0;
    double intercept = 0.0; ///< of the first threshold, P(Y >= lowest category but one)
};

/// Differential functioning of one item by logistic regression on matching score, group and their
/// product (Swaminathan & Rogers 1990); by the proportional-odds model for ordered categories
/// (Zumbo 1999). The tests are likelihood ratios of nested models.
struct LogisticDifItem
{
    std::size_t persons = 0;
    bool isDichotomous = true;
    std::optional<ChiSquaredTest> uniform = {}; ///< + group, 1 degree of freedom
    std::optional<ChiSquaredTest> nonUniform = {}; ///< + product, 1 degree of freedom
    std::optional<ChiSquaredTest> both = {}; ///< 2 degrees of freedom
    std::optional<double> r2GainBoth = {}; ///< of Nagelkerke's R2 (1991)
    std::optional<double> r2GainUniform = {};
    std::optional<LogisticCoefficients> coefficients = {}; ///< absent when separated
    std::optional<double> groupEffect = {}; ///< of the model without product; absent when separated
    std::optional<double> groupEffectError = {};
    std::optional<EffectSize> effectSize = {}; ///< jodoinGierlClass of r2GainBoth
    bool isFlagged = false; ///< `both` is significant
    std::string note = {}; ///< why something is absent
};

struct LogisticDif
{
    std::vector<LogisticDifItem> items = {};
    Purification purification;
};

/// When score and group separate the answers in one of the models, its coefficients do not exist
/// but its likelihood has a limit; the tests then compare the limits, the coefficients are absent
/// and the note says so.
LogisticDif logisticDif(const GroupedAnswers &answers, const DifSettings &settings);

} // namespace suyang::item_analysis
