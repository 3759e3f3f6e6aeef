#pragma once

#include "bank/localized_text.h"
#include "base/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace suyang::bank {

/// Takes typed values out of a JSON object and remembers the first thing that was wrong, with its
/// line. After reading everything, ask error() once; the values taken before are then meaningless.
class JsonReader
{
public:
    /// `bytes` are the text of the file, used only to find line numbers.
    JsonReader(const QJsonObject &object, const QString &file, const QByteArray &bytes);

    QString text(const QString &key);
    QString optionalText(const QString &key, const QString &otherwise = {});
    double number(const QString &key);
    double optionalNumber(const QString &key, double otherwise);
    int integer(const QString &key, int lowest, int highest);
    bool optionalFlag(const QString &key, bool otherwise);
    QStringList texts(const QString &key);
    QJsonArray array(const QString &key);
    QJsonObject object(const QString &key);
    bool has(const QString &key) const { return m_object.contains(key); }
    /// A non-empty text in every one of `languages`, none longer than 4,000 characters.
    LocalizedText localized(const QString &key, const QStringList &languages);
    LocalizedText optionalLocalized(const QString &key, const QStringList &languages);

    /// A reader for the object at `key`; hand its error back with adopt().
    JsonReader inner(const QString &key);
    /// One reader for each object of the list at `key`.
    QList<JsonReader> innerList(const QString &key);
    void adopt(const JsonReader &inner);

    /// Records a problem of the caller's own with the line of `key`, or of the object without it.
    void complain(const QString &key, const QString &text);
    const std::optional<Error> &error() const noexcept { return m_error; }

private:
    JsonReader(
        const QJsonObject &object, const QString &file, const QByteArray &bytes, qsizetype start);
    QJsonValue value(const QString &key);
    /// Where the value of `key` stands in m_bytes.
    qsizetype start(const QString &key) const;

    QJsonObject m_object;
    QString m_file;
    QByteArray m_bytes;
    qsizetype m_start = 0; ///< of this object in m_bytes
    std::optional<Error> m_error;
};

} // namespace suyang::bank
