#pragma once

#include "base/result.h"
#include "engine/item_pool.h"
#include "session/content.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace suyang::session {

/// The bank as the engine sees it, with the way back to ids. Items that were rated, not calibrated,
/// measure by their expected response function for the framework's rating error.
struct ItemPool
{
    engine::ItemPool items;
    std::vector<engine::ItemModel> stated; ///< by index: the models as the bank states them
    QStringList ids; ///< by index
    QHash<QString, std::size_t> indexOf;
};

/// All scored items of the bank. Fails with OutOfRange when an item's parameters make no model.
Result<ItemPool> buildItemPool(const Content &content);

/// SHA-256, as hexadecimal text, of all that the engine knows of the items: two pools with the same
/// fingerprint give the same test for the same seed and answers.
QString fingerprint(const ItemPool &pool);

} // namespace suyang::session
