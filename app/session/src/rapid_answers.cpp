#include "session/rapid_answers.h"

#include "engine/response_time.h"

namespace suyang::session {

bool isRapid(const AnswerRecord &answer, const bank::RapidAnswerSettings &settings)
{
    return !answer.dontKnow
        && engine::isRapid(static_cast<double>(answer.milliseconds) / 1000.0,
            answer.expectedSeconds, settings.shareOfTime, settings.longestSeconds);
}

AnswerPace answerPace(
    const AttemptRecord &attempt, std::size_t dimension, const bank::RapidAnswerSettings &settings)
{
    AnswerPace pace;
    for (const AnswerRecord &answer : attempt.answers) {
        if (answer.dimension != dimension)
            continue;
        ++pace.answered;
        if (isRapid(answer, settings))
            ++pace.rapid;
    }
    pace.veryFast = pace.rapid >= settings.leastAnswers
        && pace.rapid > settings.shareOfAnswers * pace.answered;
    return pace;
}

} // namespace suyang::session
