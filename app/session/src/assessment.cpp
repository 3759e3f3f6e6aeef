#include "session/assessment.h"

#include "answer_json.h"
#include "attempt_rules.h"
#include "bank/response_scoring.h"
#include "session/event_kinds.h"
#include "session/profile_record.h"
#include "session/test_plan.h"
#include "shown_order.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Assessment::Assessment(const Content &content, AssessmentPorts ports, QString profile,
    ItemPool pool, engine::AdaptiveTest test, AttemptRecord record)
    : m_content(content)
    , m_ports(std::move(ports))
    , m_profile(std::move(profile))
    , m_pool(std::move(pool))
    , m_test(std::move(test))
    , m_record(std::move(record))
{
}

Result<std::unique_ptr<Assessment>> Assessment::start(
    const Content &content, const AssessmentPorts &ports, const AssessmentRequest &request)
{
    auto plan = planFor(content.framework, request.audience);
    if (!plan)
        return plan.error();
    auto pool = buildItemPool(content);
    if (!pool)
        return pool.error();
    auto events = ports.events.load(request.profile);
    if (!events)
        return events.error();
    auto profile = foldProfile(*events);
    if (!profile)
        return profile.error();
    auto exposure = ports.exposure.counts();
    if (!exposure)
        return exposure.error();

    AttemptRecord record;
    record.id = newId();
    record.audience = request.audience;
    record.language = request.language;
    record.seed = request.seed;
    record.engineVersion = u"" SUYANG_VERSION ""_s;
    record.poolHash = fingerprint(*pool);
    record.plan = *plan;
    record.barred = recentItems(*profile, content.framework.engine.noRepeatTests);
    record.heldBack = overexposedItems(*pool, *exposure, content.framework.engine);
    record.startedAt = ports.clock();
    auto test = engine::AdaptiveTest::create(pool->items, plan->settings, plan->prior, request.seed,
        marks(*pool, record.barred), marks(*pool, record.heldBack));
    if (!test)
        return test.error();
    std::unique_ptr<Assessment> result(new Assessment(
        content, ports, request.profile, std::move(*pool), std::move(*test), std::move(record)));
    const AttemptRecord &begun = result->m_record;
    const QJsonObject body {{u"audience"_s, begun.audience}, {u"language"_s, begun.language},
        {u"seed"_s, QString::number(begun.seed)}, {u"engine"_s, begun.engineVersion},
        {u"framework"_s, content.framework.version},
        {u"bank"_s,
            QJsonObject {{u"id"_s, content.bank.id()}, {u"version"_s, content.bank.version()},
                {u"hash"_s, QString::fromLatin1(content.bank.hash())}}},
        {u"pool"_s, begun.poolHash}, {u"plan"_s, toJson(*begun.plan)},
        {u"barred"_s, QJsonArray::fromStringList(begun.barred)},
        {u"held_back"_s, QJsonArray::fromStringList(begun.heldBack)}};
    if (auto kept = result->keep({result->event(event_kinds::AttemptStarted, body)}); !kept)
        return kept.error();
    result->prepareQuestion();
    if (!result->m_question)
        return fail(ErrorCode::NoEligibleItem, "the bank has no item for this person");
    return result;
}

Result<std::unique_ptr<Assessment>> Assessment::resume(const Content &content,
    const AssessmentPorts &ports, const QString &profile, const QString &attempt)
{
    auto events = ports.events.load(profile);
    if (!events)
        return events.error();
    auto folded = foldProfile(*events);
    if (!folded)
        return folded.error();
    const AttemptRecord *record = folded->attempt(attempt);
    if (!record)
        return fail(ErrorCode::NotFound, "no such attempt: " + attempt.toStdString());
    if (record->state != AttemptState::Running)
        return fail(ErrorCode::AttemptFinished, "this attempt is over: " + attempt.toStdString());
    auto pool = buildItemPool(content);
    if (!pool)
        return pool.error();
    if (auto frozen = freezeAnswered(*pool, *record); !frozen)
        return frozen.error();
    auto test
        = engine::AdaptiveTest::create(pool->items, record->plan->settings, record->plan->prior,
            record->seed, marks(*pool, record->barred), marks(*pool, record->heldBack));
    if (!test)
        return test.error();
    qsizetype skip = 0;
    const auto replaySkips = [&](int answered) {
        for (; skip < record->skipped.size() && record->skipped[skip].first == answered; ++skip) {
            const auto index = pool->indexOf.constFind(record->skipped[skip].second);
            if (index != pool->indexOf.cend())
                test->defer(*index);
        }
    };
    replaySkips(0);
    for (const AnswerRecord &answer : record->answers) {
        test->record(pool->indexOf.value(answer.item), answer.score);
        replaySkips(answer.position);
    }
    std::unique_ptr<Assessment> result(
        new Assessment(content, ports, profile, std::move(*pool), std::move(*test), *record));
    result->prepareQuestion();
    if (!result->m_question) { // the last answer was kept, the end was not
        if (auto finished = result->finish(u"complete"_s); !finished)
            return finished.error();
    }
    return result;
}

