#pragma once

#include "session/learning_path.h"
#include "session/literacy_profile.h"
#include "wording/words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace suyang::report {

/// The `result` object that docs and scripts rely on: dimensions with theta, se, level, band and
/// band probabilities; competences with their sign; the path.
QJsonObject resultJson(const session::LiteracyProfile &profile, const session::LearningPath &path,
    const session::Content &content, const QString &language);

/// [{"node","reason","minutes","state","resources","lesson"}] in the order to follow.
QJsonArray pathJson(
    const session::LearningPath &path, const session::Content &content, const QString &language);

} // namespace suyang::report
