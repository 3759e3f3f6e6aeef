#include "calibrate_input.h"

#include "measurement_files/csv_reader.h"
#include "measurement_files/items_file.h"

#include <QHash>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using namespace suyang::measurement_files;

namespace {

Error malformed(const QString &text, const QString &path)
{
    return fail(ErrorCode::MalformedFile, text.toStdString(), path.toStdString());
}

/// item -> dimension
Result<QHash<QString, QString>> readDimensions(const QString &path)
{
    auto reader = CsvReader::open(path);
    if (!reader)
        return reader.error();
    const auto item = reader->column(u"item"_s);
    const auto dimension = reader->column(u"dimension"_s);
    for (const auto *place : {&item, &dimension}) {
        if (!*place)
            return place->error();
    }
    QHash<QString, QString> dimensionOf;
    for (;;) {
        const auto more = reader->next();
        if (!more)
            return more.error();
        if (!*more)
            return dimensionOf;
        const QString id = reader->cell(*item).toString();
        if (id.isEmpty() || reader->cell(*dimension).isEmpty())
            return reader->complaint(u"item and dimension both need a name"_s);
        if (dimensionOf.contains(id))
            return fail(ErrorCode::DuplicateId,
                u"item \"%1\" is there twice"_s.arg(id).toStdString(), reader->place());
        dimensionOf.insert(id, reader->cell(*dimension).toString());
    }
}

Result<void> setDimensions(CalibrationInput &input, const QString &path)
{
    const auto dimensionOf = readDimensions(path);
    if (!dimensionOf)
        return dimensionOf.error();
    for (const QString &item : input.responses.items) {
        const auto dimension = dimensionOf->constFind(item);
        if (dimension == dimensionOf->cend())
            return malformed(u"item \"%1\" of the answers has no dimension"_s.arg(item), path);
        if (!input.dimensions.contains(*dimension))
            input.dimensions.append(*dimension);
        input.settings.dimensionOf.push_back(
            static_cast<std::size_t>(input.dimensions.indexOf(*dimension)));
    }
    return {};
}

Result<void> setAnchors(CalibrationInput &input, const QString &path, bool dimensionsGiven)
{
    const auto anchors = readItems(path);
    if (!anchors)
        return anchors.error();
    input.settings.anchors.resize(static_cast<std::size_t>(input.responses.items.size()));
    QStringList named;
    for (qsizetype i = 0; i < input.responses.items.size(); ++i) {
        const qsizetype place = anchors->ids.indexOf(input.responses.items[i]);
        if (place < 0)
            continue;
        const auto item = static_cast<std::size_t>(i);
        const auto anchor = static_cast<std::size_t>(place);
        const QString dimension
            = anchors->dimensions[static_cast<qsizetype>(anchors->dimensionOf[anchor])];
        if (dimensionsGiven
            && dimension
                != input.dimensions[static_cast<qsizetype>(input.settings.dimensionOf[item])])
            return malformed(u"anchor \"%1\" has the dimension \"%2\", which is not the one of "
                             "--dimensions"_s.arg(input.responses.items[i], dimension),
                path);
        if (!named.contains(dimension))
            named.append(dimension);
        input.settings.anchors[item] = anchors->models[anchor];
    }
    if (named.isEmpty())
        return malformed(u"none of these items is in the answers"_s, path);
    if (!dimensionsGiven && named.size() > 1)
        return malformed(
            u"the anchors have several dimensions: --dimensions must say those of all items"_s,
            path);
    if (!dimensionsGiven)
        input.dimensions = named;
    return {};
}

} // namespace

Result<CalibrationInput> readCalibrationInput(
    const QString &responses, const QString &dimensions, const QString &anchors)
{
    auto answers = readResponses(responses);
    if (!answers)
        return answers.error();
    CalibrationInput input {std::move(*answers), {}, {}};
    for (const QString &item : input.responses.items)
        input.settings.itemNames.push_back(item.toStdString());
    if (!dimensions.isEmpty()) {
        if (auto set = setDimensions(input, dimensions); !set)
            return set.error();
    }
    if (!anchors.isEmpty()) {
        if (auto set = setAnchors(input, anchors, !dimensions.isEmpty()); !set)
            return set.error();
    }
    if (input.dimensions.isEmpty())
        input.dimensions.append(u"theta"_s);
    return input;
}

} // namespace suyang::cli
