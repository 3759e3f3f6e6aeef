#pragma once

#include "bank/framework.h"
#include "session/attempt_record.h"

#include <cstddef>

namespace suyang::session {

/// Given too fast to have been read: compared with the item's own time (normative threshold, Wise
/// and Ma 2012), as frozen with the answer. "I don't know yet" is never rapid, nor is an answer
/// whose time, or whose item's time, is not known.
bool isRapid(const AnswerRecord &answer, const bank::RapidAnswerSettings &settings);

/// How fast the questions of one dimension were answered.
struct AnswerPace
{
    int answered = 0; ///< "I don't know yet" included
    int rapid = 0;
    /// The share of rapid answers, 1 - response-time effort (Wise and Kong 2005), is above the
    /// limit and not by a single slip: the result is less sure. It never changes an estimate.
    bool veryFast = false;
};

AnswerPace answerPace(
    const AttemptRecord &attempt, std::size_t dimension, const bank::RapidAnswerSettings &settings);

} // namespace suyang::session
