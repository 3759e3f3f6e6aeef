#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace suyang::bank {

/// A file read whole. Fails with FileMissing, FileUnreadable or FileTooLarge; a larger file is
/// refused by its size, before a byte of it is read.
Result<QByteArray> readFile(const QString &path, qint64 maximumBytes);

/// The JSON object in `bytes`. Stricter than QJsonDocument: refuses invalid UTF-8, duplicate keys
/// and nesting deeper than 32. Fails with MalformedFile; `where` is `file:line`.
Result<QJsonObject> parseJsonObject(const QByteArray &bytes, const QString &file);

Result<QJsonObject> readJsonFile(const QString &path, qint64 maximumBytes = 1 << 20);

} // namespace suyang::bank
