#pragma once

#include "bank/lesson.h"
#include "base/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace suyang::session {

/// What can be said about an answer to a practice question.
struct PracticeVerdict
{
    bool isRight = false;
    /// About what was chosen, in the language asked for: why it is right or what speaks against it.
    /// Of a wrong answer it does not tell the right one. May be empty.
    QStringList feedback;
};

/// Judges by the rules of the test; part marks count as not yet right. Nothing is kept. Fails with
/// UnexpectedAnswer when the response does not fit the question.
Result<PracticeVerdict> judgePractice(
    const bank::PracticeQuestion &question, const QJsonValue &response, const QString &language);

} // namespace suyang::session
