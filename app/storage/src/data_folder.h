#pragma once

#include "base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace suyang::storage {

/// The database file inside a data folder.
QString databaseIn(const QString &folder);

/// Creates `folder` when missing, makes sure that it can be written, and keeps other instances
/// out for as long as the lock lives. Fails with StoreInUse, StoreReadOnly, StoreFull or
/// StoreUnavailable.
Result<std::unique_ptr<QLockFile>> claimFolder(const QString &folder);

} // namespace suyang::storage
