#include "session/item_pool_builder.h"

#include "engine/expected_response.h"

namespace suyang::session {

Result<ItemPool> buildItemPool(const Content &content)
{
    ItemPool pool;
    QHash<QString, std::size_t> families;
    for (const bank::Item &item : content.bank.items()) {
        if (!item.scored)
            continue;
        const auto competence = content.framework.competenceIndex(item.competence);
        auto model = engine::ItemModel::create(item.parameters);
        if (!model || !competence) {
            return fail(ErrorCode::OutOfRange, "item " + item.id.toStdString() + " cannot be used",
                item.file.toStdString());
        }
        const double ratingError
            = item.provisional ? content.framework.engine.ratedDifficultySd : 0.0;
        engine::PoolItem entry {.model = engine::expectedResponse(*model, ratingError)};
        entry.competence = *competence;
        entry.dimension
            = content.framework.competences[static_cast<qsizetype>(*competence)].dimension;
        const auto family = families.constFind(item.family);
        entry.family
            = family != families.cend() ? *family : static_cast<std::size_t>(families.size());
        families.insert(item.family, entry.family);
        entry.longTask = item.expectedSeconds >= content.framework.engine.longTaskSeconds;
        pool.indexOf.insert(item.id, pool.items.size());
        pool.stated.push_back(*model);
        pool.ids.append(item.id);
        pool.items.push_back(std::move(entry));
    }
    for (const bank::Item &item : content.bank.items()) {
        const auto index = pool.indexOf.constFind(item.id);
        if (index == pool.indexOf.cend())
            continue;
        for (const QString &enemy : item.enemies) {
            if (const auto other = pool.indexOf.constFind(enemy); other != pool.indexOf.cend())
                pool.items[*index].enemies.push_back(*other);
        }
    }
    return pool;
}

} // namespace suyang::session
