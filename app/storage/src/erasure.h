#pragma once

#include "base/result.h"
#include "connection.h"

#include <QString>

namespace suyang::storage {

/// Removes a profile and its events, then every trace of them from the file and its journal.
/// Fails with NotFound, or with a store error. When only the traces could not be cleared (a full
/// disk, a reader that would not let go), the profile is gone, the error says so, and the next
/// start clears them.
Result<void> eraseProfile(Connection &connection, const QString &profile);

/// Clears the traces of removals that were cut short.
Result<void> finishErasures(Connection &connection);

} // namespace suyang::storage
