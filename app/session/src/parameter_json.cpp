#include "session/parameter_json.h"

#include <QJsonArray>

#include <array>
#include <string_view>
#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

namespace {

using engine::ModelKind;

const std::array<std::pair<ModelKind, QLatin1String>, 5> Names {{
    {ModelKind::TwoPl, "2pl"_L1},
    {ModelKind::ThreePl, "3pl"_L1},
    {ModelKind::FourPl, "4pl"_L1},
    {ModelKind::Graded, "grm"_L1},
    {ModelKind::PartialCredit, "gpcm"_L1},
}};

} // namespace

QJsonObject toJson(const engine::ItemParameters &parameters)
{
    QJsonArray b;
    for (std::size_t k = 0; k < parameters.thresholds; ++k)
        b.append(parameters.b[k]);
    QString name;
    for (const auto &[kind, text] : Names) {
        if (kind == parameters.kind)
            name = text;
    }
    return {{u"model"_s, name}, {u"a"_s, parameters.a}, {u"b"_s, b}, {u"c"_s, parameters.c},
        {u"d"_s, parameters.d}};
}

Result<engine::ItemParameters> parametersFromJson(const QJsonObject &json)
{
    engine::ItemParameters result;
    bool known = false;
    for (const auto &[kind, text] : Names) {
        if (json.value(u"model"_s).toString() == text) {
            result.kind = kind;
            known = true;
        }
    }
    const QJsonArray b = json.value(u"b"_s).toArray();
    if (!known || b.isEmpty()
        || static_cast<std::size_t>(b.size()) > engine::ItemParameters::MaxThresholds)
        return fail(ErrorCode::MalformedFile, "the frozen parameters of an answer are damaged");
    result.thresholds = static_cast<std::size_t>(b.size());
    for (std::size_t k = 0; k < result.thresholds; ++k)
        result.b[k] = b[static_cast<qsizetype>(k)].toDouble();
    result.a = json.value(u"a"_s).toDouble();
    result.c = json.value(u"c"_s).toDouble();
    result.d = json.value(u"d"_s).toDouble(1.0);
    return result;
}

} // namespace suyang::session
