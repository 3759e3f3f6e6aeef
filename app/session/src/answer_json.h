#pragma once

#include "base/result.h"
#include "session/attempt_record.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace suyang::session {

/// The order in which the options stood; of a scenario, those of each step by its id.
struct ShownOrders
{
    QStringList options;
    QMap<QString, QStringList> steps;
};

/// The body of an "answered" event.
QJsonObject toJson(const AnswerRecord &answer, const ShownOrders &orders);
/// The way back; keys that later versions added may be missing. Fails with MalformedFile.
Result<AnswerRecord> answerFromJson(const QJsonObject &body);

/// Doubles survive the way to JSON and back bit for bit (only -0 becomes 0).
QJsonArray numbersToJson(const std::vector<double> &values);
std::vector<double> numbersFromJson(const QJsonValue &value);

} // namespace suyang::session
