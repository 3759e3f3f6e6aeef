#pragma once

#include "base/result.h"
#include "calibration/calibration_settings.h"
#include "measurement_files/responses_file.h"

#include <QString>
#include <QStringList>

namespace suyang::cli {

/// The files a calibration reads, put together.
struct CalibrationInput
{
    measurement_files::Responses responses;
    calibration::CalibrationSettings settings; ///< dimensions, names and anchors filled in
    QStringList dimensions; ///< names, in the order of the settings' numbers
};

/// `dimensions` (item,dimension) and `anchors` (items.csv) may be empty. Items of those files that
/// are not in the answers are left aside; an item of the answers without a dimension, or an anchor
/// in another dimension than `dimensions` says, is an error.
Result<CalibrationInput> readCalibrationInput(
    const QString &responses, const QString &dimensions, const QString &anchors);

} // namespace suyang::cli
