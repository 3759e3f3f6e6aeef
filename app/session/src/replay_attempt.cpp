#include "session/replay_attempt.h"

#include "attempt_rules.h"
#include "bank/response_scoring.h"
#include "session/item_pool_builder.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace suyang::session {

using namespace Qt::StringLiterals;

namespace {

using Difference = std::optional<ReplayDifference>;

QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// The first number that is not the same to the last bit; a missing recorded list is no difference.
Difference abilityDifference(
    int position, const std::vector<double> &recorded, const std::vector<double> &replayed)
{
    if (recorded.empty())
        return {};
    for (std::size_t d = 0; d < std::max(recorded.size(), replayed.size()); ++d) {
        const bool both = d < recorded.size() && d < replayed.size();
        if (both && recorded[d] == replayed[d])
            continue;
        return ReplayDifference {ReplaySubject::Ability, position,
            d < recorded.size() ? exact(recorded[d]) : QString(),
            d < replayed.size() ? exact(replayed[d]) : QString()};
    }
    return {};
}

Difference abilityDifference(int position, const std::vector<double> &theta,
    const std::vector<double> &sd, const engine::AbilityEstimate &replayed)
{
    if (auto differs = abilityDifference(position, theta, replayed.mean))
        return differs;
    return abilityDifference(position, sd, replayed.sd);
}

Difference atEnd(Difference difference)
{
    if (difference)
        difference->atEnd = true;
    return difference;
}

/// One run of the test beside its record.
class Replay
{
public:
    Replay(const AttemptRecord &record, const Content &content, const ItemPool &pool,
        engine::AdaptiveTest test)
        : m_record(record)
        , m_content(content)
        , m_pool(pool)
        , m_test(std::move(test))
    {
    }

    void run(AttemptReplay &result)
    {
        for (const AnswerRecord &answer : m_record.answers) {
            ReplayedQuestion question {.answer = answer};
            result.difference = step(answer, question, result.samePool.value_or(false));
            if (result.difference)
                break;
            result.questions.append(std::move(question));
        }
        if (!result.difference)
            result.difference = atEnd(end());
        result.theta = m_test.posterior().estimate().mean;
        result.sd = m_test.posterior().estimate().sd;
    }

private:
    Difference step(const AnswerRecord &answer, ReplayedQuestion &question, bool samePool)
    {
        if (auto differs = putAside(answer.position, question.putAside))
            return differs;
        if (auto differs = itemDifference(answer))
            return differs;
        const engine::AbilityEstimate &estimate = m_test.posterior().estimate();
        if (auto differs = abilityDifference(answer.position, answer.theta, answer.sd, estimate))
            return differs;
        if (auto differs = choiceDifference(answer.position, answer.item))
            return differs;
        if (auto differs = samePool ? parameterDifference(answer) : std::nullopt)
            return differs;
        if (auto differs = scoreDifference(answer))
            return differs;
        question.theta = estimate.mean;
        question.sd = estimate.sd;
        question.why = *engine::explainChoice(m_test);
        m_test.record(m_pool.indexOf.value(answer.item), answer.score);
        return {};
    }

    /// What was put aside before the question at `position`.
    Difference putAside(int position, QStringList &ids)
    {
        for (; m_skip < m_record.skipped.size() && m_record.skipped[m_skip].first + 1 == position;
             ++m_skip) {
            const QString &id = m_record.skipped[m_skip].second;
            if (auto differs = choiceDifference(position, id))
                return differs;
            if (!m_test.canDefer())
                return ReplayDifference {ReplaySubject::ChosenItem, position, id, {}};
            m_test.defer(m_pool.indexOf.value(id));
            ids.append(id);
        }
        return {};
    }

    Difference choiceDifference(int position, const QString &recorded) const
    {
        const QString chosen = m_test.next()
            ? m_pool.ids[static_cast<qsizetype>(m_test.next()->pick.item)]
            : QString();
        if (chosen == recorded)
            return {};
        return ReplayDifference {ReplaySubject::ChosenItem, position, recorded, chosen};
    }

