#include "session/assessment.h"
#include "session/event_kinds.h"
#include "session/profile_record.h"
#include "session/replay_attempt.h"
#include "support/answers.h"
#include "support/memory_ports.h"
#include "support/shipped_content.h"

#include <QJsonDocument>
#include <QTest>

using namespace suyang;
using namespace suyang::session;
using namespace Qt::StringLiterals;

namespace {

enum class Style {
    Right,
    Wrong,
    Mixed,
    DontKnow,
    Learner, ///< answers as a person of middle ability would
    PutAside, ///< puts a question of every block aside
    Resumed, ///< a new program after every answer
    StoppedEarly,
};

/// The events as a store gives them back: through JSON text.
QList<Event> throughText(QList<Event> events)
{
    for (Event &event : events)
        event.body
            = QJsonDocument::fromJson(QJsonDocument(event.body).toJson(QJsonDocument::Compact))
                  .object();
    return events;
}

void answerOne(Assessment &assessment, Style style, const SimulatedLearner &learner)
{
    const Question &question = *assessment.question();
    const bank::Item &item = *question.item;
    constexpr qint64 Time = 4000;
    if (style == Style::DontKnow) {
        QVERIFY(assessment.dontKnow(Time));
    } else if (style == Style::PutAside && question.canSkip && question.position % 4 == 2) {
        QVERIFY(assessment.skip());
    } else if (style == Style::Learner) {
        const auto &framework = test::shippedContent().framework;
        const auto competence = *framework.competenceIndex(item.competence);
        const QJsonValue response = learner.respond(item,
            framework.competences[static_cast<qsizetype>(competence)].dimension, question.position);
        QVERIFY(response.isNull() ? assessment.dontKnow(Time) : assessment.answer(response, Time));
    } else {
        const bool right
            = style != Style::Wrong && (style == Style::Right || question.position % 3 != 0);
        QVERIFY(
            assessment.answer(right ? test::rightResponse(item) : test::wrongResponse(item), Time));
    }
}

/// The events of a whole attempt, the last of `tests` by the same person.
QList<Event> take(const QString &audience, Style style, quint64 seed = 7, int tests = 1)
{
    test::MemoryEventLog events;
    test::MemoryExposureLog exposure;
    exposure.exposure.tests = 60; // exposure limits hold from 50 tests on
    for (qsizetype i = 0; i < 20; ++i)
        exposure.exposure.uses.insert(test::shippedContent().bank.items()[i * 7].id, 40);
    const AssessmentPorts ports {events, exposure, test::noon};
    const SimulatedLearner learner({0.4, -0.3, 0.8, 0.0}, seed);
    for (int i = 0; i < tests; ++i) {
        auto assessment = Assessment::start(test::shippedContent(), ports,
            {u"p"_s, audience, u"en"_s, seed + static_cast<quint64>(i)})
                              .value();
        while (assessment->question()) {
            if (style == Style::StoppedEarly && assessment->question()->position > 9) {
                if (!assessment->finishEarly())
                    qFatal("cannot finish");
                break;
            }
            answerOne(*assessment, style, learner);
            if (style == Style::Resumed && assessment->question())
                assessment = Assessment::resume(
                    test::shippedContent(), ports, u"p"_s, assessment->attempt())
                                 .value();
        }
    }
    return throughText(events.log);
}

AttemptRecord recordOf(const QList<Event> &events)
{
    return foldProfile(events).value().attempts.last();
}

AttemptReplay replayOf(const QList<Event> &events)
{
    return replayAttempt(recordOf(events), test::shippedContent()).value();
}

/// The n-th answer of a log, from 1.
Event &answerEvent(QList<Event> &events, int position)
{
    for (Event &event : events) {
        if (event.kind == event_kinds::Answered
            && event.body.value(u"position"_s).toInt() == position)
            return event;
    }
    qFatal("no such answer");
}

} // namespace

Q_DECLARE_METATYPE(Style)

