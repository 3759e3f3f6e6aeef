#include "bank/response_scoring.h"
#include "check.h"
#include "random_answers.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t RandomAnswers = 1000;
constexpr double ChanceMargin = 0.05;

bool earnsFull(const Item &item, const QJsonValue &response)
{
    const auto score = scoreResponse(item, response);
    return score && score->isFull();
}

bool earnsSomething(const Item &item, const QJsonValue &response)
{
    const auto score = scoreResponse(item, response);
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

void checkTyped(const Item &item, const QString &answer, Log &log)
{
    for (const QString &spelling : spellingsOf(answer)) {
        if (!earnsFull(item, spelling))
            log.error(item.id, u"the key typed as \"%1\" does not earn full marks"_s.arg(spelling));
    }
}

QJsonArray everyOption(const Item &item)
{
    QJsonArray all;
    for (const Option &option : item.options)
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

/// Empty answers, everything at once, the key backwards.
void checkExtremes(const Item &item, Log &log)
{
    for (const QJsonValue &empty : {QJsonValue(), QJsonValue(QString()), QJsonValue(QJsonArray()),
             QJsonValue(QJsonObject())}) {
        if (earnsSomething(item, empty))
            log.error(item.id, u"an empty answer earns marks"_s);
    }
    if (item.kind == ItemKind::MultipleResponse) {
        if (earnsFull(item, everyOption(item)))
            log.error(item.id, u"choosing every option earns full marks"_s);
        if (!earnsFull(item, reversed(keyResponse(item).toArray())))
            log.error(item.id, u"the order of the choices changes the marks"_s);
    }
    if (item.kind == ItemKind::Ordering && item.key.order.size() > 1
        && earnsSomething(item, reversed(keyResponse(item).toArray())))
        log.error(item.id, u"the key backwards earns marks"_s);
}

void checkRandom(const Item &item, Log &log)
{
    std::uint64_t full = 0;
    for (std::uint64_t position = 0; position < RandomAnswers; ++position) {
        const auto score = scoreResponse(item, randomResponse(item, position));
        if (!score) {
            log.error(item.id,
                u"a possible answer is refused: "_s + QString::fromStdString(score.error().detail));
            return;
        }
        if (score->category > score->highest || score->highest != highestScore(item)) {
            log.error(item.id, u"a score lies outside the categories"_s);
            return;
        }
        full += score->isFull() ? 1U : 0U;
    }
    const double share = static_cast<double>(full) / static_cast<double>(RandomAnswers);
    if (std::abs(share - blindChance(item)) > ChanceMargin) {
        log.error(item.id,
            u"blind answers earn full marks in %1 of all cases; chance is %2"_s
                .arg(share, 0, 'f', 3)
                .arg(blindChance(item), 0, 'f', 3));
    }
}

bool canBeAnswered(const Item &item)
{
    switch (item.kind) {
    case ItemKind::Hotspot:
        return !item.regions.isEmpty();
    case ItemKind::Matching:
        return !item.left.isEmpty() && item.options.size() >= item.left.size();
    case ItemKind::MultipleResponse:
        return item.choose.value_or(0) <= item.options.size();
    case ItemKind::SingleChoice:
    case ItemKind::Ordering:
        return !item.options.isEmpty();
    case ItemKind::Number:
    case ItemKind::ShortText:
        return true;
    }
    return false;
}

} // namespace

void scoringEdgeCases(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        if (!canBeAnswered(item)) {
            log.error(item.id, u"there is nothing to answer with"_s);
            continue;
        }
        if (!earnsFull(item, keyResponse(item)))
            log.error(item.id, u"the key does not earn full marks"_s);
        if (item.kind == ItemKind::Number)
            checkTyped(
                item, QString::number(item.key.value, 'f', QLocale::FloatingPointShortest), log);
        for (const QStringList &spellings : item.key.accepted) {
            for (const QString &spelling : spellings)
                checkTyped(item, spelling, log);
        }
        checkExtremes(item, log);
        checkRandom(item, log);
    }
}

} // namespace suyang::bank::checks
