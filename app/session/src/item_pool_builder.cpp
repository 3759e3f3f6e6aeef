#include "session/item_pool_builder.h"

#include "engine/expected_response.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QtEndian>

#include <bit>

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

QString fingerprint(const ItemPool &pool)
{
    QByteArray bytes;
    const auto number = [&](quint64 value) {
        const quint64 big = qToBigEndian(value);
        bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
    };
    const auto real = [&](double value) { number(std::bit_cast<quint64>(value)); };
    for (std::size_t i = 0; i < pool.items.size(); ++i) {
        const engine::PoolItem &item = pool.items[i];
        const engine::ItemParameters &p = item.model.parameters();
        bytes.append(pool.ids[static_cast<qsizetype>(i)].toUtf8()).append('\0');
        for (const std::size_t value :
            {static_cast<std::size_t>(p.kind), p.thresholds, item.dimension, item.competence,
                item.family, std::size_t {item.longTask}, item.enemies.size()})
            number(value);
        for (const double value : {p.a, p.c, p.d})
            real(value);
        for (std::size_t k = 0; k < p.thresholds; ++k)
            real(p.b[k]);
        for (const std::size_t enemy : item.enemies)
            number(enemy);
    }
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace suyang::session
