#pragma once

#include "session/assessment.h"

#include <QByteArray>
#include <QFile>
#include <QJsonObject>
#include <QString>

#include <functional>

namespace suyang::cli {

/// One question at a time over standard input and output.
struct AssessChannel
{
    session::Assessment &assessment;
    const session::Content &content;
    QString language;
    QFile &in;
    QFile &out;
};

enum class AssessEnd {
    Finished,
    Paused, ///< by wish, or because the input ended; every acknowledged answer is kept
};

/// The JSON-lines protocol of the contract, up to but without the result.
AssessEnd runJsonLines(AssessChannel &channel);
/// The same as plain text for a person at a terminal.
AssessEnd runText(AssessChannel &channel);

/// What a participant may see of an item: never the key, the feedback or the rationale.
QJsonObject participantView(
    const session::Question &question, const session::Content &content, const QString &language);

} // namespace suyang::cli
