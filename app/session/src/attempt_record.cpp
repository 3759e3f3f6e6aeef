#include "session/attempt_record.h"

#include "answer_json.h"
#include "session/event_kinds.h"

#include <QJsonArray>

#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue entry : value.toArray())
        result.append(entry.toString());
    return result;
}

Error damaged(const Event &event)
{
    return fail(ErrorCode::StoreCorrupt,
        u"the event %1 (%2) cannot be understood"_s.arg(event.id, event.kind).toStdString());
}

Result<void> begin(AttemptRecord &record, const Event &event)
{
    const QJsonObject &body = event.body;
    auto plan = planFromJson(body.value(u"plan"_s).toObject());
    if (!plan)
        return damaged(event);
    record.id = event.attempt;
    record.audience = body.value(u"audience"_s).toString();
    record.language = body.value(u"language"_s).toString();
    record.seed = body.value(u"seed"_s).toString().toULongLong();
    record.engineVersion = body.value(u"engine"_s).toString();
    const QJsonObject bank = body.value(u"bank"_s).toObject();
    record.bankVersion = bank.value(u"version"_s).toString();
    record.bankHash = bank.value(u"hash"_s).toString();
    record.poolHash = body.value(u"pool"_s).toString();
    record.marksKept = body.contains(u"barred"_s) && body.contains(u"held_back"_s);
    record.barred = textsOf(body.value(u"barred"_s));
    record.heldBack = textsOf(body.value(u"held_back"_s));
    record.plan = std::move(*plan);
    record.startedAt = event.at;
    return {};
}

Result<void> addAnswer(AttemptRecord &record, const Event &event)
{
    auto answer = answerFromJson(event.body);
    if (!answer)
        return damaged(event);
    answer->position = static_cast<int>(record.answers.size()) + 1;
    auto model = engine::ItemModel::create(answer->parameters);
    if (!model || answer->score >= model->categories() || !record.plan
        || answer->dimension >= record.plan->prior.dimensions())
        return damaged(event);
    record.answers.append(std::move(*answer));
    return {};
}

} // namespace

qint64 AttemptRecord::milliseconds() const
{
    qint64 sum = 0;
    for (const AnswerRecord &answer : answers)
        sum += answer.milliseconds;
    return sum;
}

engine::JointPosterior AttemptRecord::posterior() const
{
    engine::JointPosterior result(plan->prior);
    for (const AnswerRecord &answer : answers)
        result.addUnsettled(
            engine::ItemModel::create(answer.parameters).value(), answer.dimension, answer.score);
    result.settle();
    return result;
}

Result<AttemptRecord> foldAttempt(const QList<Event> &events)
{
    AttemptRecord record;
    for (const Event &event : events) {
        if (event.kind == event_kinds::AttemptStarted) {
            if (auto done = begin(record, event); !done)
                return done.error();
        } else if (event.kind == event_kinds::Answered) {
            if (auto done = addAnswer(record, event); !done)
                return done.error();
        } else if (event.kind == event_kinds::Skipped) {
            record.skipped.append(
                {static_cast<int>(record.answers.size()), event.body.value(u"item"_s).toString()});
        } else if (event.kind == event_kinds::AttemptFinished) {
            record.state = AttemptState::Finished;
            record.complete = event.body.value(u"reason"_s).toString() == u"complete";
            record.finalTheta = numbersFromJson(event.body.value(u"theta"_s));
            record.finalSd = numbersFromJson(event.body.value(u"sd"_s));
        } else if (event.kind == event_kinds::AttemptAbandoned) {
            record.state = AttemptState::Abandoned;
        }
        record.lastAt = event.at;
    }
    if (!record.plan)
        return fail(ErrorCode::StoreCorrupt, "an attempt has no beginning");
    return record;
}

} // namespace suyang::session
