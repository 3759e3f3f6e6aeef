#pragma once

#include "base/result.h"
#include "connection.h"
#include "storage/store.h"

namespace suyang::storage {

Result<StoreStatus> readStatus(Connection &connection);

/// Fails with StoreCorrupt at the first damage in the structure, the references or a chain.
Result<void> checkEverything(Connection &connection);

} // namespace suyang::storage
