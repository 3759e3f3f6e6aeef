#pragma once

#include <QByteArray>
#include <QString>

namespace suyang::bank {

// Where things stand in the text of a JSON document that has already parsed; for line numbers.

/// Where the string literal that starts at `from` ends (its closing quote).
qsizetype endOfString(const QByteArray &bytes, qsizetype from);
/// The key's own literal in the object that starts at `object`, or -1.
qsizetype offsetOfKey(const QByteArray &bytes, qsizetype object, const QString &key);
/// The value that belongs to the key literal at `key`.
qsizetype offsetOfValue(const QByteArray &bytes, qsizetype key);
/// The `index`-th entry of the list that starts at `list`, or `list` when it is shorter.
qsizetype offsetOfEntry(const QByteArray &bytes, qsizetype list, qsizetype index);
/// The first character that is no blank, from `from` on.
qsizetype skipBlanks(const QByteArray &bytes, qsizetype from);

int lineAt(const QByteArray &bytes, qsizetype offset);

} // namespace suyang::bank
