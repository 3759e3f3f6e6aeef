#pragma once

#include "session/replay_attempt.h"

#include <QString>
#include <QStringList>

namespace suyang::wording {

/// That everything came out the same, or the first question where it did not and what differs.
QString verdictText(const session::AttemptReplay &replay);
/// What one should know beside it: another engine or bank, facts that an older record lacks.
QStringList replayRemarks(const session::AttemptReplay &replay);

} // namespace suyang::wording
