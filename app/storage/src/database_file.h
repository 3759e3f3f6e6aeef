#pragma once

#include "base/result.h"
#include "connection.h"
#include "storage/store.h"

#include <QString>

namespace suyang::storage {

/// Opens `file` for writing, creating it when missing, with the settings that make a commit
/// survive a power cut, and brings its schema up to date. Fails with the codes of Store::open();
/// with StoreNewer, or when the file belongs to another program, not a byte of it is changed.
Result<void> openForWriting(Connection &connection, const QString &file, StoreLimits limits);

/// The same schema in memory.
Result<void> openMemory(Connection &connection);

/// Opens `file` so that every change is refused. Fails with FileMissing when it is not there.
Result<void> openReadOnly(Connection &connection, const QString &file);

} // namespace suyang::storage
