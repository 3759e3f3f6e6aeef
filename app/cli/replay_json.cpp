#include "replay_json.h"

#include "engine/selection_criterion.h"
#include "wording/choice_words.h"
#include "wording/replay_words.h"

#include <QJsonArray>

#include <algorithm>
#include <string>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using session::ChoiceExplanation;
using session::ReplaySubject;

namespace {

/// So many of the best candidates are written.
constexpr std::size_t ShownCandidates = 5;

QJsonArray numbers(const std::vector<double> &values)
{
    QJsonArray result;
    for (const double value : values)
        result.append(value);
    return result;
}

qint64 count(std::size_t value)
{
    return static_cast<qint64>(value);
}

/// One number a dimension, under the dimension's id.
QJsonObject byDimension(const std::vector<double> &values, const wording::Voice &voice)
{
    QJsonObject result;
    for (std::size_t d = 0; d < values.size(); ++d)
        result.insert(voice.framework.dimensions[static_cast<qsizetype>(d)].id, values[d]);
    return result;
}

QString idOf(const session::AttemptReplay &replay, std::size_t item)
{
    return replay.pool[static_cast<qsizetype>(item)];
}

QJsonObject choiceJson(const session::AttemptReplay &replay, const ChoiceExplanation &why,
    const QString &criterion, const wording::Voice &voice)
{
    QJsonArray candidates;
    for (std::size_t i = 0; i < std::min(ShownCandidates, why.drawnFrom.size()); ++i) {
        const engine::DrawnFrom &one = why.drawnFrom[i];
        candidates.append(QJsonObject {{u"item"_s, idOf(replay, one.item)}, {u"value"_s, one.value},
            {u"probability"_s, one.chance}});
    }
    const QJsonObject excluded {{u"last_tests"_s, count(why.barred)},
        {u"asked"_s, count(why.asked)}, {u"alike"_s, count(why.alike)},
        {u"after_last"_s, count(why.afterLast)},
        {u"overexposed"_s, why.relaxed.exposure ? 0 : count(why.heldBack)},
        {u"topic_asked_more"_s, count(why.coveredMore)}};
    return {{u"criterion"_s, why.opening ? u"opening"_s : criterion}, {u"value"_s, why.criterion},
        {u"information"_s, why.information}, {u"rank"_s, count(why.rank)},
        {u"most_informative"_s, idOf(replay, why.mostInformative)},
        {u"most_information"_s, why.mostInformation}, {u"expected_se"_s, why.expectedSd},
        {u"probability"_s, why.chance}, {u"progress"_s, why.progress},
        {u"in_dimension"_s, count(why.inDimension)}, {u"eligible"_s, count(why.drawnFrom.size())},
        {u"excluded"_s, excluded}, {u"candidates"_s, candidates},
        {u"shortfall"_s, byDimension(why.shortfall, voice)}, {u"opening"_s, why.opening},
        {u"returned"_s, why.returned}, {u"relaxed_exposure"_s, why.relaxed.exposure},
        {u"relaxed_dimension"_s, why.relaxed.dimension},
        {u"words"_s, wording::choiceText(voice, why)}};
}

QJsonObject questionJson(const session::AttemptReplay &replay,
    const session::ReplayedQuestion &question, const QString &criterion,
    const wording::Voice &voice)
{
    const session::AnswerRecord &answer = question.answer;
    const auto dimension = static_cast<qsizetype>(question.why.dimension);
    return {{u"position"_s, answer.position}, {u"item"_s, answer.item},
        {u"version"_s, answer.version}, {u"dimension"_s, voice.framework.dimensions[dimension].id},
        {u"score"_s, count(answer.score)}, {u"highest"_s, count(answer.highest)},
        {u"dont_know"_s, answer.dontKnow}, {u"ms"_s, answer.milliseconds},
        {u"put_aside"_s, QJsonArray::fromStringList(question.putAside)},
        {u"theta"_s, numbers(question.theta)}, {u"se"_s, numbers(question.sd)},
        {u"choice"_s, choiceJson(replay, question.why, criterion, voice)}};
}

QString subjectName(ReplaySubject subject)
{
    switch (subject) {
    case ReplaySubject::ItemVersion:
        return u"item-version"_s;
    case ReplaySubject::Parameters:
        return u"parameters"_s;
    case ReplaySubject::ChosenItem:
        return u"chosen-item"_s;
    case ReplaySubject::Ability:
        return u"ability"_s;
    case ReplaySubject::Score:
        return u"score"_s;
    case ReplaySubject::End:
        break;
    }
    return u"end"_s;
}

QJsonValue differenceJson(const session::AttemptReplay &replay)
{
    if (!replay.difference)
        return QJsonValue::Null;
    const session::ReplayDifference &difference = *replay.difference;
    return QJsonObject {{u"what"_s, subjectName(difference.subject)},
        {u"position"_s, difference.position}, {u"at_end"_s, difference.atEnd},
        {u"recorded"_s, difference.recorded}, {u"replayed"_s, difference.replayed},
        {u"message"_s, wording::verdictText(replay)}};
}

} // namespace

QJsonObject replayJson(const session::AttemptReplay &replay, const session::AttemptRecord &record,
    const wording::Voice &voice)
{
    const QString criterion = QString::fromStdString(
        std::string(engine::criterionName(record.plan->settings.criterion)));
    QJsonArray questions;
    for (const session::ReplayedQuestion &question : replay.questions)
        questions.append(questionJson(replay, question, criterion, voice));
    return {{u"attempt"_s, replay.attempt}, {u"audience"_s, record.audience},
        {u"seed"_s, QString::number(record.seed)}, {u"replays"_s, replay.replays()},
        {u"difference"_s, differenceJson(replay)},
        {u"engine"_s,
            QJsonObject {{u"recorded"_s, replay.recordedEngine}, {u"now"_s, replay.engine}}},
        {u"bank"_s, QJsonObject {{u"recorded"_s, replay.recordedBank}, {u"now"_s, replay.bank}}},
        {u"same_pool"_s, replay.samePool ? QJsonValue(*replay.samePool) : QJsonValue::Null},
        {u"remarks"_s, QJsonArray::fromStringList(wording::replayRemarks(replay))},
        {u"questions"_s, questions}, {u"theta"_s, numbers(replay.theta)},
        {u"se"_s, numbers(replay.sd)}};
}

} // namespace suyang::cli
