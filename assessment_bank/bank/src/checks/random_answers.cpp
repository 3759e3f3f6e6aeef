#include "random_answers.h"

#include "engine/draw.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace suyang::bank::checks {

namespace {

constexpr std::uint64_t Seed = 20261123;
constexpr std::uint64_t StepStream = 1000;

QStringList optionIds(const Interaction &interaction)
{
    QStringList ids;
    for (const Option &option : interaction.options)
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

QStringList randomSubset(const Interaction &interaction, std::uint64_t position)
{
    const QStringList ids = optionIds(interaction);
    if (interaction.choose)
        return shuffled(ids, position).mid(0, *interaction.choose);
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

QJsonValue randomResponse(const Interaction &interaction, std::uint64_t position)
{
    const std::uint64_t draw = engine::drawAt(Seed, position, 99);
    switch (interaction.kind) {
    case ItemKind::SingleChoice:
        return optionIds(interaction)[static_cast<qsizetype>(
            draw % static_cast<std::uint64_t>(interaction.options.size()))];
    case ItemKind::Hotspot:
        return interaction
            .regions[static_cast<qsizetype>(
                draw % static_cast<std::uint64_t>(interaction.regions.size()))]
            .id;
    case ItemKind::MultipleResponse:
        return QJsonArray::fromStringList(randomSubset(interaction, position));
    case ItemKind::Ordering:
        return QJsonArray::fromStringList(shuffled(optionIds(interaction), position));
    case ItemKind::Matching: {
        const QStringList partners = shuffled(optionIds(interaction), position);
        QJsonObject pairs;
        for (qsizetype i = 0; i < qMin(interaction.left.size(), partners.size()); ++i)
            pairs.insert(interaction.left[i].id, partners[i]);
        return pairs;
    }
    case ItemKind::Number:
        return static_cast<double>(draw % 2000) - 1000.0;
    case ItemKind::ShortText:
        return QString::number(draw, 36);
    case ItemKind::Scenario:
        break;
    }
    return {};
}

double blindChance(const Interaction &interaction)
{
    const double options = static_cast<double>(interaction.options.size());
    switch (interaction.kind) {
    case ItemKind::SingleChoice:
        return 1.0 / options;
    case ItemKind::Hotspot:
        return 1.0 / static_cast<double>(interaction.regions.size());
    case ItemKind::MultipleResponse:
        if (!interaction.choose)
            return std::pow(0.5, options);
        return factorial(*interaction.choose)
            * factorial(interaction.options.size() - *interaction.choose)
            / factorial(interaction.options.size());
    case ItemKind::Ordering: {
        double right = 1.0;
        for (const QStringList &group : interaction.key.order)
            right *= factorial(group.size());
        return right / factorial(interaction.options.size());
    }
    case ItemKind::Matching:
        return factorial(interaction.options.size() - interaction.left.size())
            / factorial(interaction.options.size());
    case ItemKind::Number:
    case ItemKind::ShortText:
    case ItemKind::Scenario:
        return 0.0;
    }
    return 0.0;
}

QJsonValue randomResponse(const Item &item, std::uint64_t position)
{
    if (item.kind != ItemKind::Scenario)
        return randomResponse(static_cast<const Interaction &>(item), position);
    QJsonObject answers;
    std::uint64_t stream = StepStream;
    for (const Step &step : item.steps) {
        // A draw of its own for each step, or all would guess the same letter.
        const std::uint64_t own = engine::drawAt(Seed, position, ++stream);
        answers.insert(step.id, randomResponse(static_cast<const Interaction &>(step), own));
    }
    return answers;
}

} // namespace suyang::bank::checks
