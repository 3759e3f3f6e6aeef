#pragma once

#include "base/result.h"
#include "engine/item_model.h"

#include <QJsonObject>

namespace suyang::session {

/// Item parameters as they are frozen with an answer: {"model","a","b":[...],"c","d"}.
QJsonObject toJson(const engine::ItemParameters &parameters);
/// Fails with MalformedFile.
Result<engine::ItemParameters> parametersFromJson(const QJsonObject &json);

} // namespace suyang::session
