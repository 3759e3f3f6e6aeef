#pragma once

#include "base/result.h"
#include "connection.h"

namespace suyang::storage {

/// The schema this program writes.
qint64 latestSchema();

/// Brings the database from its schema version to the latest one, a transaction for each step.
/// Fails with StoreNewer, before anything is written, when it is beyond the latest.
Result<void> migrate(Connection &connection);

} // namespace suyang::storage
