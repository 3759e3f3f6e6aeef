#pragma once

#include "bank/framework.h"
#include "bank/item.h"
#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace suyang::bank {

/// Reads one item. Checks that everything is there and of its type, that the key names options of
/// the item and that competence and band exist; pictures are not opened here.
/// Fails with MalformedFile or UnsupportedVersion; `where` is `file:line`.
Result<Item> readItem(const QByteArray &json, const QString &file, const Framework &framework);

} // namespace suyang::bank
