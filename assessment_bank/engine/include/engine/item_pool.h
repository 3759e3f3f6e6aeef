#pragma once

#include "engine/item_model.h"

#include <cstddef>
#include <vector>

namespace suyang::engine {

/// What the engine needs to know of an item: numbers alone. Texts stay in the bank.
struct PoolItem
{
    ItemModel model;
    std::size_t dimension = 0;
    std::size_t competence = 0; ///< counted over all dimensions
    std::size_t family = 0; ///< items of one family are twins: at most one in a test
    std::vector<std::size_t> enemies = {}; ///< indices of items that give this one away
    bool longTask = false; ///< never two in a row
};

using ItemPool = std::vector<PoolItem>;

} // namespace suyang::engine
