#include "json_position.h"

namespace suyang::bank {

namespace {

/// Just behind the value that starts at `from`.
qsizetype endOfValue(const QByteArray &bytes, qsizetype from)
{
    int depth = 0;
    for (qsizetype i = from; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            return i;
        if (c == '"')
            i = endOfString(bytes, i);
        else if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
    }
    return bytes.size();
}

} // namespace

qsizetype endOfString(const QByteArray &bytes, qsizetype from)
{
    qsizetype i = from + 1;
    while (i < bytes.size() && bytes[i] != '"')
        i += bytes[i] == '\\' ? 2 : 1;
    return i;
}

qsizetype skipBlanks(const QByteArray &bytes, qsizetype from)
{
    while (from < bytes.size()
        && (bytes[from] == ' ' || bytes[from] == '\n' || bytes[from] == '\r'
            || bytes[from] == '\t'))
        ++from;
    return from;
}

qsizetype offsetOfKey(const QByteArray &bytes, qsizetype object, const QString &key)
{
    const QByteArray wanted = key.toUtf8();
    qsizetype at = skipBlanks(bytes, object + 1);
    while (at < bytes.size() && bytes[at] == '"') {
        const qsizetype end = endOfString(bytes, at);
        if (bytes.mid(at + 1, end - at - 1) == wanted)
            return at;
        at = skipBlanks(bytes, endOfValue(bytes, offsetOfValue(bytes, at)));
        if (at >= bytes.size() || bytes[at] != ',')
            break;
        at = skipBlanks(bytes, at + 1);
    }
    return -1;
}

qsizetype offsetOfValue(const QByteArray &bytes, qsizetype key)
{
    const qsizetype colon = skipBlanks(bytes, endOfString(bytes, key) + 1);
    return skipBlanks(bytes, colon + 1);
}

qsizetype offsetOfEntry(const QByteArray &bytes, qsizetype list, qsizetype index)
{
    qsizetype at = skipBlanks(bytes, list + 1);
    for (qsizetype i = 0; i < index; ++i) {
        at = skipBlanks(bytes, endOfValue(bytes, at));
        if (at >= bytes.size() || bytes[at] != ',')
            return list;
        at = skipBlanks(bytes, at + 1);
    }
    return at;
}

int lineAt(const QByteArray &bytes, qsizetype offset)
{
    return static_cast<int>(bytes.left(offset).count('\n')) + 1;
}

} // namespace suyang::bank
