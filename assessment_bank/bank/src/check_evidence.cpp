#include "bank/check_evidence.h"

#include "bank/csv_file.h"
#include "bank/json_file.h"

#include <QDir>
#include <QDirIterator>
#include <QHashFunctions>
#include <QRegularExpression>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaximumSourceBytes = 64 << 20;
constexpr qsizetype WordRun = 12;
constexpr qsizetype CharacterRun = 18;

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

} // namespace

Result<QList<GivenAnswer>> readGivenAnswers(const QString &path)
{
    auto file = CsvFile::read(path);
    if (!file)
        return file.error();
    for (const QString &column : {u"person"_s, u"item"_s, u"choice"_s}) {
        if (!file->hasColumn(column))
            return fail(ErrorCode::MalformedFile,
                "the column " + column.toStdString() + " is missing", path.toStdString() + ":1");
    }
    QList<GivenAnswer> result;
    QSet<QString> seen;
    for (qsizetype row = 0; row < file->rowCount(); ++row) {
        const GivenAnswer answer {file->cell(row, u"person"_s), file->cell(row, u"item"_s),
            file->cell(row, u"choice"_s).trimmed()};
        const QString name = answer.person + u'\n' + answer.item;
        if (seen.contains(name)) {
            return fail(ErrorCode::MalformedFile,
                answer.person.toStdString() + " answers " + answer.item.toStdString() + " twice",
                file->place(row).toStdString());
        }
        seen.insert(name);
        result.append(answer);
    }
    return result;
}

QSet<std::size_t> runsOfWords(const QString &text)
{
    static const QRegularExpression gap(u"[^a-z0-9]+"_s);
    // Apostrophes belong to the word: don't and dont are one.
    const QStringList words
        = text.toLower().remove(u'\'').remove(u'’').split(gap, Qt::SkipEmptyParts);
    QSet<std::size_t> runs;
    for (qsizetype i = 0; i + WordRun <= words.size(); ++i)
        runs.insert(qHash(words.mid(i, WordRun).join(u' '), 0));
    return runs;
}

QSet<std::size_t> runsOfCharacters(const QString &text)
{
    QString characters;
    for (const QChar c : text) {
        if (isHan(c))
            characters += c;
    }
    QSet<std::size_t> runs;
    for (qsizetype i = 0; i + CharacterRun <= characters.size(); ++i)
        runs.insert(qHash(QStringView(characters).mid(i, CharacterRun), 0));
    return runs;
}

Result<SourceRuns> readSourceRuns(const QString &folder)
{
    if (!QDir(folder).exists())
        return fail(ErrorCode::FileMissing, "there is no folder of sources", folder.toStdString());
    SourceRuns result;
    QDirIterator walk(folder,
        {u"*.txt"_s, u"*.md"_s, u"*.csv"_s, u"*.json"_s, u"*.html"_s, u"*.htm"_s, u"*.xml"_s},
        QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        auto bytes = readFile(walk.next(), MaximumSourceBytes);
        if (!bytes)
            return bytes.error();
        const QString text = QString::fromUtf8(*bytes);
        result.words.unite(runsOfWords(text));
        result.characters.unite(runsOfCharacters(text));
        ++result.files;
    }
    if (result.files == 0)
        return fail(ErrorCode::NotFound, "no text file among the sources", folder.toStdString());
    return result;
}

} // namespace suyang::bank
