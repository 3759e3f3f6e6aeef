#include "session/assessment.h"
#include "session/event_kinds.h"
#include "session/profile_record.h"
#include "support/answers.h"
#include "support/memory_ports.h"
#include "support/shipped_content.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::session;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    test::MemoryEventLog events;
    test::MemoryExposureLog exposure;
    AssessmentPorts ports {events, exposure, test::noon};

    std::unique_ptr<Assessment> start(quint64 seed, const QString &audience = u"citizen"_s)
    {
        return Assessment::start(test::shippedContent(), ports, {u"p"_s, audience, u"en"_s, seed})
            .value();
    }
    std::unique_ptr<Assessment> resume(const QString &attempt)
    {
        return Assessment::resume(test::shippedContent(), ports, u"p"_s, attempt).value();
    }
    ProfileRecord record() { return foldProfile(events.log).value(); }
};

void answerAll(Assessment &assessment, bool right)
{
    while (const auto &question = assessment.question()) {
        const auto done = assessment.answer(
            right ? test::rightResponse(*question->item) : test::wrongResponse(*question->item),
            1000);
        QVERIFY(done);
    }
}

} // namespace

class TestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksUntilItKnowsEnoughAndKeepsEveryAnswer()
    {
        Desk desk;
        auto assessment = desk.start(1);
        answerAll(*assessment, true);
        QVERIFY(assessment->isFinished());
        const auto record = desk.record();
        QCOMPARE(record.attempts.size(), 1);
        const AttemptRecord &attempt = record.attempts.first();
        QCOMPARE(attempt.state, AttemptState::Finished);
        QVERIFY(attempt.answers.size() >= 16 && attempt.answers.size() <= 32);
        QCOMPARE(attempt.seed, quint64 {1});
        QVERIFY(!attempt.bankHash.isEmpty() && !attempt.engineVersion.isEmpty());
        for (const AnswerRecord &answer : attempt.answers) {
            QVERIFY(answer.version >= 1);
            QCOMPARE(answer.milliseconds, qint64 {1000});
            QCOMPARE(answer.score, answer.highest);
        }
        QCOMPARE(desk.exposure.exposure.tests, qsizetype {1});
        QCOMPARE(desk.exposure.exposure.uses.size(), attempt.answers.size());
    }

    void tellsTheSkilledFromTheBeginner()
    {
        Desk able;
        Desk unable;
        answerAll(*able.start(2), true);
        answerAll(*unable.start(2), false);
        const auto high = able.record().attempts.first().posterior().estimate();
        const auto low = unable.record().attempts.first().posterior().estimate();
        for (std::size_t d = 0; d < 4; ++d) {
            QVERIFY(high.mean[d] > 1.0);
            QVERIFY(low.mean[d] < -1.0);
        }
    }

    void isTheSameForTheSameSeedAndAnswers()
    {
        Desk first;
        Desk second;
        auto a = first.start(99);
        auto b = second.start(99);
        while (a->question()) {
            QVERIFY(b->question());
            QCOMPARE(a->question()->item->id, b->question()->item->id);
            QCOMPARE(a->question()->order, b->question()->order);
            const bool right = a->question()->position % 3 != 0;
            for (auto *one : {a.get(), b.get()}) {
                const auto &item = *one->question()->item;
                QVERIFY(one->answer(
                    right ? test::rightResponse(item) : test::wrongResponse(item), 500));
            }
        }
        QVERIFY(!b->question());
    }

    void resumesAtTheNextQuestionAfterEveryAnswer()
    {
        Desk whole;
        Desk broken;
        auto straight = whole.start(5);
        auto interrupted = broken.start(5);
        const QString attempt = interrupted->attempt();
        while (straight->question()) {
            interrupted = broken.resume(attempt);
            QVERIFY(interrupted->question());
            QCOMPARE(interrupted->question()->item->id, straight->question()->item->id);
            QCOMPARE(interrupted->question()->order, straight->question()->order);
            QCOMPARE(interrupted->question()->position, straight->question()->position);
            const bool aside
                = straight->question()->position % 5 == 2 && straight->question()->canSkip;
            for (auto *one : {straight.get(), interrupted.get()}) {
                if (aside)
                    QVERIFY(one->skip());
                else
                    QVERIFY(one->answer(test::rightResponse(*one->question()->item), 10));
            }
        }
        QVERIFY(interrupted->isFinished());
    }

    void finishesWhenTheCrashCameBetweenTheLastAnswerAndTheEnd()
    {
        Desk desk;
        auto assessment = desk.start(6);
        answerAll(*assessment, true);
        QCOMPARE(desk.events.log.last().kind, event_kinds::AttemptFinished);
        desk.events.log.removeLast();
        const auto again = desk.resume(assessment->attempt());
        QVERIFY(again->isFinished());
        QCOMPARE(desk.events.log.last().kind, event_kinds::AttemptFinished);
    }

    void changesNothingWhenTheStoreFails()
    {
        Desk desk;
        auto assessment = desk.start(7);
        const QString id = assessment->question()->item->id;
        desk.events.failing = true;
        const auto response = test::rightResponse(*assessment->question()->item);
        const auto refused = assessment->answer(response, 10);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::StoreFull);
        QCOMPARE(assessment->question()->item->id, id);
        QVERIFY(!assessment->skip());
        QCOMPARE(assessment->question()->item->id, id);
        desk.events.failing = false;
        QVERIFY(assessment->answer(response, 10));
        QVERIFY(assessment->question()->item->id != id);
    }

    void dontKnowCountsAsNotSolvedAndIsRememberedAsSuch()
    {
        Desk desk;
        auto assessment = desk.start(8);
        QVERIFY(assessment->dontKnow(10));
        const AnswerRecord answer = desk.record().attempts.first().answers.first();
        QVERIFY(answer.dontKnow);
        QVERIFY(answer.response.isNull() || answer.response.isUndefined());
        QCOMPARE(answer.score, std::size_t {0});
    }

    void refusesAnAnswerThatDoesNotFitAndStays()
    {
        Desk desk;
        auto assessment = desk.start(9);
        const QString id = assessment->question()->item->id;
        const auto refused = assessment->answer(QJsonObject {{u"nonsense"_s, 1}}, 10);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnexpectedAnswer);
        QCOMPARE(assessment->question()->item->id, id);
    }

    void neverRepeatsAnItemOfTheLastTwoTests()
    {
        Desk desk;
        QList<QSet<QString>> tests;
        for (quint64 round = 0; round < 4; ++round) {
            answerAll(*desk.start(round), round % 2 == 0);
            QSet<QString> items;
            const AttemptRecord attempt = desk.record().attempts.last();
            for (const AnswerRecord &answer : attempt.answers)
                items.insert(answer.item);
            for (qsizetype back = 1; back <= 2 && back <= tests.size(); ++back)
                QVERIFY(!items.intersects(tests[tests.size() - back]));
            tests.append(items);
        }
    }

    void keepsTheBlueprintOfEveryAudience_data()
    {
        QTest::addColumn<QString>("audience");
        for (const bank::Audience &audience : test::shippedContent().framework.audiences)
            QTest::newRow(qPrintable(audience.id)) << audience.id;
    }

    void keepsTheBlueprintOfEveryAudience()
    {
        QFETCH(QString, audience);
        Desk desk;
        answerAll(*desk.start(3, audience), false);
        const auto &content = test::shippedContent();
        const bank::Audience &plan = *content.framework.audience(audience);
        const AttemptRecord attempt = desk.record().attempts.first();
        std::vector<double> counts(4, 0.0);
        QSet<QString> families;
        for (qsizetype i = 0; i < attempt.answers.size(); ++i) {
            const AnswerRecord &answer = attempt.answers[i];
            ++counts[answer.dimension];
            const QString family = content.bank.item(answer.item)->family;
            QVERIFY(!families.contains(family));
            families.insert(family);
            if (i > 0)
                QVERIFY(attempt.answers[i - 1].competence != answer.competence);
        }
        for (std::size_t d = 0; d < 4; ++d) {
            const double planned
                = plan.mix[d] / plan.maximumItems * static_cast<double>(attempt.answers.size());
            QVERIFY2(std::abs(counts[d] - planned) <= 2.0,
                qPrintable(u"dimension %1: %2, planned %3"_s.arg(d).arg(counts[d]).arg(planned)));
        }
    }

    void anOldAttemptKeepsItsResultWhenItemsChange()
    {
        Desk desk;
        auto assessment = desk.start(4);
        for (int i = 0; i < 8; ++i)
            QVERIFY(assessment->answer(test::rightResponse(*assessment->question()->item), 10));
        const auto before = desk.record().attempts.first().posterior().estimate();
        QList<bank::Item> items = test::shippedContent().bank.items();
        const QString gone = desk.record().attempts.first().answers.first().item;
        items.removeIf([&](const bank::Item &item) { return item.id == gone; });
        for (bank::Item &item : items)
            item.parameters.b[0] -= 0.01; // recalibrated
        const bank::ItemBank changed(u"other"_s, u"2"_s, items, "hash");
        const Content content {test::shippedContent().framework, changed};
        auto resumed = Assessment::resume(content, desk.ports, u"p"_s, assessment->attempt());
        QVERIFY(resumed);
        QCOMPARE((*resumed)->record().posterior().estimate().mean, before.mean);
        QVERIFY((*resumed)->question());
    }

    void saysWhatIsWrongWithAnUnknownAttemptOrAudience()
    {
        Desk desk;
        const auto attempt
            = Assessment::resume(test::shippedContent(), desk.ports, u"p"_s, u"none"_s);
        QCOMPARE(attempt.error().code, ErrorCode::NotFound);
        const auto audience = Assessment::start(
            test::shippedContent(), desk.ports, {u"p"_s, u"nobody"_s, u"en"_s, 1});
        QCOMPARE(audience.error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestAssessment)
#include "tst_assessment.moc"
