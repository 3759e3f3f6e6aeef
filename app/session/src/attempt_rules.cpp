#include "attempt_rules.h"

#include "engine/item_picker.h"

#include <utility>

namespace suyang::session {

std::vector<bool> marks(const ItemPool &pool, const QStringList &ids)
{
    std::vector<bool> result(pool.items.size(), false);
    for (const QString &id : ids) {
        if (const auto index = pool.indexOf.constFind(id); index != pool.indexOf.cend())
            result[*index] = true;
    }
    return result;
}

QStringList recentItems(const ProfileRecord &profile, int tests)
{
    QStringList result;
    int counted = 0;
    for (auto it = profile.attempts.crbegin(); it != profile.attempts.crend() && counted < tests;
         ++it) {
        if (it->answers.isEmpty())
            continue;
        for (const AnswerRecord &answer : it->answers)
            result.append(answer.item);
        ++counted;
    }
    return result;
}

QStringList overexposedItems(
    const ItemPool &pool, const Exposure &exposure, const bank::EngineSettings &settings)
{
    std::vector<std::size_t> uses;
    for (const QString &id : pool.ids)
        uses.push_back(static_cast<std::size_t>(exposure.uses.value(id)));
    const auto blocked = engine::overexposed(uses, static_cast<std::size_t>(exposure.tests),
        settings.exposureLimit, static_cast<std::size_t>(settings.exposureFromTests));
    QStringList result;
    for (std::size_t i = 0; i < blocked.size(); ++i) {
        if (blocked[i])
            result.append(pool.ids[static_cast<qsizetype>(i)]);
    }
    return result;
}

Result<void> freezeAnswered(ItemPool &pool, const AttemptRecord &record)
{
    for (const AnswerRecord &answer : record.answers) {
        auto model = engine::ItemModel::create(answer.parameters);
        if (!model)
            return model.error();
        const auto index = pool.indexOf.constFind(answer.item);
        if (index != pool.indexOf.cend()) {
            pool.items[*index].model = *model;
            continue;
        }
        engine::PoolItem gone {.model = *model};
        gone.dimension = answer.dimension;
        gone.competence = answer.competence;
        gone.family = pool.items.size() + 1000000;
        pool.indexOf.insert(answer.item, pool.items.size());
        pool.ids.append(answer.item);
        pool.items.push_back(std::move(gone));
    }
    return {};
}

} // namespace suyang::session
