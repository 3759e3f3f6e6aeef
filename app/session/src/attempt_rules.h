#pragma once

#include "base/result.h"
#include "session/attempt_record.h"
#include "session/exposure_log.h"
#include "session/item_pool_builder.h"
#include "session/profile_record.h"

#include <QStringList>

#include <vector>

namespace suyang::session {

/// One mark an item of the pool: whether its id is among `ids`.
std::vector<bool> marks(const ItemPool &pool, const QStringList &ids);

/// Items of the person's last tests, which may not come again.
QStringList recentItems(const ProfileRecord &profile, int tests);

/// Items that too many tests have used; they are held back while others are left.
QStringList overexposedItems(
    const ItemPool &pool, const Exposure &exposure, const bank::EngineSettings &settings);

/// Makes the pool tell the past: answered items count with the parameters of their day, and items
/// that have left the bank since are added so that the posterior still knows them.
Result<void> freezeAnswered(ItemPool &pool, const AttemptRecord &record);

} // namespace suyang::session
