#include "measurement_files/covariance_file.h"

#include "measurement_files/csv_reader.h"
#include "measurement_files/csv_writer.h"
#include "measurement_files/number_cell.h"

namespace suyang::measurement_files {

using namespace Qt::StringLiterals;

Result<std::vector<double>> readCovariance(const QString &path, const QStringList &dimensions)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    std::vector<qsizetype> places; // where each dimension stands in the file
    for (const QString &dimension : dimensions) {
        const auto place = reader->column(dimension);
        if (!place)
            return place.error();
        places.push_back(*place);
    }
    std::vector<std::vector<double>> rows;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        std::vector<double> row;
        for (qsizetype column = 0; column < reader->columns(); ++column) {
            const auto number = readNumber(*reader, column);
            if (!number)
                return number.error();
            row.push_back(*number);
        }
        rows.push_back(std::move(row));
    }
    if (rows.size() != static_cast<std::size_t>(reader->columns()))
        return reader->complaint(
            u"%1 rows for %2 dimensions"_s.arg(rows.size()).arg(reader->columns()));
    std::vector<double> matrix;
    for (const qsizetype row : places) {
        for (const qsizetype column : places)
            matrix.push_back(rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
    }
    return matrix;
}

QByteArray writeCovariance(const std::vector<double> &matrix, const QStringList &dimensions)
{
    CsvWriter writer;
    for (const QString &dimension : dimensions)
        writer.cell(dimension);
    writer.endRow();
    const auto size = static_cast<std::size_t>(dimensions.size());
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t column = 0; column < size; ++column)
            writer.cell(matrix[row * size + column]);
        writer.endRow();
    }
    return writer.bytes();
}

} // namespace suyang::measurement_files
