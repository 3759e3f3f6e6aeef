#pragma once

#include "bank/interaction.h"
#include "bank/json_reader.h"

namespace suyang::bank {

/// Reads "key" in the form of the kind. REQUIRES: kind, options, left side and regions of
/// `interaction` have been read, and it is no scenario.
void readKey(JsonReader &reader, Interaction &interaction);

} // namespace suyang::bank
