#include "session/parameter_json.h"

#include <QJsonArray>

namespace suyang::session {

using namespace Qt::StringLiterals;

QJsonObject toJson(const engine::ItemParameters &parameters)
{
    QJsonArray b;
    for (std::size_t k = 0; k < parameters.thresholds; ++k)
        b.append(parameters.b[k]);
    return {{u"model"_s, QLatin1String(engine::modelName(parameters.kind))}, {u"a"_s, parameters.a},
        {u"b"_s, b}, {u"c"_s, parameters.c}, {u"d"_s, parameters.d}};
}

Result<engine::ItemParameters> parametersFromJson(const QJsonObject &json)
{
    engine::ItemParameters result;
    const auto kind = engine::modelNamed(json.value(u"model"_s).toString().toStdString());
    const QJsonArray b = json.value(u"b"_s).toArray();
    if (!kind || b.isEmpty()
        || static_cast<std::size_t>(b.size()) > engine::ItemParameters::MaxThresholds)
        return fail(ErrorCode::MalformedFile, "the frozen parameters of an answer are damaged");
    result.kind = *kind;
    result.thresholds = static_cast<std::size_t>(b.size());
    for (std::size_t k = 0; k < result.thresholds; ++k)
        result.b[k] = b[static_cast<qsizetype>(k)].toDouble();
    result.a = json.value(u"a"_s).toDouble();
    result.c = json.value(u"c"_s).toDouble();
    result.d = json.value(u"d"_s).toDouble(1.0);
    return result;
}

} // namespace suyang::session
