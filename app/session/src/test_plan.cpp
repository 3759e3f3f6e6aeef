#include "session/test_plan.h"

#include <QJsonArray>

#include <array>
#include <string>
#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

namespace {

template <typename Number>
QJsonArray toArray(const std::vector<Number> &values)
{
    QJsonArray result;
    for (const Number value : values)
        result.append(static_cast<double>(value));
    return result;
}

template <typename Number>
std::vector<Number> fromArray(const QJsonValue &value)
{
    std::vector<Number> result;
    for (const QJsonValue entry : value.toArray())
        result.push_back(static_cast<Number>(entry.toDouble()));
    return result;
}

constexpr std::array<std::pair<engine::ExposureKind, const char *>, 3> ExposureNames {{
    {engine::ExposureKind::None, "none"},
    {engine::ExposureKind::Randomesque, "randomesque"},
    {engine::ExposureKind::Progressive, "progressive"},
}};

QString exposureName(engine::ExposureKind kind)
{
    for (const auto &[known, name] : ExposureNames) {
        if (known == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

/// How an item is picked. Plans from before these were kept had the defaults.
void readChoice(const QJsonObject &json, engine::TestSettings &settings)
{
    const std::string criterion = json.value(u"criterion"_s).toString().toStdString();
    settings.criterion = engine::criterionNamed(criterion).value_or(settings.criterion);
    for (const auto &[kind, name] : ExposureNames) {
        if (json.value(u"exposure"_s).toString() == QLatin1String(name))
            settings.exposure.kind = kind;
    }
    settings.exposure.width = static_cast<std::size_t>(
        json.value(u"exposure_width"_s).toInt(static_cast<int>(settings.exposure.width)));
}

} // namespace

Result<TestPlan> planFor(const bank::Framework &framework, const QString &audienceId)
{
    const bank::Audience *audience = framework.audience(audienceId);
    if (!audience)
        return fail(ErrorCode::NotFound, "no such audience: " + audienceId.toStdString());
    const bank::EngineSettings &engine = framework.engine;
    auto prior
        = engine::AbilityPrior::exchangeable(static_cast<std::size_t>(framework.dimensions.size()),
            audience->start, engine.priorSd, engine.priorCorrelation);
    if (!prior)
        return prior.error();
    engine::TestSettings settings;
    settings.maximumItems = static_cast<std::size_t>(audience->maximumItems);
    settings.minimumItems
        = std::min(static_cast<std::size_t>(engine.minimumItems), settings.maximumItems);
    settings.stopSd = engine.stopSd;
    settings.blockLength = static_cast<std::size_t>(engine.blockLength);
    settings.firstItemSuccess = audience->firstItemSuccess;
    settings.mix.clear();
    for (const double items : audience->mix)
        settings.mix.push_back(items / audience->maximumItems);
    for (const QString &code : audience->stress) {
        if (const auto competence = framework.competenceIndex(code))
            settings.stressed.push_back(*competence);
    }
    return TestPlan {std::move(*prior), std::move(settings)};
}

QJsonObject toJson(const TestPlan &plan)
{
    const engine::TestSettings &s = plan.settings;
    return {{u"prior_mean"_s, toArray(plan.prior.mean())},
        {u"prior_covariance"_s, toArray(plan.prior.covariance())},
        {u"minimum_items"_s, static_cast<double>(s.minimumItems)},
        {u"maximum_items"_s, static_cast<double>(s.maximumItems)}, {u"stop_sd"_s, s.stopSd},
        {u"mix"_s, toArray(s.mix)}, {u"first_item_success"_s, s.firstItemSuccess},
        {u"stressed"_s, toArray(s.stressed)},
        {u"block_length"_s, static_cast<double>(s.blockLength)},
        {u"criterion"_s, QString::fromStdString(std::string(engine::criterionName(s.criterion)))},
        {u"exposure"_s, exposureName(s.exposure.kind)},
        {u"exposure_width"_s, static_cast<int>(s.exposure.width)}};
}

Result<TestPlan> planFromJson(const QJsonObject &json)
{
    auto prior = engine::AbilityPrior::create(fromArray<double>(json.value(u"prior_mean"_s)),
        fromArray<double>(json.value(u"prior_covariance"_s)));
    const int longest = json.value(u"maximum_items"_s).toInt();
    if (!prior || longest <= 0)
        return fail(ErrorCode::MalformedFile, "the frozen plan of an attempt is damaged");
    engine::TestSettings settings;
    settings.minimumItems = static_cast<std::size_t>(json.value(u"minimum_items"_s).toInt(1));
    settings.maximumItems = static_cast<std::size_t>(longest);
    settings.stopSd = json.value(u"stop_sd"_s).toDouble();
    settings.mix = fromArray<double>(json.value(u"mix"_s));
    settings.firstItemSuccess = json.value(u"first_item_success"_s).toDouble();
    settings.stressed = fromArray<std::size_t>(json.value(u"stressed"_s));
    settings.blockLength = static_cast<std::size_t>(json.value(u"block_length"_s).toInt(4));
    readChoice(json, settings);
    return TestPlan {std::move(*prior), std::move(settings)};
}

} // namespace suyang::session
