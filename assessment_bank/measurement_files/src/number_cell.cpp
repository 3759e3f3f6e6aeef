#include "measurement_files/number_cell.h"

#include <array>
#include <charconv>
#include <cmath>

namespace suyang::measurement_files {

using namespace Qt::StringLiterals;

std::optional<double> numberIn(QStringView cell)
{
    std::array<char, 64> bytes {};
    if (cell.isEmpty() || cell.size() > static_cast<qsizetype>(bytes.size()))
        return std::nullopt;
    if (cell.size() > 1 && cell.front() == u'+' && cell[1] != u'-')
        cell = cell.mid(1);
    std::size_t size = 0;
    for (const QChar c : cell) {
        if (c.unicode() > 127)
            return std::nullopt;
        bytes[size++] = static_cast<char>(c.unicode());
    }
    double number = 0.0;
    const auto [end, error] = std::from_chars(bytes.data(), bytes.data() + size, number);
    if (error != std::errc() || end != bytes.data() + size || !std::isfinite(number))
        return std::nullopt;
    return number;
}

Result<double> readNumber(const CsvReader &reader, qsizetype column)
{
    const auto number = numberIn(reader.cell(column));
    if (!number)
        return reader.complaint(u"\"%1\" in column \"%2\" is no number"_s.arg(
            reader.cell(column).left(40).toString(), reader.header()[column]));
    return *number;
}

Result<std::vector<double>> readNumbers(const QString &path, const QString &column)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto place = reader->column(column);
    if (!place)
        return place.error();
    std::vector<double> result;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            return result;
        const auto number = readNumber(*reader, *place);
        if (!number)
            return number.error();
        result.push_back(*number);
    }
}

} // namespace suyang::measurement_files
