#include "random_answers.h"

#include "engine/draw.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace suyang::bank::checks {

namespace {

constexpr std::uint64_t Seed = 20261123;

QStringList optionIds(const Item &item)
{
    QStringList ids;
    for (const Option &option : item.options)
        ids.append(option.id);
    return ids;
}

QStringList shuffled(QStringList ids, std::uint64_t position)
{
    for (qsizetype i = ids.size() - 1; i > 0; --i) {
        const auto other = engine::drawAt(Seed, position, static_cast<std::uint64_t>(i))
            % static_cast<std::uint64_t>(i + 1);
        ids.swapItemsAt(i, static_cast<qsizetype>(other));
    }
    return ids;
}

QStringList randomSubset(const Item &item, std::uint64_t position)
{
    const QStringList ids = optionIds(item);
    if (item.choose)
        return shuffled(ids, position).mid(0, *item.choose);
    QStringList picked;
    const std::uint64_t bits = engine::drawAt(Seed, position, 0);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if ((bits >> i) & 1U)
            picked.append(ids[i]);
    }
    return picked;
}

double factorial(qsizetype n)
{
    return std::round(std::tgamma(static_cast<double>(n) + 1.0));
}

} // namespace

QJsonValue keyResponse(const Item &item)
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
        return item.key.accepted.isEmpty() ? QString() : item.key.accepted.first().value(0);
    }
    return {};
}

QJsonValue randomResponse(const Item &item, std::uint64_t position)
{
    const std::uint64_t draw = engine::drawAt(Seed, position, 99);
    switch (item.kind) {
    case ItemKind::SingleChoice:
        return optionIds(
            item)[static_cast<qsizetype>(draw % static_cast<std::uint64_t>(item.options.size()))];
    case ItemKind::Hotspot:
        return item
            .regions[static_cast<qsizetype>(draw % static_cast<std::uint64_t>(item.regions.size()))]
            .id;
    case ItemKind::MultipleResponse:
        return QJsonArray::fromStringList(randomSubset(item, position));
    case ItemKind::Ordering:
        return QJsonArray::fromStringList(shuffled(optionIds(item), position));
    case ItemKind::Matching: {
        const QStringList partners = shuffled(optionIds(item), position);
        QJsonObject pairs;
        for (qsizetype i = 0; i < qMin(item.left.size(), partners.size()); ++i)
            pairs.insert(item.left[i].id, partners[i]);
        return pairs;
    }
    case ItemKind::Number:
        return static_cast<double>(draw % 2000) - 1000.0;
    case ItemKind::ShortText:
        return QString::number(draw, 36);
    }
    return {};
}

double blindChance(const Item &item)
{
    const double options = static_cast<double>(item.options.size());
    switch (item.kind) {
    case ItemKind::SingleChoice:
        return 1.0 / options;
    case ItemKind::Hotspot:
        return 1.0 / static_cast<double>(item.regions.size());
    case ItemKind::MultipleResponse:
        if (!item.choose)
            return std::pow(0.5, options);
        return factorial(*item.choose) * factorial(item.options.size() - *item.choose)
            / factorial(item.options.size());
    case ItemKind::Ordering: {
        double right = 1.0;
        for (const QStringList &group : item.key.order)
            right *= factorial(group.size());
        return right / factorial(item.options.size());
    }
    case ItemKind::Matching:
        return factorial(item.options.size() - item.left.size()) / factorial(item.options.size());
    case ItemKind::Number:
    case ItemKind::ShortText:
        return 0.0;
    }
    return 0.0;
}

} // namespace suyang::bank::checks
