#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <utility>

namespace suyang::cli {

/// Named cells in order. A table is a list of rows with the same names; its JSON and its CSV say
/// the same.
using Row = QList<std::pair<QString, QJsonValue>>;

/// An object a row. A number that is not there is null; an empty `note` is left out.
QJsonArray rowsToJson(const QList<Row> &rows);
/// A header and a line a row; null is an empty cell.
QByteArray rowsToCsv(const QList<Row> &rows);

} // namespace suyang::cli
