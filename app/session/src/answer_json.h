#pragma once

#include "base/result.h"
#include "session/attempt_record.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace suyang::session {

/// The body of an "answered" event. `order` is the order in which the options stood.
QJsonObject toJson(const AnswerRecord &answer, const QStringList &order);
/// The way back; keys that later versions added may be missing. Fails with MalformedFile.
Result<AnswerRecord> answerFromJson(const QJsonObject &body);

/// Doubles survive the way to JSON and back bit for bit (only -0 becomes 0).
QJsonArray numbersToJson(const std::vector<double> &values);
std::vector<double> numbersFromJson(const QJsonValue &value);

} // namespace suyang::session
