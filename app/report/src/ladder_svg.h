#pragma once

#include "report/html_report.h"

#include <QString>

namespace suyang::report {

/// The ladder of the result page as inline SVG: four equally wide bands, the 90 % interval and the
/// estimate of each dimension. Hidden from screen readers; the table beside it says the same.
QString ladderSvg(const ReportInput &input);

} // namespace suyang::report
