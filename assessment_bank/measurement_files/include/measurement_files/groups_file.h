#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace suyang::measurement_files {

/// A groups.csv: `person,group`. Fails with the errors of CsvReader::open() or MalformedFile, which
/// names file and line: a missing column, a person or a group without a name, a person twice, no
/// row.
Result<QHash<QString, QString>> readGroups(const QString &path);

} // namespace suyang::measurement_files
