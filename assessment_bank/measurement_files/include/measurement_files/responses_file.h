#pragma once

#include "base/result.h"
#include "engine/response_matrix.h"
#include "measurement_files/items_file.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace suyang::measurement_files {

/// A responses.csv: `person` and one column an item, integers from 0, empty where not given. A file
/// without a `person` column is taken as one column an item, persons being numbered from 1.
struct Responses
{
    QStringList persons;
    QStringList items;
    engine::ResponseMatrix codes;
    std::vector<qsizetype> lines; ///< of the file, one a person
};

/// Fails with the errors of CsvReader::open() or MalformedFile, which names file and line: a code
/// that is no whole number from 0 on, two persons of one name, no row, no item column. "NA" counts
/// as empty.
Result<Responses> readResponses(const QString &path);

/// The same answers with one column for each of `items`, in that order; items without a column in
/// the file count as not given. Fails with MalformedFile when the file has a column that is no item
/// or a code above an item's highest category; `path` and the
/// line are named in the error.
Result<engine::ResponseMatrix> alignTo(
    const ItemList &items, const Responses &responses, const QString &path);

} // namespace suyang::measurement_files
