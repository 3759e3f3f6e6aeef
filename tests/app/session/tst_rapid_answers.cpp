#include "session/assessment.h"
#include "session/literacy_profile.h"
#include "session/rapid_answers.h"
#include "support/answers.h"
#include "support/memory_ports.h"
#include "support/shipped_content.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace suyang;
using namespace suyang::session;
using namespace Qt::StringLiterals;

namespace {

AnswerRecord answerIn(qint64 milliseconds, int expectedSeconds, bool dontKnow = false)
{
    AnswerRecord answer;
    answer.milliseconds = milliseconds;
    answer.expectedSeconds = expectedSeconds;
    answer.dontKnow = dontKnow;
    return answer;
}

/// So many answers of one dimension, the first of them rapid.
AttemptRecord attemptOf(int rapid, int answers)
{
    AttemptRecord attempt;
    for (int i = 0; i < answers; ++i)
        attempt.answers.append(answerIn(i < rapid ? 500 : 30000, 40));
    return attempt;
}

/// A whole attempt; every question of security is answered after `milliseconds`.
AttemptRecord taken(qint64 milliseconds, bool dontKnow = false)
{
    test::MemoryEventLog events;
    test::MemoryExposureLog exposure;
    const AssessmentPorts ports {events, exposure, test::noon};
    auto assessment
        = Assessment::start(test::shippedContent(), ports, {u"p"_s, u"citizen"_s, u"en"_s, 5})
              .value();
    while (const auto &question = assessment->question()) {
        const bool hurried = question->item->id.startsWith(u'S');
        const qint64 time = hurried ? milliseconds : 30000;
        const auto done = hurried && dontKnow
            ? assessment->dontKnow(time)
            : assessment->answer(question->position % 2 ? test::rightResponse(*question->item)
                                                        : test::wrongResponse(*question->item),
                time);
        if (!done)
            qFatal("no answer");
    }
    QList<Event> kept = events.log;
    for (Event &event : kept)
        event.body = QJsonDocument::fromJson(QJsonDocument(event.body).toJson()).object();
    return foldProfile(kept).value().attempts.first();
}

} // namespace

class TestRapidAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsAnAnswerBelowATenthOfTheItemsTime_data()
    {
        QTest::addColumn<AnswerRecord>("answer");
        QTest::addColumn<bool>("rapid");
        QTest::newRow("just below a tenth") << answerIn(3999, 40) << true;
        QTest::newRow("at a tenth") << answerIn(4000, 40) << false;
        QTest::newRow("long task, just below ten seconds") << answerIn(9999, 120) << true;
        QTest::newRow("long task, ten seconds") << answerIn(10000, 120) << false;
        QTest::newRow("not measured") << answerIn(0, 40) << false;
        QTest::newRow("an older record without the item's time") << answerIn(100, 0) << false;
        QTest::newRow("I don't know yet, at once") << answerIn(100, 40, true) << false;
    }

    void flagsAnAnswerBelowATenthOfTheItemsTime()
    {
        QFETCH(AnswerRecord, answer);
        QFETCH(bool, rapid);
        QCOMPARE(isRapid(answer, test::shippedContent().framework.engine.rapid), rapid);
    }

    void doubtsADimensionAboveTheShareAndNotForOneSlip_data()
    {
        QTest::addColumn<int>("rapid");
        QTest::addColumn<int>("answers");
        QTest::addColumn<bool>("veryFast");
        QTest::newRow("none") << 0 << 8 << false;
        QTest::newRow("one slip of two") << 1 << 2 << false;
        QTest::newRow("one slip of eight") << 1 << 8 << false;
        QTest::newRow("two of eight") << 2 << 8 << true;
        QTest::newRow("exactly a tenth") << 2 << 20 << false;
        QTest::newRow("just above a tenth") << 2 << 19 << true;
        QTest::newRow("all") << 8 << 8 << true;
    }

    void doubtsADimensionAboveTheShareAndNotForOneSlip()
    {
        QFETCH(int, rapid);
        QFETCH(int, answers);
        QFETCH(bool, veryFast);
        const AnswerPace pace = answerPace(
            attemptOf(rapid, answers), 0, test::shippedContent().framework.engine.rapid);
        QCOMPARE(pace.rapid, rapid);
        QCOMPARE(pace.answered, answers);
        QCOMPARE(pace.veryFast, veryFast);
        QCOMPARE(answerPace(attemptOf(rapid, answers), 1, {}).answered, 0);
    }

    void theResultSaysSoForThatDimensionAloneAndScoresTheSame()
    {
        const auto hurried = taken(800);
        const auto calm = taken(30000);
        const auto fast = literacyProfile(hurried, {}, test::shippedContent());
        const auto slow = literacyProfile(calm, {}, test::shippedContent());
        for (qsizetype d = 0; d < 4; ++d) {
            QCOMPARE(fast.dimensions[d].answeredVeryFast, d == 2);
            QCOMPARE(fast.dimensions[d].rapidAnswers, d == 2 ? fast.dimensions[d].answered : 0);
            QVERIFY(!slow.dimensions[d].answeredVeryFast);
            QVERIFY(fast.dimensions[d].theta == slow.dimensions[d].theta
                && fast.dimensions[d].sd == slow.dimensions[d].sd);
            QCOMPARE(fast.dimensions[d].word, slow.dimensions[d].word);
        }
    }

    void dontKnowIsHonestAtAnySpeed()
    {
        const auto profile = literacyProfile(taken(200, true), {}, test::shippedContent());
        QCOMPARE(profile.dimensions[2].rapidAnswers, 0);
        QVERIFY(!profile.dimensions[2].answeredVeryFast);
    }

    void everyItemOfTheShippedBankHasATime()
    {
        QVERIFY(std::ranges::all_of(test::shippedContent().bank.items(),
            [](const bank::Item &item) { return item.expectedSeconds > 0; }));
    }
};

Q_DECLARE_METATYPE(suyang::session::AnswerRecord)

QTEST_APPLESS_MAIN(TestRapidAnswers)
#include "tst_rapid_answers.moc"
