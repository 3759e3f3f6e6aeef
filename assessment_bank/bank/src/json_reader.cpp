#include "bank/json_reader.h"

#include "json_position.h"

#include <cmath>

namespace suyang::bank {

using namespace Qt::StringLiterals;

JsonReader::JsonReader(const QJsonObject &object, const QString &file, const QByteArray &bytes)
    : m_object(object)
    , m_file(file)
    , m_bytes(bytes)
    , m_start(qMax<qsizetype>(0, bytes.indexOf('{')))
{
}

JsonReader::JsonReader(
    const QJsonObject &object, const QString &file, const QByteArray &bytes, qsizetype start)
    : m_object(object)
    , m_file(file)
    , m_bytes(bytes)
    , m_start(start)
{
}

void JsonReader::complain(const QString &key, const QString &text)
{
    if (m_error)
        return;
    const qsizetype at = offsetOfKey(m_bytes, m_start, key);
    const int line = lineAt(m_bytes, at < 0 ? m_start : at);
    m_error = fail(ErrorCode::MalformedFile, text.toStdString(),
        u"%1:%2"_s.arg(m_file).arg(line).toStdString());
}

QJsonValue JsonReader::value(const QString &key)
{
    const QJsonValue result = m_object.value(key);
    if (result.isUndefined())
        complain(key, u"the key \"%1\" is missing"_s.arg(key));
    return result;
}

QString JsonReader::text(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isString())
        complain(key, u"\"%1\" must be a text"_s.arg(key));
    return found.toString();
}

QString JsonReader::optionalText(const QString &key, const QString &otherwise)
{
    return has(key) ? text(key) : otherwise;
}

double JsonReader::number(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isDouble())
        complain(key, u"\"%1\" must be a number"_s.arg(key));
    return found.toDouble();
}

double JsonReader::optionalNumber(const QString &key, double otherwise)
{
    return has(key) ? number(key) : otherwise;
}

int JsonReader::integer(const QString &key, int lowest, int highest)
{
    const double found = number(key);
    if (std::floor(found) != found || found < lowest || found > highest) {
        complain(key,
            u"\"%1\" must be a whole number from %2 to %3"_s.arg(key).arg(lowest).arg(highest));
        return lowest;
    }
    return static_cast<int>(found);
}

bool JsonReader::optionalFlag(const QString &key, bool otherwise)
{
    if (!has(key))
        return otherwise;
    const QJsonValue found = value(key);
    if (!found.isBool())
        complain(key, u"\"%1\" must be true or false"_s.arg(key));
    return found.toBool();
}

QJsonArray JsonReader::array(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isArray())
        complain(key, u"\"%1\" must be a list"_s.arg(key));
    const QJsonArray result = found.toArray();
    if (result.size() > 1000)
        complain(key, u"\"%1\" is longer than 1000 entries"_s.arg(key));
    return result;
}

QStringList JsonReader::texts(const QString &key)
{
    QStringList result;
    for (const QJsonValue entry : array(key)) {
        if (!entry.isString())
            complain(key, u"\"%1\" must be a list of texts"_s.arg(key));
        result.append(entry.toString());
    }
    return result;
}

QJsonObject JsonReader::object(const QString &key)
{
    const QJsonValue found = value(key);
    if (!found.isUndefined() && !found.isObject())
        complain(key, u"\"%1\" must be an object"_s.arg(key));
    return found.toObject();
}

LocalizedText JsonReader::localized(const QString &key, const QStringList &languages)
{
    const QJsonObject texts = object(key);
    QMap<QString, QString> result;
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        const QString text = it.value().toString();
        if (!it.value().isString() || text.trimmed().isEmpty())
            complain(key, u"\"%1\" in %2 must be a text that is not empty"_s.arg(key, it.key()));
        else if (text.size() > 4000)
            complain(key, u"\"%1\" in %2 is longer than 4000 characters"_s.arg(key, it.key()));
        result.insert(it.key(), text);
    }
    for (const QString &language : languages) {
        if (!result.contains(language))
            complain(key, u"\"%1\" has no text in %2"_s.arg(key, language));
    }
    return LocalizedText(result);
}

LocalizedText JsonReader::optionalLocalized(const QString &key, const QStringList &languages)
{
    return has(key) ? localized(key, languages) : LocalizedText();
}

JsonReader JsonReader::inner(const QString &key)
{
    return JsonReader(object(key), m_file, m_bytes, start(key));
}

QList<JsonReader> JsonReader::innerList(const QString &key)
{
    QList<JsonReader> result;
    const qsizetype list = start(key);
    for (const QJsonValue entry : array(key)) {
        if (!entry.isObject())
            complain(key, u"\"%1\" must be a list of objects"_s.arg(key));
        const qsizetype at = offsetOfEntry(m_bytes, list, result.size());
        result.append(JsonReader(entry.toObject(), m_file, m_bytes, at));
    }
    return result;
}

qsizetype JsonReader::start(const QString &key) const
{
    const qsizetype at = offsetOfKey(m_bytes, m_start, key);
    return at < 0 ? m_start : offsetOfValue(m_bytes, at);
}

void JsonReader::adopt(const JsonReader &inner)
{
    if (!m_error)
        m_error = inner.error();
}

} // namespace suyang::bank
