#pragma once

#include "session/replay_attempt.h"
#include "wording/words.h"

#include <QJsonObject>

namespace suyang::cli {

/// A replay in numbers, every choice explained.
QJsonObject replayJson(const session::AttemptReplay &replay, const session::AttemptRecord &record,
    const wording::Voice &voice);

} // namespace suyang::cli
