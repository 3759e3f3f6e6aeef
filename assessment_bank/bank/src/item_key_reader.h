#pragma once

#include "bank/item.h"
#include "bank/json_reader.h"

namespace suyang::bank {

/// Reads "key" in the form of the item's kind. REQUIRES: kind, options, left side and regions of
/// `item` have been read.
void readKey(JsonReader &reader, Item &item);

} // namespace suyang::bank
