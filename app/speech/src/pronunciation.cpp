#include "speech/pronunciation.h"

#include <QFile>
#include <QStringDecoder>

#include <algorithm>

namespace suyang::speech {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostBytes = 256 << 10;

bool isWordCharacter(QChar sign)
{
    return sign.unicode() < 0x2E80 && sign.isLetterOrNumber();
}

bool isWhole(const QString &text, qsizetype from, qsizetype length)
{
    const qsizetype after = from + length;
    return (from == 0 || !isWordCharacter(text[from - 1]))
        && (after >= text.size() || !isWordCharacter(text[after]));
}

} // namespace

Result<Pronunciation> Pronunciation::read(const QString &file)
{
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileMissing, in.errorString().toStdString(), file.toStdString());
    if (in.size() > MostBytes)
        return fail(ErrorCode::FileTooLarge, "more than 256 kB", file.toStdString());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(in.readAll());
    if (decoder.hasError())
        return fail(ErrorCode::MalformedFile, "not valid UTF-8", file.toStdString());
    Pronunciation result;
    int number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        if (number == 1 || line.trimmed().isEmpty())
            continue;
        const QStringList cells = line.trimmed().split(u',');
        if (cells.size() != 3 || cells[0].isEmpty() || cells[1].isEmpty())
            return fail(ErrorCode::MalformedFile, "a line is language,term,said",
                u"%1:%2"_s.arg(file).arg(number).toStdString());
        result.m_entries[cells[0]].append({cells[1], cells[2]});
    }
    for (QList<Entry> &entries : result.m_entries) {
        std::ranges::stable_sort(
            entries, std::ranges::greater {}, [](const Entry &entry) { return entry.term.size(); });
    }
    return result;
}

QString Pronunciation::apply(const QString &text, const QString &language) const
{
    QString said = text;
    for (const Entry &entry : m_entries.value(language)) {
        qsizetype at = 0;
        while ((at = said.indexOf(entry.term, at, Qt::CaseInsensitive)) >= 0) {
            if (isWhole(said, at, entry.term.size())) {
                said.replace(at, entry.term.size(), entry.said);
                at += entry.said.size();
            } else {
                at += entry.term.size();
            }
        }
    }
    return said;
}

} // namespace suyang::speech
