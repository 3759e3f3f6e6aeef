#pragma once

#include "calibrate_input.h"
#include "calibration/calibration_result.h"
#include "measurement_files/items_file.h"

#include <QJsonObject>
#include <QStringList>

namespace suyang::cli {

/// The calibrated items as an items.csv holds them.
measurement_files::ItemList itemsOf(
    const calibration::CalibrationResult &result, const CalibrationInput &input);

/// Everything the calibration says: a standard error that does not exist is null.
QJsonObject calibrationToJson(
    const calibration::CalibrationResult &result, const CalibrationInput &input);

/// A short account for people.
QStringList calibrationToLines(
    const calibration::CalibrationResult &result, const CalibrationInput &input);

} // namespace suyang::cli
