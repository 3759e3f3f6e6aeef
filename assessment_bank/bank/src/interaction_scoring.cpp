#include "interaction_scoring.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

Error misfit(const QString &text)
{
    return fail(ErrorCode::UnexpectedAnswer, text.toStdString());
}

Result<QStringList> distinctOptions(const Interaction &interaction, const QJsonValue &response)
{
    if (!response.isArray())
        return misfit(u"the response must be a list of option ids"_s);
    QStringList ids;
    for (const QJsonValue entry : response.toArray()) {
        const QString id = entry.toString();
        if (!interaction.option(id))
            return misfit(u"no such option: \"%1\""_s.arg(id));
        if (ids.contains(id))
            return misfit(u"the option \"%1\" stands twice"_s.arg(id));
        ids.append(id);
    }
    return ids;
}

ItemScore rightOrWrong(bool right)
{
    return {right ? std::size_t {1} : std::size_t {0}, 1};
}

ItemScore graded(bool full, bool part)
{
    return {full ? std::size_t {2} : part ? std::size_t {1} : std::size_t {0}, 2};
}

Result<ItemScore> scoreMultiple(const Interaction &interaction, const QJsonValue &response)
{
    auto picks = distinctOptions(interaction, response);
    if (!picks)
        return picks.error();
    const qsizetype right = std::ranges::count_if(
        *picks, [&](const QString &id) { return interaction.key.options.contains(id); });
    const qsizetype wrong = picks->size() - right;
    const qsizetype wanted = interaction.key.options.size();
    return graded(right == wanted && wrong == 0, 2 * (right - wrong) >= wanted);
}

Result<ItemScore> scoreOrder(const Interaction &interaction, const QJsonValue &response)
{
    auto order = distinctOptions(interaction, response);
    if (!order)
        return order.error();
    if (order->size() != interaction.options.size())
        return misfit(u"the response must order every step"_s);
    QHash<QString, qsizetype> rank;
    for (qsizetype group = 0; group < interaction.key.order.size(); ++group) {
        for (const QString &id : interaction.key.order[group])
            rank.insert(id, group);
    }
    int pairs = 0;
    int agreeing = 0;
    for (qsizetype i = 0; i < order->size(); ++i) {
        for (qsizetype j = i + 1; j < order->size(); ++j) {
            const qsizetype first = rank.value(order->at(i));
            const qsizetype second = rank.value(order->at(j));
            if (first == second)
                continue;
            ++pairs;
            agreeing += first < second ? 1 : 0;
        }
    }
    return graded(agreeing == pairs, 5 * agreeing >= 4 * pairs);
}

Result<ItemScore> scorePairs(const Interaction &interaction, const QJsonValue &response)
{
    if (!response.isObject())
        return misfit(u"the response must be an object of pairs"_s);
    const QJsonObject pairs = response.toObject();
    QSet<QString> taken;
    qsizetype right = 0;
    for (auto it = pairs.begin(); it != pairs.end(); ++it) {
        const QString partner = it.value().toString();
        const bool known = std::ranges::any_of(
            interaction.left, [&](const Option &left) { return left.id == it.key(); });
        if (!known || !interaction.option(partner))
            return misfit(u"no such pair: %1 - %2"_s.arg(it.key(), partner));
        if (taken.contains(partner))
            return misfit(u"\"%1\" is paired twice"_s.arg(partner));
        taken.insert(partner);
        right += interaction.key.pairs.value(it.key()) == partner ? 1 : 0;
    }
    return graded(right == interaction.left.size(), 2 * right >= interaction.left.size());
}

Result<ItemScore> scoreHotspot(const Interaction &interaction, const QJsonValue &response)
{
    if (response.isString()) {
        if (!interaction.region(response.toString()))
            return misfit(u"no such region: \"%1\""_s.arg(response.toString()));
        return rightOrWrong(response.toString() == interaction.key.option);
    }
    const QJsonObject point = response.toObject();
    if (!point.value(u"x"_s).isDouble() || !point.value(u"y"_s).isDouble() || !interaction.picture)
        return misfit(u"the response must be a region id or a point {x, y}"_s);
    const double x = point.value(u"x"_s).toDouble();
    const double y = point.value(u"y"_s).toDouble();
    if (!(x >= 0.0 && x <= 1.0 && y >= 0.0 && y <= 1.0))
        return misfit(u"the point must lie inside the picture"_s);
    const Region &key = *interaction.region(interaction.key.option);
    const double px = x * interaction.picture->width;
    const double py = y * interaction.picture->height;
    return rightOrWrong(
        px >= key.x && px <= key.x + key.width && py >= key.y && py <= key.y + key.height);
}

Result<ItemScore> scoreNumber(const Interaction &interaction, const QJsonValue &response)
{
    double value = response.toDouble();
    if (response.isString()) {
        auto typed = typedNumber(response.toString());
        if (!typed)
            return misfit(QString::fromStdString(typed.error().detail));
        value = *typed;
    } else if (!response.isDouble()) {
        return misfit(u"the response must be a number"_s);
    }
    return rightOrWrong(
        std::abs(value - interaction.key.value) <= interaction.key.tolerance + 1e-9);
}

/// Blanks, punctuation at the ends, case and full-width forms make no difference.
QString plainForm(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    static const QRegularExpression dispensable(u"[\\s\"'“”‘’。．.,，!！?？]"_s);
    plain.remove(dispensable);
    return plain;
}

Result<ItemScore> scoreShortText(const Interaction &interaction, const QJsonValue &response)
{
    if (!response.isString() || response.toString().size() > 200)
        return misfit(u"the response must be a text of at most 200 characters"_s);
    const QString given = plainForm(response.toString());
    if (given.isEmpty())
        return misfit(u"the response is empty"_s);
    for (const QStringList &spellings : interaction.key.accepted) {
        for (const QString &spelling : spellings) {
            if (plainForm(spelling) == given)
                return rightOrWrong(true);
        }
    }
    return rightOrWrong(false);
}

} // namespace

std::size_t highestScoreOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::MultipleResponse:
    case ItemKind::Ordering:
    case ItemKind::Matching:
        return 2;
    case ItemKind::SingleChoice:
    case ItemKind::Hotspot:
    case ItemKind::Number:
    case ItemKind::ShortText:
    case ItemKind::Scenario:
        return 1;
    }
    return 1;
}

Result<ItemScore> scoreInteraction(const Interaction &interaction, const QJsonValue &response)
{
    switch (interaction.kind) {
    case ItemKind::SingleChoice:
        if (!interaction.option(response.toString()))
            return misfit(u"no such option: \"%1\""_s.arg(response.toString()));
        return rightOrWrong(response.toString() == interaction.key.option);
    case ItemKind::MultipleResponse:
        return scoreMultiple(interaction, response);
    case ItemKind::Ordering:
        return scoreOrder(interaction, response);
    case ItemKind::Matching:
        return scorePairs(interaction, response);
    case ItemKind::Hotspot:
        return scoreHotspot(interaction, response);
    case ItemKind::Number:
        return scoreNumber(interaction, response);
    case ItemKind::ShortText:
        return scoreShortText(interaction, response);
    case ItemKind::Scenario:
        break;
    }
    return misfit(u"this kind is not known"_s);
}

} // namespace suyang::bank
