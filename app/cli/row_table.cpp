#include "row_table.h"

#include "measurement_files/csv_writer.h"

#include <QJsonObject>

namespace suyang::cli {

QJsonArray rowsToJson(const QList<Row> &rows)
{
    QJsonArray array;
    for (const Row &row : rows) {
        QJsonObject object;
        for (const auto &[key, value] : row) {
            if (key != u"note" || !value.toString().isEmpty())
                object.insert(key, value);
        }
        array.append(object);
    }
    return array;
}

QByteArray rowsToCsv(const QList<Row> &rows)
{
    measurement_files::CsvWriter writer;
    for (const auto &[key, value] : rows.value(0))
        writer.cell(key);
    writer.endRow();
    for (const Row &row : rows) {
        for (const auto &[key, value] : row) {
            if (value.isDouble())
                writer.cell(value.toDouble());
            else if (value.isBool())
                writer.cell(value.toBool() ? u"yes" : u"no");
            else if (value.toString().isEmpty())
                writer.empty();
            else
                writer.cell(value.toString());
        }
        writer.endRow();
    }
    return writer.bytes();
}

} // namespace suyang::cli
