#pragma once

#include "bank/interaction.h"
#include "bank/json_reader.h"

namespace suyang::bank {

/// Reads options, picture, unit and key of an item or of a step. REQUIRES: the kind has been read,
/// and it is no scenario.
void readInteraction(JsonReader &reader, Interaction &interaction);

} // namespace suyang::bank
