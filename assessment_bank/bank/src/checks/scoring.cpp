#include "bank/key_response.h"
#include "bank/response_scoring.h"
#include "check.h"
#include "interaction_scoring.h"
#include "random_answers.h"
#include "texts.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t RandomAnswers = 1000;
constexpr double ChanceMargin = 0.05;

/// An item, or a step of a scenario judged by itself.
struct Judged
{
    const QString &item;
    QString where;
    const Interaction &asked;
};

bool earnsFull(const Interaction &asked, const QJsonValue &response)
{
    const auto score = scoreInteraction(asked, response);
    return score && score->isFull();
}

bool earnsSomething(const Interaction &asked, const QJsonValue &response)
{
    const auto score = scoreInteraction(asked, response);
    return score && score->category > 0;
}

QString fullWidth(const QString &text)
{
    QString wide;
    for (const QChar c : text)
        wide += c > u' ' && c <= u'~' ? QChar(c.unicode() + 0xfee0) : c;
    return wide;
}

/// Other ways to type one answer that must count the same.
QStringList spellingsOf(const QString &text)
{
    return {text, u"  "_s + text + u" "_s, fullWidth(text), text.toUpper(), text.toLower()};
}

void checkTyped(const Judged &judged, const QString &answer, Log &log)
{
    for (const QString &spelling : spellingsOf(answer)) {
        if (!earnsFull(judged.asked, spelling))
            log.error(judged.item,
                judged.where + u"the key typed as \"%1\" does not earn full marks"_s.arg(spelling));
    }
}

QJsonArray everyOption(const Interaction &asked)
{
    QJsonArray all;
    for (const Option &option : asked.options)
        all.append(option.id);
    return all;
}

QJsonArray reversed(const QJsonArray &list)
{
    QJsonArray result;
    for (const QJsonValue entry : list)
        result.prepend(entry);
    return result;
}

const QList<QJsonValue> &emptyAnswers()
{
    static const QList<QJsonValue> answers {
        QJsonValue(), QJsonValue(QString()), QJsonValue(QJsonArray()), QJsonValue(QJsonObject())};
    return answers;
}

/// Empty answers, everything at once, the key backwards.
void checkExtremes(const Judged &judged, Log &log)
{
    const auto &[item, where, asked] = judged;
    for (const QJsonValue &empty : emptyAnswers()) {
        if (earnsSomething(asked, empty))
            log.error(item, where + u"an empty answer earns marks"_s);
    }
    if (asked.kind == ItemKind::MultipleResponse) {
        if (earnsFull(asked, everyOption(asked)))
            log.error(item, where + u"choosing every option earns full marks"_s);
        if (!earnsFull(asked, reversed(keyResponse(asked).toArray())))
            log.error(item, where + u"the order of the choices changes the marks"_s);
    }
    if (asked.kind == ItemKind::Ordering && asked.key.order.size() > 1
        && earnsSomething(asked, reversed(keyResponse(asked).toArray())))
        log.error(item, where + u"the key backwards earns marks"_s);
}

/// How many of the blind answers earn full marks, against chance.
void checkRandom(const Judged &judged, Log &log)
{
    const auto &[item, where, asked] = judged;
    std::uint64_t full = 0;
    for (std::uint64_t position = 0; position < RandomAnswers; ++position) {
        const auto score = scoreInteraction(asked, randomResponse(asked, position));
        if (!score) {
            log.error(item,
                where + u"a possible answer is refused: "_s
                    + QString::fromStdString(score.error().detail));
            return;
        }
        if (score->category > score->highest || score->highest != highestScoreOf(asked.kind)) {
            log.error(item, where + u"a score lies outside the categories"_s);
            return;
        }
        full += score->isFull() ? 1U : 0U;
    }
    const double share = static_cast<double>(full) / static_cast<double>(RandomAnswers);
    if (std::abs(share - blindChance(asked)) > ChanceMargin) {
        log.error(item,
            where
                + u"blind answers earn full marks in %1 of all cases; chance is %2"_s
                      .arg(share, 0, 'f', 3)
                      .arg(blindChance(asked), 0, 'f', 3));
    }
}

bool canBeAnswered(const Interaction &asked)
{
    switch (asked.kind) {
    case ItemKind::Hotspot:
        return !asked.regions.isEmpty();
    case ItemKind::Matching:
        return !asked.left.isEmpty() && asked.options.size() >= asked.left.size();
    case ItemKind::MultipleResponse:
        return asked.choose.value_or(0) <= asked.options.size();
    case ItemKind::SingleChoice:
    case ItemKind::Ordering:
        return !asked.options.isEmpty();
    case ItemKind::Number:
    case ItemKind::ShortText:
        return true;
    case ItemKind::Scenario:
        return false;
    }
    return false;
}

void checkOne(const Judged &judged, Log &log)
{
    const auto &[item, where, asked] = judged;
    if (!canBeAnswered(asked)) {
        log.error(item, where + u"there is nothing to answer with"_s);
        return;
    }
    if (!earnsFull(asked, keyResponse(asked)))
        log.error(item, where + u"the key does not earn full marks"_s);
    if (asked.kind == ItemKind::Number)
        checkTyped(
            judged, QString::number(asked.key.value, 'f', QLocale::FloatingPointShortest), log);
    for (const QStringList &spellings : asked.key.accepted) {
        for (const QString &spelling : spellings)
            checkTyped(judged, spelling, log);
    }
    checkExtremes(judged, log);
    checkRandom(judged, log);
}

bool earns(const Item &item, const QJsonValue &response, std::size_t points)
{
    const auto score = scoreResponse(item, response);
    return score && score->category == points && score->highest == highestScore(item);
}

/// The steps together: every step gives its point, none needs another.
void checkTogether(const Item &item, Log &log)
{
    const QJsonObject key = keyResponse(item).toObject();
    const std::size_t highest = highestScore(item);
    if (!earns(item, key, highest))
        log.error(item.id, u"the key does not earn full marks"_s);
    for (const Step &step : item.steps) {
        QJsonObject others = key;
        others.remove(step.id);
        if (!earns(item, others, highest - 1)
            || !earns(item, QJsonObject {{step.id, key.value(step.id)}}, 1))
            log.error(item.id, u"step %1 does not give one point of its own"_s.arg(step.id));
    }
    for (const QJsonValue &empty : emptyAnswers()) {
        if (const auto score = scoreResponse(item, empty); score && score->category > 0)
            log.error(item.id, u"an empty answer earns marks"_s);
    }
    for (std::uint64_t position = 0; position < RandomAnswers; ++position) {
        const auto score = scoreResponse(item, randomResponse(item, position));
        if (!score || score->category > score->highest) {
            log.error(item.id, u"a possible answer is refused or scored too high"_s);
            return;
        }
    }
}

} // namespace

void scoringEdgeCases(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        const std::vector<Part> parts = partsOf(item);
        for (const Part &part : parts)
            checkOne({item.id, part.where, part.interaction}, log);
        const bool answerable = std::ranges::all_of(
            parts, [](const Part &part) { return canBeAnswered(part.interaction); });
        if (item.kind == ItemKind::Scenario && answerable)
            checkTogether(item, log);
    }
}

} // namespace suyang::bank::checks
