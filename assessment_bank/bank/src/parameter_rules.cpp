#include "bank/parameter_rules.h"

#include <numeric>

namespace suyang::bank {

Result<engine::ItemParameters> provisionalParameters(
    const Item &item, const EngineSettings &settings)
{
    const auto rule = settings.provisional.constFind(kindName(item.kind));
    if (rule == settings.provisional.cend())
        return fail(ErrorCode::OutOfRange,
            "no provisional parameters for " + kindName(item.kind).toStdString());
    if (item.ratings.isEmpty())
        return fail(ErrorCode::OutOfRange, item.id.toStdString() + " has no difficulty rating");
    const double difficulty = std::accumulate(item.ratings.begin(), item.ratings.end(), 0.0)
        / static_cast<double>(item.ratings.size());

    engine::ItemParameters result;
    result.kind = rule->model;
    result.a = rule->a;
    if (rule->model == engine::ModelKind::Graded) {
        result.thresholds = rule->offsets.size();
        for (std::size_t k = 0; k < rule->offsets.size() && k < result.b.size(); ++k)
            result.b[k] = difficulty + rule->offsets[k];
        return result;
    }
    result.b[0] = difficulty;
    const qsizetype choices
        = item.kind == ItemKind::Hotspot ? item.regions.size() : item.options.size();
    if (rule->model == engine::ModelKind::ThreePl && choices > 0)
        result.c = rule->guessingShare / static_cast<double>(choices);
    return result;
}

} // namespace suyang::bank
