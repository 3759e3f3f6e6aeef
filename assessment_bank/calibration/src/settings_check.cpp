#include "settings_check.h"

#include "answer_data.h"

#include <cmath>

namespace suyang::calibration {

namespace {

Error complaint(const std::string &text)
{
    return fail(ErrorCode::OutOfRange, text);
}

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0.0;
}

Result<void> checkPriors(const ItemPriors &priors)
{
    if (priors.slope && !(std::isfinite(priors.slope->mean) && isPositive(priors.slope->sd)))
        return complaint("the prior of the slopes needs a finite mean and a positive SD");
    if (const auto *normal = std::get_if<LogitNormalPrior>(&priors.guessing)) {
        if (!(std::isfinite(normal->mean) && isPositive(normal->sd)))
            return complaint("the prior of c needs a finite mean and a positive SD");
    }
    if (const auto *beta = std::get_if<BetaPrior>(&priors.guessing)) {
        if (!(beta->alpha >= 1.0 && beta->beta >= 1.0 && beta->alpha <= 1e6 && beta->beta <= 1e6))
            return complaint("the beta prior of c needs two numbers from 1 on");
    }
    return {};
}

Result<void> checkNumbers(const CalibrationSettings &settings)
{
    if (settings.points != 0 && (settings.points < 5 || settings.points > 1001))
        return complaint("the quadrature needs 5 to 1001 points");
    const std::size_t dimensions = dimensionsOf(settings);
    if (dimensions > 1
        && (settings.points > CalibrationSettings::MostGridPoints
            || std::pow(static_cast<double>(settings.points), static_cast<double>(dimensions))
                > CalibrationSettings::MostNodes))
        return complaint(std::to_string(settings.points) + " points a dimension are too many for "
            + std::to_string(dimensions) + " dimensions");
    if (settings.range != 0.0 && !(settings.range >= 1.0 && settings.range <= 20.0))
        return complaint("the quadrature's range must lie from 1 to 20");
    if (!(settings.tolerance >= 1e-12 && settings.tolerance <= 0.1))
        return complaint("the tolerance must lie from 1e-12 to 0.1");
    if (settings.mostIterations == 0)
        return complaint("no iteration is allowed");
    return {};
}

/// Too few items leave a ridge of equally good parameters.
Result<void> checkDimension(
    const CalibrationSettings &settings, std::size_t items, std::size_t dimension)
{
    std::size_t members = 0;
    std::size_t anchors = 0;
    std::string first;
    for (std::size_t item = 0; item < items; ++item) {
        if (dimensionOf(settings, item) != dimension)
            continue;
        if (members++ == 0)
            first = itemName(settings, item);
        if (isAnchored(settings, item))
            ++anchors;
    }
    const std::string which = "dimension " + std::to_string(dimension + 1);
    if (members == 0)
        return complaint(which + " has no item");
    const bool alone = dimensionsOf(settings) == 1;
    const std::size_t needed = settings.family == Family::Rasch || !alone ? 2 : 3;
    if (anchors == 0 && members < needed)
        return complaint((alone ? first : which + " (" + first + ")") + ": "
            + std::to_string(members) + " item" + (members > 1 ? "s do" : " does")
            + " not determine this model; it takes " + std::to_string(needed));
    if (anchors == 1 && members == 1)
        return complaint(which + " (" + first
            + "): one anchor alone does not determine mean and "
              "variance");
    return {};
}

} // namespace

Result<void> checkSettings(const CalibrationSettings &settings, std::size_t items)
{
    if (!settings.dimensionOf.empty() && settings.dimensionOf.size() != items)
        return complaint("the list of dimensions does not fit the items");
    if (!settings.itemNames.empty() && settings.itemNames.size() != items)
        return complaint("the list of names does not fit the items");
    if (!settings.anchors.empty() && settings.anchors.size() != items)
        return complaint("the list of anchors does not fit the items");
    if (auto priors = checkPriors(settings.priors); !priors)
        return priors.error();
    const std::size_t dimensions = dimensionsOf(settings);
    if (dimensions > CalibrationSettings::MostDimensions)
        return complaint("a calibration takes at most "
            + std::to_string(CalibrationSettings::MostDimensions) + " dimensions, not "
            + std::to_string(dimensions));
    if (auto numbers = checkNumbers(settings); !numbers)
        return numbers.error();
    for (std::size_t dimension = 0; dimension < dimensions; ++dimension) {
        if (auto sound = checkDimension(settings, items, dimension); !sound)
            return sound.error();
    }
    return {};
}

} // namespace suyang::calibration
