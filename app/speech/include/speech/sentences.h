#pragma once

#include "speech/utterance.h"

#include <QList>
#include <QString>

namespace suyang::speech {

/// A text cut where one breathes: after full stops, question and exclamation marks, and at the ends
/// of lines. Marks of emphasis (`**`) are not said. Nothing for a blank text.
QList<Utterance> sentencesOf(const QString &text, const QString &language);

} // namespace suyang::speech
