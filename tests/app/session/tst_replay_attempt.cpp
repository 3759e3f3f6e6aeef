#include "taken_attempt.h"

#include <QTest>

using namespace suyang;
using namespace suyang::session;
using suyang::test::recordOf;
using suyang::test::replayOf;
using suyang::test::Style;
using suyang::test::take;
using namespace Qt::StringLiterals;

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
};

QTEST_APPLESS_MAIN(TestReplayAttempt)
#include "tst_replay_attempt.moc"