Event Assessment::event(const QString &kind, const QJsonObject &body) const
{
    return {newId(), m_record.id, kind, body, m_ports.clock()};
}

Result<void> Assessment::keep(const QList<Event> &events)
{
    return m_ports.events.append(m_profile, events);
}

void Assessment::prepareQuestion()
{
    m_question.reset();
    const auto choice = m_test.next();
    if (!choice)
        return;
    Question question;
    question.item = m_content.bank.item(m_pool.ids[static_cast<qsizetype>(choice->pick.item)]);
    question.position = static_cast<int>(m_test.answered()) + 1;
    question.atMost = static_cast<int>(m_test.settings().maximumItems);
    question.order = shownOrder(*question.item, m_record.seed, choice->pick.item);
    question.stepOrders = stepOrders(*question.item, m_record.seed, choice->pick.item);
    question.canSkip = m_test.canDefer();
    question.isBack = choice->returned;
    question.forecast = m_test.forecast();
    question.relaxed = choice->relaxed;
    m_question = question;
}

Result<void> Assessment::answer(const QJsonValue &response, qint64 milliseconds)
{
    if (!m_question)
        return fail(ErrorCode::AttemptFinished, "the assessment is over");
    auto score = bank::scoreResponse(*m_question->item, response);
    if (!score)
        return score.error();
    return keepAnswer(response, score->category, score->highest, milliseconds);
}

Result<void> Assessment::dontKnow(qint64 milliseconds)
{
    if (!m_question)
        return fail(ErrorCode::AttemptFinished, "the assessment is over");
    return keepAnswer(QJsonValue(), 0, bank::highestScore(*m_question->item), milliseconds);
}

Result<void> Assessment::keepAnswer(
    const QJsonValue &response, std::size_t score, std::size_t highest, qint64 milliseconds)
{
    const bank::Item &item = *m_question->item;
    const std::size_t index = m_pool.indexOf.value(item.id);
    const engine::PoolItem &entry = m_pool.items[index];
    const engine::AbilityEstimate &estimate = m_test.posterior().estimate();
    AnswerRecord record {m_question->position, item.id, item.version, entry.dimension,
        entry.competence, entry.model.parameters(), score, highest, response.isNull(), response,
        std::max<qint64>(0, milliseconds), estimate.mean, estimate.sd, item.expectedSeconds};
    const QJsonObject body = toJson(record, {m_question->order, m_question->stepOrders});
    if (auto kept = keep({event(event_kinds::Answered, body)}); !kept)
        return kept;
    m_record.answers.append(record);
    m_test.record(index, score);
    prepareQuestion();
    if (!m_question)
        return finish(u"complete"_s);
    return {};
}

Result<void> Assessment::skip()
{
    if (!m_question)
        return fail(ErrorCode::AttemptFinished, "the assessment is over");
    if (!m_question->canSkip)
        return fail(ErrorCode::Refused, "one question of this block was put aside already");
    const QString id = m_question->item->id;
    const QJsonObject body {{u"position"_s, m_question->position}, {u"item"_s, id}};
    if (auto kept = keep({event(event_kinds::Skipped, body)}); !kept)
        return kept;
    m_record.skipped.append({static_cast<int>(m_record.answers.size()), id});
    m_test.defer(m_pool.indexOf.value(id));
    prepareQuestion();
    return {};
}

Result<void> Assessment::pause()
{
    return keep({event(event_kinds::Paused, {})});
}

Result<void> Assessment::abandon()
{
    auto kept = keep({event(event_kinds::AttemptAbandoned, {})});
    if (kept)
        m_record.state = AttemptState::Abandoned;
    return kept;
}

Result<void> Assessment::finishEarly()
{
    return finish(u"stopped"_s);
}

Result<void> Assessment::finish(const QString &reason)
{
    const engine::AbilityEstimate &estimate = m_test.posterior().estimate();
    const QJsonObject body {{u"reason"_s, reason}, {u"theta"_s, numbersToJson(estimate.mean)},
        {u"sd"_s, numbersToJson(estimate.sd)},
        {u"answered"_s, static_cast<int>(m_record.answers.size())}};
    if (auto kept = keep({event(event_kinds::AttemptFinished, body)}); !kept)
        return kept;
    m_record.state = AttemptState::Finished;
    m_record.complete = reason == u"complete";
    m_record.finalTheta = estimate.mean;
    m_record.finalSd = estimate.sd;
    m_record.lastAt = m_ports.clock();
    m_question.reset();
    QStringList shown;
    for (const AnswerRecord &answer : std::as_const(m_record.answers))
        shown.append(answer.item);
    return m_ports.exposure.countTest(shown);
}

} // namespace suyang::session
