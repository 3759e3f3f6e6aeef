#pragma once

#include "base/result.h"
#include "calibration/calibration_settings.h"
#include "engine/response_matrix.h"

#include <cstdint>
#include <string>
#include <vector>

namespace suyang::calibration {

/// The answers as the estimation sees them: scores without gaps, equal rows once.
struct AnswerData
{
    std::size_t items = 0;
    std::size_t persons = 0; ///< who answered anything
    std::vector<std::int16_t> rows; ///< patterns by items; ResponseMatrix::Missing where not given
    std::vector<double> weights; ///< persons of each pattern
    std::vector<std::size_t> categories; ///< one entry an item
    std::vector<std::vector<int>> codes; ///< what the scores of an item stand for
    std::vector<std::string> notes;

    std::size_t patterns() const noexcept { return weights.size(); }
    std::int16_t at(std::size_t pattern, std::size_t item) const
    {
        return rows[pattern * items + item];
    }
};

std::string itemName(const CalibrationSettings &settings, std::size_t item);
std::size_t dimensionsOf(const CalibrationSettings &settings);
std::size_t dimensionOf(const CalibrationSettings &settings, std::size_t item);
bool isAnchored(const CalibrationSettings &settings, std::size_t item);

/// Checks settings and answers against each other; the errors are those of calibrate().
Result<AnswerData> prepare(
    const engine::ResponseMatrix &answers, const CalibrationSettings &settings);

} // namespace suyang::calibration
