#include "bank/check_data.h"

#include "bank/csv_file.h"
#include "bank/json_file.h"
#include "bank/json_reader.h"

#include <QDir>
#include <QSet>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

WordList wordList(JsonReader &reader, const QString &key)
{
    WordList result;
    JsonReader inner = reader.inner(key);
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        if (inner.has(language))
            result.insert(language, inner.texts(language));
    }
    reader.adopt(inner);
    if (result.isEmpty())
        reader.complain(key, u"\"%1\" holds no words"_s.arg(key));
    return result;
}

Result<CheckWords> readWords(const QString &path)
{
    auto bytes = readFile(path, 1 << 20);
    if (!bytes)
        return bytes.error();
    auto object = parseJsonObject(*bytes, path);
    if (!object)
        return object.error();
    JsonReader reader(*object, path, *bytes);
    if (reader.text(u"format"_s) != u"suyang-check-words/1")
        reader.complain(u"format"_s, u"these are no check words of version 1"_s);
    CheckWords words;
    words.absolute = wordList(reader, u"absolute"_s);
    words.notAbsolute = wordList(reader, u"not_absolute"_s);
    words.hedges = wordList(reader, u"hedges"_s);
    words.notHedges = wordList(reader, u"not_hedges"_s);
    words.virtues = wordList(reader, u"virtues"_s);
    words.negatives = wordList(reader, u"negatives"_s);
    words.notNegatives = wordList(reader, u"not_negatives"_s);
    words.functionWords = wordList(reader, u"function_words"_s);
    words.verbs = wordList(reader, u"verbs"_s);
    words.determiners = wordList(reader, u"determiners"_s);
    words.measureWords = wordList(reader, u"measure_words"_s);
    words.brands = wordList(reader, u"brands"_s);
    words.sensitive = wordList(reader, u"sensitive"_s);
    words.latinAllowed = reader.texts(u"latin_allowed"_s);
    words.hotlines = reader.texts(u"hotlines"_s);
    words.peopleGroups = reader.texts(u"people_groups"_s);
    if (reader.error())
        return *reader.error();
    return words;
}

Result<QList<PlannedCell>> readPlan(const QString &path)
{
    auto file = CsvFile::read(path);
    if (!file)
        return file.error();
    QList<PlannedCell> plan;
    QSet<QString> seen;
    for (qsizetype row = 0; row < file->rowCount(); ++row) {
        bool counted = false;
        const PlannedCell cell {file->cell(row, u"competence"_s), file->cell(row, u"band"_s),
            file->cell(row, u"kind"_s), file->cell(row, u"items"_s).toInt(&counted)};
        const QString name = u"%1 %2 %3"_s.arg(cell.competence, cell.band, cell.kind);
        if (!counted || cell.items < 0) {
            return fail(ErrorCode::MalformedFile,
                "\"items\" must be a count for " + name.toStdString(),
                file->place(row).toStdString());
        }
        if (seen.contains(name))
            return fail(ErrorCode::MalformedFile, name.toStdString() + " stands twice",
                file->place(row).toStdString());
        seen.insert(name);
        plan.append(cell);
    }
    return plan;
}

} // namespace

Result<CheckData> readCheckData(const QString &frameworkFolder)
{
    const QDir folder(frameworkFolder);
    auto words = readWords(folder.filePath(u"check_words.json"_s));
    if (!words)
        return words.error();
    auto plan = readPlan(folder.filePath(u"bank_plan.csv"_s));
    if (!plan)
        return plan.error();
    return CheckData {std::move(*words), std::move(*plan)};
}

QString plannedKind(const QString &kind)
{
    return kind == u"short-text" ? u"number"_s : kind;
}

} // namespace suyang::bank
