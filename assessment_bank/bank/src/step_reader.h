#pragma once

#include "bank/item.h"
#include "bank/json_reader.h"

namespace suyang::bank {

/// Reads "steps": two to four questions with the ids "1", "2" ..., each with prompt, answers, key
/// and rationale. A scenario has nothing to answer outside of its steps.
void readSteps(JsonReader &reader, Item &item);

} // namespace suyang::bank
