#include "answer_json.h"

#include "session/parameter_json.h"

#include <QJsonArray>

#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

QJsonArray numbersToJson(const std::vector<double> &values)
{
    QJsonArray result;
    for (const double value : values)
        result.append(value);
    return result;
}

std::vector<double> numbersFromJson(const QJsonValue &value)
{
    std::vector<double> result;
    for (const QJsonValue entry : value.toArray())
        result.push_back(entry.toDouble());
    return result;
}

QJsonObject toJson(const AnswerRecord &answer, const ShownOrders &orders)
{
    QJsonObject body {{u"position"_s, answer.position}, {u"item"_s, answer.item},
        {u"version"_s, answer.version}, {u"dimension"_s, static_cast<int>(answer.dimension)},
        {u"competence"_s, static_cast<int>(answer.competence)},
        {u"parameters"_s, toJson(answer.parameters)}, {u"score"_s, static_cast<int>(answer.score)},
        {u"highest"_s, static_cast<int>(answer.highest)}, {u"ms"_s, answer.milliseconds},
        {u"expected_seconds"_s, answer.expectedSeconds},
        {u"order"_s, QJsonArray::fromStringList(orders.options)},
        {u"theta"_s, numbersToJson(answer.theta)}, {u"sd"_s, numbersToJson(answer.sd)}};
    if (!orders.steps.isEmpty()) {
        QJsonObject steps;
        for (auto it = orders.steps.cbegin(); it != orders.steps.cend(); ++it)
            steps.insert(it.key(), QJsonArray::fromStringList(it.value()));
        body.insert(u"step_orders"_s, steps);
    }
    if (answer.dontKnow)
        body.insert(u"dont_know"_s, true);
    else
        body.insert(u"response"_s, answer.response);
    return body;
}

Result<AnswerRecord> answerFromJson(const QJsonObject &body)
{
    auto parameters = parametersFromJson(body.value(u"parameters"_s).toObject());
    if (!parameters)
        return parameters.error();
    AnswerRecord answer;
    answer.position = body.value(u"position"_s).toInt();
    answer.item = body.value(u"item"_s).toString();
    answer.version = body.value(u"version"_s).toInt(1);
    answer.dimension = static_cast<std::size_t>(body.value(u"dimension"_s).toInt());
    answer.competence = static_cast<std::size_t>(body.value(u"competence"_s).toInt());
    answer.parameters = *parameters;
    answer.score = static_cast<std::size_t>(body.value(u"score"_s).toInt());
    answer.highest = static_cast<std::size_t>(body.value(u"highest"_s).toInt(1));
    answer.dontKnow = body.value(u"dont_know"_s).toBool();
    answer.response = body.value(u"response"_s);
    answer.milliseconds = body.value(u"ms"_s).toInteger();
    answer.expectedSeconds = body.value(u"expected_seconds"_s).toInt();
    answer.theta = numbersFromJson(body.value(u"theta"_s));
    answer.sd = numbersFromJson(body.value(u"sd"_s));
    return answer;
}

} // namespace suyang::session
