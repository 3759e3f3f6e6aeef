#pragma once

#include "measurement_files/csv_reader.h"

#include <optional>

namespace suyang::measurement_files {

/// A finite number in the C locale, or nothing: no "nan", no "inf", no thousands separators.
std::optional<double> numberIn(QStringView cell);

/// The number in a cell of the row at hand, or MalformedFile that names place and column.
Result<double> readNumber(const CsvReader &reader, qsizetype column);

/// Every number of one column of a file, in order.
Result<std::vector<double>> readNumbers(const QString &path, const QString &column);

} // namespace suyang::measurement_files
