#pragma once

#include "measurement_files/csv_writer.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace suyang::cli {

/// Writes a table row by row to standard output: CSV with a header row, or one JSON array of
/// objects with the same names. Rows leave in large pieces, so that a table may be longer than the
/// memory.
class RowWriter
{
public:
    RowWriter(QStringList columns, bool asJson);

    RowWriter &cell(const QString &text);
    /// A number that is not finite becomes an empty cell, null in JSON.
    RowWriter &cell(double number);
    RowWriter &cell(std::size_t number);
    RowWriter &empty();
    void endRow();
    /// Must be called once, after the last row.
    void finish();

private:
    const QString &nextColumn();
    void flush();

    QStringList m_columns;
    bool m_asJson;
    qsizetype m_column = 0;
    bool m_isFirst = true;
    QJsonObject m_object;
    measurement_files::CsvWriter m_csv;
    QByteArray m_bytes;
};

} // namespace suyang::cli