class TestReplayAttempt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysBitForBit_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<Style>("style");
        const QList<std::pair<const char *, Style>> styles {{"right", Style::Right},
            {"wrong", Style::Wrong}, {"mixed", Style::Mixed}, {"I don't know", Style::DontKnow},
            {"learner", Style::Learner}, {"puts aside", Style::PutAside},
            {"resumed", Style::Resumed}, {"stopped early", Style::StoppedEarly}};
        for (const auto &audience : {u"citizen"_s, u"older-adult"_s, u"office-worker"_s}) {
            for (const auto &[name, style] : styles)
                QTest::addRow("%s, %s", qPrintable(audience), name) << audience << style;
        }
    }

    void replaysBitForBit()
    {
        QFETCH(QString, audience);
        QFETCH(Style, style);
        const auto events = take(audience, style);
        const auto record = recordOf(events);
        const auto replay = replayOf(events);
        QVERIFY2(replay.replays(),
            replay.difference
                ? qPrintable(u"question %1: %2, not %3"_s.arg(replay.difference->position)
                                 .arg(replay.difference->replayed, replay.difference->recorded))
                : "");
        QVERIFY(replay.gaps.isEmpty());
        QCOMPARE(replay.samePool, std::optional(true));
        QCOMPARE(replay.questions.size(), record.answers.size());
        QVERIFY(!record.finalTheta.empty());
        QVERIFY(replay.theta == record.finalTheta && replay.sd == record.finalSd);
        QVERIFY(!record.heldBack.isEmpty());
        qsizetype aside = 0;
        for (const ReplayedQuestion &question : replay.questions) {
            QCOMPARE(replay.pool[static_cast<qsizetype>(question.why.item)], question.answer.item);
            QVERIFY(question.theta == question.answer.theta);
            aside += question.putAside.size();
        }
        QCOMPARE(aside, record.skipped.size());
        QCOMPARE(record.skipped.isEmpty(), style != Style::PutAside);
    }

    void replaysWhatEarlierTestsBarred()
    {
        const auto events = take(u"citizen"_s, Style::Learner, 30, 3);
        QVERIFY(recordOf(events).barred.size() >= 32);
        const auto replay = replayOf(events);
        QVERIFY(replay.replays());
        QVERIFY(replay.questions.first().why.barred > 0);
    }

    void replaysAnAttemptThatIsStillRunning()
    {
        auto events = take(u"citizen"_s, Style::Mixed);
        events.removeLast(); // the end
        events.removeLast(); // and an answer
        QVERIFY(replayOf(events).replays());
    }

    void namesTheStepWhereATamperedLogDiffers_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<ReplayDifference>("difference");
        const auto differs = [](ReplaySubject subject, int position) {
            return ReplayDifference {subject, position, {}, {}, false};
        };
        QTest::newRow("score") << 0 << differs(ReplaySubject::Score, 6);
        QTest::newRow("response") << 1 << differs(ReplaySubject::Score, 6);
        QTest::newRow("item") << 2 << differs(ReplaySubject::ChosenItem, 6);
        QTest::newRow("version") << 3 << differs(ReplaySubject::ItemVersion, 6);
        QTest::newRow("estimate, in the last bit") << 4 << differs(ReplaySubject::Ability, 6);
        QTest::newRow("SD, in the last bit") << 5 << differs(ReplaySubject::Ability, 6);
        QTest::newRow("parameters") << 6 << differs(ReplaySubject::Parameters, 6);
        QTest::newRow("end, in the last bit") << 7 << differs(ReplaySubject::Ability, 0);
        QTest::newRow("seed") << 8 << differs(ReplaySubject::ChosenItem, 1);
        QTest::newRow("an answer cut out") << 9 << differs(ReplaySubject::Ability, 6);
        QTest::newRow("cut short") << 10 << differs(ReplaySubject::Ability, 0);
        QTest::newRow("dimension") << 11 << differs(ReplaySubject::Parameters, 6);
    }

    void namesTheStepWhereATamperedLogDiffers()
    {
        QFETCH(int, change);
        QFETCH(ReplayDifference, difference);
        auto events = take(u"citizen"_s, Style::Right);
        tamper(events, change);
        const auto record = recordOf(events);
        const auto replay = replayOf(events);
        QVERIFY(replay.difference);
        QCOMPARE(replay.difference->subject, difference.subject);
        const int end = static_cast<int>(record.answers.size()) + 1;
        QCOMPARE(replay.difference->position, difference.position ? difference.position : end);
        QCOMPARE(replay.difference->atEnd, difference.position == 0);
        QCOMPARE(replay.questions.size(), qsizetype(replay.difference->position - 1));
    }

    void noticesAnItemThatHasANewVersionOrIsGone()
    {
        const auto events = take(u"citizen"_s, Style::Mixed);
        const auto record = recordOf(events);
        const QString id = record.answers[4].item;
        QList<bank::Item> items = test::shippedContent().bank.items();
        for (bank::Item &item : items) {
            if (item.id == id)
                ++item.version;
        }
        const bank::ItemBank newer(u"suyang"_s, u"9"_s, items, "hash");
        auto replay = replayAttempt(record, {test::shippedContent().framework, newer}).value();
        QCOMPARE(replay.difference,
            std::optional(ReplayDifference {
                ReplaySubject::ItemVersion, 5, id + u" v1"_s, id + u" v2"_s, false}));
        QCOMPARE(replay.samePool, std::optional(true)); // the engine sees no difference
        items.removeIf([&](const bank::Item &item) { return item.id == id; });
        const bank::ItemBank smaller(u"suyang"_s, u"9"_s, items, "hash");
        replay = replayAttempt(record, {test::shippedContent().framework, smaller}).value();
        QVERIFY(replay.difference && replay.difference->position <= 5);
        QCOMPARE(replay.samePool, std::optional(false));
    }

    void aNewerEngineThatDoesTheSameIsNoDifference()
    {
        auto events = take(u"citizen"_s, Style::Mixed);
        events.first().body.insert(u"engine"_s, u"0.0.1"_s);
        const auto replay = replayOf(events);
        QVERIFY(replay.replays());
        QCOMPARE(replay.recordedEngine, u"0.0.1"_s);
        QVERIFY(replay.engine != replay.recordedEngine);
    }

    void anOlderRecordSaysWhatItCannotProve()
    {
        auto events = take(u"citizen"_s, Style::Mixed);
        for (Event &event : events) {
            for (const auto &key : {u"theta"_s, u"sd"_s, u"pool"_s})
                event.body.remove(key);
        }
        auto replay = replayOf(events);
        QVERIFY(replay.replays());
        QCOMPARE(replay.gaps, (QList<ReplayGap> {ReplayGap::Ability, ReplayGap::Pool}));
        QVERIFY(!replay.samePool);
        events.first().body.remove(u"held_back"_s);
        replay = replayOf(events);
        QVERIFY(replay.gaps.contains(ReplayGap::Marks));
    }

