#include "session/simulated_learner.h"

#include "bank/key_response.h"
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
constexpr std::uint64_t StepStream = 1000;

QStringList shuffled(QStringList ids, std::uint64_t seed)
{
    for (qsizetype i = ids.size() - 1; i > 0; --i) {
        const auto draw = engine::drawAt(seed, static_cast<std::uint64_t>(i), ResponseStream);
        ids.swapItemsAt(i, static_cast<qsizetype>(draw % static_cast<std::uint64_t>(i + 1)));
    }
    return ids;
}

QStringList shuffledIds(const QList<bank::Option> &options, std::uint64_t seed)
{
    QStringList ids;
    for (const bank::Option &option : options)
        ids.append(option.id);
    return shuffled(ids, seed);
}

QJsonValue guessed(const bank::Interaction &interaction, std::uint64_t seed)
{
    const std::uint64_t draw = engine::drawAt(seed, 0, ResponseStream + 1);
    switch (interaction.kind) {
    case ItemKind::SingleChoice:
        return interaction
            .options[static_cast<qsizetype>(
                draw % static_cast<std::uint64_t>(interaction.options.size()))]
            .id;
    case ItemKind::Hotspot:
        return interaction
            .regions[static_cast<qsizetype>(
                draw % static_cast<std::uint64_t>(interaction.regions.size()))]
            .id;
    case ItemKind::MultipleResponse: {
        QStringList picks = shuffledIds(interaction.options, seed);
        const auto all = static_cast<std::uint64_t>(picks.size());
        picks.resize(
            interaction.choose ? *interaction.choose : static_cast<qsizetype>(1 + draw % all));
        return QJsonArray::fromStringList(picks);
    }
    case ItemKind::Ordering:
        return QJsonArray::fromStringList(shuffledIds(interaction.options, seed));
    case ItemKind::Matching: {
        QJsonObject pairs;
        const QStringList partners = shuffledIds(interaction.options, seed);
        for (qsizetype i = 0; i < interaction.left.size(); ++i)
            pairs.insert(interaction.left[i].id, partners[i]);
        return pairs;
    }
    case ItemKind::Number:
        return static_cast<double>(draw % 100);
    case ItemKind::ShortText:
        return QString::number(draw % 100000);
    case ItemKind::Scenario:
        break;
    }
    return {};
}

/// A scenario with just `wanted` steps right, which ones by chance; pure guessing would hardly ever
/// have the number asked for.
QJsonValue partlyRight(const bank::Item &scenario, std::size_t wanted, std::uint64_t seed)
{
    QStringList ids;
    for (const bank::Step &step : scenario.steps)
        ids.append(step.id);
    const QStringList right = shuffled(ids, seed).mid(0, static_cast<qsizetype>(wanted));
    QJsonObject answers;
    std::uint64_t stream = StepStream;
    for (const bank::Step &step : scenario.steps) {
        ++stream;
        answers.insert(step.id,
            right.contains(step.id) ? bank::keyResponse(step)
                                    : guessed(step, engine::drawAt(seed, 0, stream)));
    }
    return answers;
}

} // namespace

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
        return bank::keyResponse(item);
    constexpr std::uint64_t Tries = 200;
    for (std::uint64_t attempt = 0; attempt < Tries; ++attempt) {
        const std::uint64_t seed
            = engine::drawAt(m_seed + attempt, static_cast<std::uint64_t>(position), 17);
        const QJsonValue response = item.kind == ItemKind::Scenario
            ? partlyRight(item, wanted, seed)
            : guessed(item, seed);
        const auto scored = bank::scoreResponse(item, response);
        if (scored && scored->category == wanted)
            return response;
    }
    return {};
}

} // namespace suyang::session
