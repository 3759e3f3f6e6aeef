#pragma once

#include "engine/item_model.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace suyang::calibration {

/// A standard error, or nothing for a parameter that was held or that the answers do not determine.
using StandardError = std::optional<double>;

/// An item after the calibration, in the form the engine uses and in slope-intercept form:
/// a theta + d_k (graded, right/wrong), k a theta + d_k (partial credit).
struct CalibratedItem
{
    engine::ItemModel model;
    bool anchored = false;
    std::vector<double> intercepts = {};

    StandardError slopeError = {};
    std::vector<StandardError> thresholdErrors = {}; ///< of b, by the delta method
    StandardError guessingError = {}; ///< of c, by the delta method
    std::vector<StandardError> interceptErrors = {};
    StandardError logitGuessingError = {};

    /// The codes of the answers that the scores 0, 1, ... stand for. Codes nobody used are left
    /// out, so that an item with the codes 0, 1 and 3 has three categories.
    std::vector<int> codes = {};
};

/// The distribution of ability the calibration ended with.
struct CalibratedPopulation
{
    std::vector<double> mean;
    std::vector<double> variance;
    std::vector<double> correlation; ///< row-major, dimensions squared
    std::vector<StandardError> meanErrors; ///< nothing where the mean is fixed
    std::vector<StandardError> varianceErrors;
    std::vector<StandardError> correlationErrors; ///< row-major; nothing on the diagonal
};

struct CalibrationResult
{
    std::vector<CalibratedItem> items;
    CalibratedPopulation population;

    double logLikelihood = 0.0; ///< without the priors
    double logPrior = 0.0; ///< zero without priors
    double aic = 0.0;
    double bic = 0.0; ///< with the number of persons who answered anything
    std::size_t freeParameters = 0;
    std::size_t persons = 0; ///< who answered anything
    std::size_t patterns = 0; ///< different rows of answers

    std::size_t iterations = 0; ///< expectation steps, those of the standard errors left out
    bool converged = false;
    /// How much higher the maximum lies by a quadratic extrapolation; absent without information
    /// matrix.
    std::optional<double> remainingGain;
    std::size_t points = 0;
    double range = 0.0;
    /// What a reader of the figures has to know, in English; each names its item.
    std::vector<std::string> notes;
};

} // namespace suyang::calibration
