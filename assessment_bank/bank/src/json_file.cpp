#include "bank/json_file.h"

#include "json_position.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaximumDepth = 32;

std::string place(const QString &file, int line)
{
    return u"%1:%2"_s.arg(file).arg(line).toStdString();
}

/// A key as it reads: "\u0061" and "a" are one key.
QByteArray plainKey(const QByteArray &literal)
{
    if (!literal.contains('\\'))
        return literal;
    const auto parsed = QJsonDocument::fromJson("[\"" + literal + "\"]");
    return parsed.array().first().toString().toUtf8();
}

/// Adds the string literal to `seen` if it is a key; true when it was there already.
bool isRepeatedKey(const QByteArray &bytes, qsizetype from, qsizetype end, QSet<QByteArray> &seen)
{
    const qsizetype after = skipBlanks(bytes, end + 1);
    if (after >= bytes.size() || bytes[after] != ':')
        return false;
    const QByteArray key = plainKey(bytes.mid(from + 1, end - from - 1));
    if (seen.contains(key))
        return true;
    seen.insert(key);
    return false;
}

struct Complaint
{
    qsizetype offset;
    std::string text;
};

/// Finds what QJsonDocument lets pass: duplicate keys (the last one would win silently) and depth.
/// Works on text that has already parsed, so brackets are known to match.
std::optional<Complaint> findDuplicateKey(const QByteArray &bytes)
{
    QList<QSet<QByteArray>> open;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (c == '{' || c == '[') {
            if (open.size() >= MaximumDepth)
                return Complaint {i, "nested deeper than 32 levels"};
            open.append(QSet<QByteArray>());
        } else if (c == '}' || c == ']') {
            open.removeLast();
        } else if (c == '"') {
            const qsizetype end = endOfString(bytes, i);
            if (isRepeatedKey(bytes, i, end, open.last()))
                return Complaint {
                    i, "the key " + bytes.mid(i, end - i + 1).toStdString() + " stands twice"};
            i = end;
        }
    }
    return std::nullopt;
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 maximumBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorCode::FileMissing, "the file is missing", path.toStdString());
    if (!info.isFile())
        return fail(ErrorCode::FileUnreadable, "this is not a regular file", path.toStdString());
    if (info.size() > maximumBytes) {
        return fail(ErrorCode::FileTooLarge,
            u"%1 bytes; the limit is %2"_s.arg(info.size()).arg(maximumBytes).toStdString(),
            path.toStdString());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::FileUnreadable, file.errorString().toStdString(), path.toStdString());
    return file.read(std::min(file.size(), maximumBytes));
}

Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file)
{
    auto decoder = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return fail(ErrorCode::MalformedFile, "the text is not valid UTF-8", place(file, 1));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(ErrorCode::MalformedFile, "syntax: " + error.errorString().toStdString(),
            place(file, lineAt(bytes, error.offset)));
    }
    if (!document.isObject())
        return fail(ErrorCode::MalformedFile, "the file must hold one JSON object", place(file, 1));
    if (const auto complaint = findDuplicateKey(bytes))
        return fail(ErrorCode::MalformedFile, complaint->text,
            place(file, lineAt(bytes, complaint->offset)));
    return document.object();
}

Result<QJsonObject> readJsonFile(const QString &path, qint64 maximumBytes)
{
    auto bytes = readFile(path, maximumBytes);
    if (!bytes)
        return bytes.error();
    return parseJsonObject(*bytes, path);
}

} // namespace suyang::bank
