#pragma once

#include "session/replay_attempt.h"
#include "wording/words.h"

#include <QString>

namespace suyang::wording {

/// Why a question was asked, for a trainer: one to three plain sentences. Which area was due; how
/// much the question tells compared with the others that were open, and what chance the draw gave
/// it; what was left out and why.
QString choiceText(const Voice &voice, const session::ChoiceExplanation &why);

} // namespace suyang::wording
