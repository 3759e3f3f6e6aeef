#include "measurement_files/responses_file.h"

#include "measurement_files/csv_reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>

namespace suyang::measurement_files {

using namespace Qt::StringLiterals;
using engine::ResponseMatrix;

namespace {

/// A code of an answer, Missing for an empty cell; nothing when the cell is neither.
std::optional<std::int16_t> codeIn(QStringView cell)
{
    if (cell.isEmpty() || cell == u"NA")
        return ResponseMatrix::Missing;
    if (cell.size() > 4)
        return std::nullopt;
    int code = 0;
    for (const QChar c : cell) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        code = code * 10 + (c.unicode() - u'0');
    }
    if (code > ResponseMatrix::HighestCode)
        return std::nullopt;
    return static_cast<std::int16_t>(code);
}

} // namespace

Result<Responses> readResponses(const QString &path)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const qsizetype personColumn = reader->header().indexOf(u"person"_s);
    QStringList items = reader->header();
    items.removeAll(u"person"_s);
    if (items.isEmpty())
        return reader->complaint(u"there is no item column"_s);
    QStringList persons;
    QSet<QString> seen;
    std::vector<std::int16_t> codes;
    std::vector<qsizetype> lines;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const QString person = personColumn < 0 ? QString::number(persons.size() + 1)
                                                : reader->cell(personColumn).toString();
        if (person.isEmpty())
            return reader->complaint(u"the person has no name"_s);
        if (seen.contains(person))
            return reader->complaint(u"person \"%1\" is there twice"_s.arg(person));
        seen.insert(person);
        persons.append(person);
        lines.push_back(reader->line());
        for (qsizetype column = 0; column < reader->columns(); ++column) {
            if (column == personColumn)
                continue;
            const auto code = codeIn(reader->cell(column));
            if (!code)
                return reader->complaint(
                    u"\"%1\" in column \"%2\" is no whole number from 0 to %3"_s
                        .arg(reader->cell(column).left(40).toString(), reader->header()[column])
                        .arg(ResponseMatrix::HighestCode));
            codes.push_back(*code);
        }
    }
    if (persons.isEmpty())
        return reader->complaint(u"the file has no person"_s);
    auto matrix = ResponseMatrix::create(static_cast<std::size_t>(items.size()), std::move(codes));
    if (!matrix)
        return matrix.error();
    return Responses {std::move(persons), std::move(items), std::move(*matrix), std::move(lines)};
}

Result<ResponseMatrix> alignTo(
    const ItemList &items, const Responses &responses, const QString &path)
{
    const auto malformed = [&](const QString &message, qsizetype line) {
        return fail(ErrorCode::MalformedFile, message.toStdString(),
            u"%1:%2"_s.arg(path).arg(line).toStdString());
    };
    QHash<QString, qsizetype> places; // of the items in the items file
    for (qsizetype item = 0; item < items.ids.size(); ++item)
        places.insert(items.ids[item], item);
    std::vector<qsizetype> columnOf(items.size(), -1);
    for (qsizetype column = 0; column < responses.items.size(); ++column) {
        const auto place = places.constFind(responses.items[column]);
        if (place == places.cend())
            return malformed(
                u"column \"%1\" is no item of the items file"_s.arg(responses.items[column]), 1);
        columnOf[static_cast<std::size_t>(*place)] = column;
    }
    const ResponseMatrix &codes = responses.codes;
    std::vector<std::int16_t> aligned;
    aligned.reserve(codes.persons() * items.size());
    for (std::size_t person = 0; person < codes.persons(); ++person) {
        for (std::size_t item = 0; item < items.size(); ++item) {
            const std::int16_t code = columnOf[item] < 0
                ? ResponseMatrix::Missing
                : codes.at(person, static_cast<std::size_t>(columnOf[item]));
            if (code >= 0 && static_cast<std::size_t>(code) >= items.models[item].categories())
                return malformed(
                    u"person \"%1\", item \"%2\": the code %3 is above the item's highest, %4"_s
                        .arg(responses.persons[static_cast<qsizetype>(person)],
                            items.ids[static_cast<qsizetype>(item)])
                        .arg(code)
                        .arg(items.models[item].categories() - 1),
                    responses.lines[person]);
            aligned.push_back(code);
        }
    }
    return ResponseMatrix::create(items.size(), std::move(aligned));
}

} // namespace suyang::measurement_files
