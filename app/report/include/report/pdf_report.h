#pragma once

#include "base/result.h"
#include "report/html_report.h"

#include <QString>

class QPagedPaintDevice;

namespace suyang::report {

/// Writes the report as A4. REQUIRES: a QGuiApplication. Fails with StoreUnavailable when the file
/// cannot be written.
Result<void> writePdfReport(const ReportInput &input, const QString &path);
/// The same on the pages of a printer, in the margins it is set to.
void printReport(const ReportInput &input, QPagedPaintDevice &device);

} // namespace suyang::report
