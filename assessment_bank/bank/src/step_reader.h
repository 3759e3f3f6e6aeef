#pragma once

#include "bank/item.h"
#include "bank/json_reader.h"

namespace suyang::bank {

/// Reads one question that stands alone: prompt, answers, key and rationale. It must have the id
/// `expectedId` and be of a kind that fits a part of a page: no picture, no second column.
Step readStep(JsonReader &reader, const QString &expectedId);

/// Reads "steps": two to four questions with the ids "1", "2" ..., each with prompt, answers, key
/// and rationale. A scenario has nothing to answer outside of its steps.
void readSteps(JsonReader &reader, Item &item);

} // namespace suyang::bank