private:
    static void tamper(QList<Event> &events, int change)
    {
        Event &sixth = answerEvent(events, 6);
        const auto nudge = [](Event &event, const QString &key) {
            QJsonArray numbers = event.body.value(key).toArray();
            numbers[2] = std::nextafter(numbers[2].toDouble(), 9.0);
            event.body.insert(key, numbers);
        };
        const bank::Item &item
            = *test::shippedContent().bank.item(sixth.body.value(u"item"_s).toString());
        QJsonObject parameters = sixth.body.value(u"parameters"_s).toObject();
        switch (change) {
        case 0:
            sixth.body.insert(u"score"_s, 0);
            break;
        case 1:
            sixth.body.insert(u"response"_s, test::wrongResponse(item));
            break;
        case 2:
            sixth.body.insert(u"item"_s, unaskedLike(events, item));
            break;
        case 3:
            sixth.body.insert(u"version"_s, 3);
            break;
        case 4:
            nudge(sixth, u"theta"_s);
            break;
        case 5:
            nudge(sixth, u"sd"_s);
            break;
        case 6:
            parameters.insert(u"a"_s, 1.0000001);
            sixth.body.insert(u"parameters"_s, parameters);
            break;
        case 7:
            nudge(events.last(), u"theta"_s);
            break;
        case 8:
            events.first().body.insert(u"seed"_s, u"8"_s);
            break;
        case 9:
            events.removeIf([&](const Event &event) { return event.id == sixth.id; });
            break;
        case 10:
            events.remove(events.size() - 4, 3); // the last answers, not the end
            break;
        default:
            sixth.body.insert(u"dimension"_s, (sixth.body.value(u"dimension"_s).toInt() + 1) % 4);
        }
    }

    /// An item never asked, with the frozen parameters, dimension and competence of `item`.
    static QString unaskedLike(const QList<Event> &events, const bank::Item &item)
    {
        QSet<QString> asked;
        for (const Event &event : events)
            asked.insert(event.body.value(u"item"_s).toString());
        for (const bank::Item &other : test::shippedContent().bank.items()) {
            if (!asked.contains(other.id) && other.competence == item.competence
                && other.parameters == item.parameters && other.version == item.version)
                return other.id;
        }
        for (const bank::Item &other : test::shippedContent().bank.items()) {
            if (!asked.contains(other.id))
                return other.id;
        }
        return {};
    }
};

QTEST_APPLESS_MAIN(TestReplayAttempt)
#include "tst_replay_attempt.moc"
