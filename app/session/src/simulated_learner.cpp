#include "session/simulated_learner.h"

#include "bank/response_scoring.h"
#include "engine/draw.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <utility>

namespace suyang::session {

using bank::ItemKind;

namespace {

constexpr std::uint64_t ScoreStream = 11;
constexpr std::uint64_t ResponseStream = 13;

QStringList shuffledIds(const QList<bank::Option> &options, std::uint64_t seed)
{
    QStringList ids;
    for (const bank::Option &option : options)
        ids.append(option.id);
    for (qsizetype i = ids.size() - 1; i > 0; --i) {
        const auto draw = engine::drawAt(seed, static_cast<std::uint64_t>(i), ResponseStream);
        ids.swapItemsAt(i, static_cast<qsizetype>(draw % static_cast<std::uint64_t>(i + 1)));
    }
    return ids;
}

} // namespace

QJsonValue keyResponse(const bank::Item &item)
{
    switch (item.kind) {
    case ItemKind::SingleChoice:
    case ItemKind::Hotspot:
        return item.key.option;
    case ItemKind::MultipleResponse:
        return QJsonArray::fromStringList(item.key.options);
    case ItemKind::Ordering: {
        QJsonArray order;
        for (const QStringList &group : item.key.order) {
            for (const QString &id : group)
                order.append(id);
        }
        return order;
    }
    case ItemKind::Matching: {
        QJsonObject pairs;
        for (auto it = item.key.pairs.cbegin(); it != item.key.pairs.cend(); ++it)
            pairs.insert(it.key(), it.value());
        return pairs;
    }
    case ItemKind::Number:
        return item.key.value;
    case ItemKind::ShortText:
        return item.key.accepted.first().value(0);
    }
    return {};
}

QJsonValue randomResponse(const bank::Item &item, std::uint64_t seed)
{
    const std::uint64_t draw = engine::drawAt(seed, 0, ResponseStream + 1);
    switch (item.kind) {
    case ItemKind::SingleChoice:
        return item
            .options[static_cast<qsizetype>(draw % static_cast<std::uint64_t>(item.options.size()))]
            .id;
    case ItemKind::Hotspot:
        return item
            .regions[static_cast<qsizetype>(draw % static_cast<std::uint64_t>(item.regions.size()))]
            .id;
    case ItemKind::MultipleResponse: {
        QStringList picks = shuffledIds(item.options, seed);
        const auto all = static_cast<std::uint64_t>(picks.size());
        picks.resize(item.choose ? *item.choose : static_cast<qsizetype>(1 + draw % all));
        return QJsonArray::fromStringList(picks);
    }
    case ItemKind::Ordering:
        return QJsonArray::fromStringList(shuffledIds(item.options, seed));
    case ItemKind::Matching: {
        QJsonObject pairs;
        const QStringList partners = shuffledIds(item.options, seed);
        for (qsizetype i = 0; i < item.left.size(); ++i)
            pairs.insert(item.left[i].id, partners[i]);
        return pairs;
    }
    case ItemKind::Number:
        return static_cast<double>(draw % 100);
    case ItemKind::ShortText:
        return QString::number(draw % 100000);
    }
    return {};
}

SimulatedLearner::SimulatedLearner(std::vector<double> ability, std::uint64_t seed)
    : m_ability(std::move(ability))
    , m_seed(seed)
{
}

std::size_t SimulatedLearner::score(
    const engine::ItemModel &model, std::size_t dimension, int position) const
{
    std::array<double, engine::ItemParameters::MaxThresholds + 1> p {};
    model.probabilities(m_ability[dimension], p);
    double left = engine::uniformAt(m_seed, static_cast<std::uint64_t>(position), ScoreStream);
    std::size_t category = 0;
    while (category + 1 < model.categories() && left >= p[category])
        left -= p[category++];
    return category;
}

QJsonValue SimulatedLearner::respond(
    const bank::Item &item, std::size_t dimension, int position) const
{
    const auto model = engine::ItemModel::create(item.parameters).value();
    const std::size_t wanted = score(model, dimension, position);
    if (wanted == bank::highestScore(item))
        return keyResponse(item);
    constexpr std::uint64_t Tries = 200;
    for (std::uint64_t attempt = 0; attempt < Tries; ++attempt) {
        const QJsonValue response = randomResponse(
            item, engine::drawAt(m_seed + attempt, static_cast<std::uint64_t>(position), 17));
        const auto scored = bank::scoreResponse(item, response);
        if (scored && scored->category == wanted)
            return response;
    }
    return {};
}

} // namespace suyang::session