    Difference itemDifference(const AnswerRecord &answer) const
    {
        const bank::Item *item = m_content.bank.item(answer.item);
        if (!item || item->version != answer.version) {
            return ReplayDifference {ReplaySubject::ItemVersion, answer.position,
                u"%1 v%2"_s.arg(answer.item).arg(answer.version),
                item ? u"%1 v%2"_s.arg(item->id).arg(item->version) : QString()};
        }
        return {};
    }

    /// Against the same pool the frozen parameters must be the bank's.
    Difference parameterDifference(const AnswerRecord &answer) const
    {
        const engine::PoolItem &entry = m_pool.items[m_pool.indexOf.value(answer.item)];
        if (answer.parameters == entry.model.parameters() && answer.dimension == entry.dimension
            && answer.competence == entry.competence)
            return {};
        return ReplayDifference {
            ReplaySubject::Parameters, answer.position, answer.item, answer.item};
    }

    Difference scoreDifference(const AnswerRecord &answer) const
    {
        const bank::Item &item = *m_content.bank.item(answer.item);
        std::size_t score = 0;
        std::size_t highest = bank::highestScore(item);
        if (!answer.dontKnow) {
            const auto scored = bank::scoreResponse(item, answer.response);
            if (!scored)
                return ReplayDifference {ReplaySubject::Score, answer.position,
                    u"%1/%2"_s.arg(answer.score).arg(answer.highest), {}};
            score = scored->category;
            highest = scored->highest;
        }
        if (score == answer.score && highest == answer.highest)
            return {};
        return ReplayDifference {ReplaySubject::Score, answer.position,
            u"%1/%2"_s.arg(answer.score).arg(answer.highest), u"%1/%2"_s.arg(score).arg(highest)};
    }

    Difference end()
    {
        const int position = static_cast<int>(m_record.answers.size()) + 1;
        QStringList ids;
        if (auto differs = putAside(position, ids))
            return differs;
        const auto &estimate = m_test.posterior().estimate();
        if (auto differs
            = abilityDifference(position, m_record.finalTheta, m_record.finalSd, estimate))
            return differs;
        if (m_record.complete && m_test.next())
            return ReplayDifference {ReplaySubject::End, position, {},
                m_pool.ids[static_cast<qsizetype>(m_test.next()->pick.item)]};
        return {};
    }

    const AttemptRecord &m_record;
    const Content &m_content;
    const ItemPool &m_pool;
    engine::AdaptiveTest m_test;
    qsizetype m_skip = 0;
};

QList<ReplayGap> gapsOf(const AttemptRecord &record)
{
    QList<ReplayGap> gaps;
    if (std::ranges::any_of(record.answers,
            [](const AnswerRecord &answer) { return answer.theta.empty() || answer.sd.empty(); }))
        gaps.append(ReplayGap::Ability);
    if (!record.marksKept)
        gaps.append(ReplayGap::Marks);
    if (record.poolHash.isEmpty())
        gaps.append(ReplayGap::Pool);
    return gaps;
}

} // namespace

Result<AttemptReplay> replayAttempt(const AttemptRecord &record, const Content &content)
{
    auto pool = buildItemPool(content);
    if (!pool)
        return pool.error();
    AttemptReplay result;
    result.attempt = record.id;
    result.recordedEngine = record.engineVersion;
    result.engine = u"" SUYANG_VERSION ""_s;
    result.recordedBank = record.bankVersion;
    result.bank = content.bank.version();
    if (!record.poolHash.isEmpty())
        result.samePool = record.poolHash == fingerprint(*pool);
    result.gaps = gapsOf(record);
    // The very same pool needs no frozen parameters, and a forged one is then found at its step.
    if (!result.samePool.value_or(false)) {
        if (auto frozen = freezeAnswered(*pool, record); !frozen)
            return frozen.error();
    }
    auto test = engine::AdaptiveTest::create(pool->items, record.plan->settings, record.plan->prior,
        record.seed, marks(*pool, record.barred), marks(*pool, record.heldBack));
    if (!test)
        return test.error();
    result.pool = pool->ids;
    Replay(record, content, *pool, std::move(*test)).run(result);
    return result;
}

} // namespace suyang::session
