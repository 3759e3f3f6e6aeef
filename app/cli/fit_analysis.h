#pragma once

#include "base/result.h"
#include "engine/response_matrix.h"
#include "item_analysis/free_parameters.h"
#include "item_analysis/limited_information_fit.h"
#include "item_analysis/person_fit.h"
#include "item_analysis/q3.h"
#include "item_analysis/residual_fit.h"
#include "item_analysis/s_x2.h"
#include "measurement_files/items_file.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace suyang::cli {

/// What `fit` supposes of the population and of the items.
struct FitQuestion
{
    double mean = 0.0;
    double variance = 1.0;
    /// Absent: as FreeParameters::likelyFor() guesses, dimension by dimension.
    std::optional<item_analysis::FreeParameters> free = {};
};

/// A limited-information statistic, and the same by mirt's rule where answers are missing.
struct ModelFit
{
    QString kind; ///< M2, C2 or M2*
    Result<item_analysis::LimitedInformationFit> fit;
    std::optional<item_analysis::LimitedInformationFit> byShares = {};
};

/// The items of one dimension, each dimension being a scale of its own.
struct DimensionFit
{
    QString dimension;
    std::vector<std::size_t> items; ///< places in the item list, of the items that were answered
    std::vector<std::size_t> unanswered; ///< those that nobody answered; left out of everything
    item_analysis::SX2Report sX2 = {};
    std::vector<std::optional<double>> sX2Adjusted = {};
    std::vector<std::optional<item_analysis::MeanSquares>> itemFit = {};
    std::vector<item_analysis::Q3Pair> q3 = {}; ///< counting within `items`
    std::vector<ModelFit> modelFit = {};
    std::vector<std::optional<item_analysis::Ability>> abilities = {};
    std::vector<std::optional<item_analysis::PersonFit>> personFit = {};
};

/// REQUIRES: one column an item in `answers`
Result<std::vector<DimensionFit>> analyseFit(const measurement_files::ItemList &items,
    const engine::ResponseMatrix &answers, const FitQuestion &question);

} // namespace suyang::cli
