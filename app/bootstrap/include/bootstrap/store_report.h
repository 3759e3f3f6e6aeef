#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace suyang::bootstrap {

/// What `db status` tells of the store in a folder, which may be in use: path, schema version,
/// journal mode, counts, size and whether every hash chain holds. Fails with a store error.
Result<QJsonObject> storeReport(const QString &folder);

} // namespace suyang::bootstrap
