#pragma once

#include "engine/item_model.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace suyang::calibration {

/// The model that the free items of a calibration follow. Rasch: slopes fixed at 1, the variance of
/// every dimension free.
enum class Family {
    Rasch,
    TwoPl,
    ThreePl,
    Graded,
    PartialCredit,
};

/// log a ~ N(mean, sd^2). A slope under this prior is positive.
struct LogNormalPrior
{
    double mean = 0.2;
    double sd = 0.5;
};

/// logit c ~ N(mean, sd^2), a density on the logit scale.
struct LogitNormalPrior
{
    double mean = -1.386294; ///< c = 0.2
    double sd = 0.5;
};

/// c ~ Beta(alpha, beta), a density on the scale of c; both above 1 keeps c inside (0, 1).
struct BetaPrior
{
    double alpha = 5.0;
    double beta = 17.0;
};

struct ItemPriors
{
    std::optional<LogNormalPrior> slope;
    std::variant<std::monostate, LogitNormalPrior, BetaPrior> guessing;

    /// What is used unless said otherwise: both normal priors for 3PL, none for any other family.
    static ItemPriors usual(Family family);
};

struct CalibrationSettings
{
    /// More slopes than this mean that an item (or a pair of doubled items) predicts its dimension
    /// perfectly; the slope is held here and the result says so.
    static constexpr double SteepestSlope = 20.0;
    static constexpr std::size_t MostDimensions = 6;
    static constexpr std::size_t MostGridPoints = 61; ///< a dimension, where there are several
    static constexpr double MostNodes = 5e6; ///< of a product grid

    Family family = Family::TwoPl;
    ItemPriors priors;
    /// One entry an item, from 0 without gaps; empty: one dimension.
    std::vector<std::size_t> dimensionOf;
    /// What messages call the items; empty: "item 1", ...
    std::vector<std::string> itemNames;
    /// Items whose parameters are held, so that the scale stays; empty: none. A dimension with an
    /// anchor has a free mean and variance, one without has mean 0 and variance 1 (Rasch: free).
    std::vector<std::optional<engine::ItemModel>> anchors;

    /// Equally spaced points a dimension on [-range, range], in units of the population's SD around
    /// its mean, with normal weights that sum to 1. Zero points: 61 on [-6, 6] for one dimension;
    /// on [-5, 5] 41, 25, 21 and 15 for two to five, and 11 on [-4.2, 4.2] for six. Six dimensions
    /// with 11 points are a compromise: with 48 items and 1,000 persons the log-likelihood differs
    /// by 0.14 from that of 13 points (on [-5, 5] by 1.2); items with slopes above 2 want more.
    std::size_t points = 0;
    double range = 0.0;

    /// Ends when no parameter moves more than this in an EM step.
    double tolerance = 1e-6;
    std::size_t mostIterations = 2000;
    bool standardErrors = true;
    /// Threads for several dimensions, 0: as many as the machine has. The result does not depend on
    /// it.
    unsigned threads = 0;
};

} // namespace suyang::calibration
