#include "bank/response_scoring.h"

#include "interaction_scoring.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

Error misfit(const QString &where, const std::string &text)
{
    return fail(ErrorCode::UnexpectedAnswer, where.toStdString() + ": " + text);
}

Result<ItemScore> scoreSteps(const Item &item, const QJsonValue &response)
{
    if (!response.isObject())
        return misfit(item.id, "the response must be an object with one answer a step");
    const QJsonObject given = response.toObject();
    ItemScore score {0, highestScore(item)};
    for (auto it = given.begin(); it != given.end(); ++it) {
        const Step *step = item.step(it.key());
        if (!step)
            return misfit(item.id, "no such step: \"" + it.key().toStdString() + '"');
        const auto judged = scoreInteraction(*step, it.value());
        if (!judged)
            return misfit(item.id, "step " + step->id.toStdString() + ": " + judged.error().detail);
        score.category += judged->isFull() ? 1U : 0U;
    }
    return score;
}

} // namespace

std::size_t highestScore(const Item &item)
{
    return item.kind == ItemKind::Scenario ? static_cast<std::size_t>(item.steps.size())
                                           : highestScoreOf(item.kind);
}

Result<ItemScore> scoreResponse(const Item &item, const QJsonValue &response)
{
    if (item.kind == ItemKind::Scenario)
        return scoreSteps(item, response);
    auto score = scoreInteraction(item, response);
    return score ? score : misfit(item.id, score.error().detail);
}

Result<double> typedNumber(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    static const QRegularExpression separators(u"[\\s,]"_s);
    plain.remove(separators);
    static const QRegularExpression pattern(u"^([+-]?[0-9]+(\\.[0-9]+)?)([^0-9.]{0,8})$"_s);
    const auto match = pattern.match(plain);
    bool fine = false;
    const double value = match.captured(1).toDouble(&fine);
    if (!match.hasMatch() || !fine)
        return fail(ErrorCode::UnexpectedAnswer, "this is not a number");
    return value;
}

} // namespace suyang::bank
