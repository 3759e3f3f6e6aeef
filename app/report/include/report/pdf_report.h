#pragma once

#include "base/result.h"
#include "report/html_report.h"

#include <QString>

namespace suyang::report {

/// Writes the report as A4. REQUIRES: a QGuiApplication. Fails with StoreUnavailable when the file
/// cannot be written.
Result<void> writePdfReport(const ReportInput &input, const QString &path);

} // namespace suyang::report
