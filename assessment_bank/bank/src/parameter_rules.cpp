#include "bank/parameter_rules.h"

#include <numeric>
#include <string>

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
        const int steps = static_cast<int>(item.steps.size());
        const std::vector<double> offsets
            = item.kind == ItemKind::Scenario ? rule->offsetsBySteps.value(steps) : rule->offsets;
        if (offsets.empty() || offsets.size() > result.b.size())
            return fail(ErrorCode::OutOfRange,
                "no provisional thresholds for " + std::to_string(steps) + " steps");
        result.thresholds = offsets.size();
        for (std::size_t k = 0; k < offsets.size(); ++k)
            result.b[k] = difficulty + offsets[k];
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
