#include "bank/response_scoring.h"
#include "session/replay_attempt.h"
#include "session/simulated_learner.h"
#include "support/memory_ports.h"
#include "support/scenario_bank.h"
#include "taken_attempt.h"

#include <QSet>
#include <QTest>

using namespace suyang;
using namespace suyang::session;
using namespace Qt::StringLiterals;

namespace {

/// A scenario of so many steps of one choice each.
bank::Item scenarioOf(int steps)
{
    QJsonObject json = test::itemJson(u"scenario"_s);
    QJsonArray list;
    for (int i = 1; i <= steps; ++i)
        list.append(test::stepJson(QString::number(i), u"single-choice"_s));
    json.insert(u"steps"_s, list);
    return test::itemOf(json);
}

} // namespace

class TestScenarioAttempt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = std::make_unique<test::ScenarioBank>();
        m_bank = std::make_unique<bank::ItemBank>(
            bank::readBank(m_folder->path(), test::shippedFramework()).value());
    }
    void cleanupTestCase()
    {
        m_bank.reset();
        m_folder.reset();
    }

    void showsTheOptionsOfEachStepInAnOrderOfItsOwn()
    {
        test::MemoryEventLog events;
        test::MemoryExposureLog exposure;
        auto assessment = begin(events, exposure, 3);
        QVERIFY(goToScenario(*assessment));
        const Question question = *assessment->question();
        QVERIFY(question.order.isEmpty());
        QCOMPARE(question.stepOrders.size(), question.item->steps.size());
        for (const bank::Step &step : question.item->steps) {
            QStringList ids;
            for (const bank::Option &option : step.options)
                ids.append(option.id);
            QStringList shown = question.stepOrders.value(step.id);
            shown.sort();
            QCOMPARE(shown, ids);
        }
        QVERIFY(assessment->answer(test::rightResponse(*question.item), 1000));
        const QJsonObject kept = events.log.last().body.value(u"step_orders"_s).toObject();
        QCOMPARE(kept.value(u"2"_s).toArray(),
            QJsonArray::fromStringList(question.stepOrders.value(u"2"_s)));
    }

    void keepsAnAnswerAndGoesOnAfterIt()
    {
        test::MemoryEventLog events;
        test::MemoryExposureLog exposure;
        auto assessment = begin(events, exposure, 4);
        QVERIFY(goToScenario(*assessment));
        const Question question = *assessment->question();
        const QJsonValue given = QJsonObject {{u"1"_s, u"b"_s}, {u"4"_s, u" ９５ 元"_s}};
        QVERIFY(assessment->answer(given, 1000));
        QVERIFY(assessment->question());
        const Question next = *assessment->question();
        events.log = test::throughText(events.log);
        const AttemptRecord before = assessment->record();
        assessment = Assessment::resume(
            content(), {events, exposure, test::noon}, u"p"_s, assessment->attempt())
                         .value();
        const AnswerRecord answer = assessment->record().answers.last();
        QCOMPARE(answer.item, question.item->id);
        QCOMPARE(answer.response, given);
        QCOMPARE(answer.score, std::size_t {2});
        QCOMPARE(answer.highest, std::size_t {4});
        QCOMPARE(answer.parameters.thresholds, std::size_t {4});
        QCOMPARE(answer.parameters.b, question.item->parameters.b);
        QCOMPARE(assessment->question()->item->id, next.item->id);
        QCOMPARE(assessment->question()->stepOrders, next.stepOrders);
        QCOMPARE(assessment->record().answers.size(), before.answers.size());
    }

    void refusesAStepThatDoesNotFitAndStaysThere()
    {
        test::MemoryEventLog events;
        test::MemoryExposureLog exposure;
        auto assessment = begin(events, exposure, 3);
        QVERIFY(goToScenario(*assessment));
        const auto before = events.log.size();
        const auto refused = assessment->answer(QJsonObject {{u"1"_s, u"z"_s}}, 1000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnexpectedAnswer);
        QCOMPARE(events.log.size(), before);
        QVERIFY(assessment->dontKnow(1000));
        QCOMPARE(assessment->record().answers.last().highest, std::size_t {4});
    }

    void replaysAWholeTestWithTheSameEstimates()
    {
        test::MemoryEventLog events;
        test::MemoryExposureLog exposure;
        auto assessment = begin(events, exposure, 6);
        const SimulatedLearner learner({0.4, -0.3, 0.8, 0.0}, 6);
        int scenarios = 0;
        while (assessment->question()) {
            const Question question = *assessment->question();
            const auto competence = *content().framework.competenceIndex(question.item->competence);
            const QJsonValue response = learner.respond(*question.item,
                content().framework.competences[static_cast<qsizetype>(competence)].dimension,
                question.position);
            QVERIFY(!response.isNull() || question.item->kind != bank::ItemKind::Scenario);
            scenarios += question.item->kind == bank::ItemKind::Scenario ? 1 : 0;
            QVERIFY(response.isNull() ? assessment->dontKnow(4000)
                                      : assessment->answer(response, 4000));
        }
        QVERIFY(scenarios > 3);
        const AttemptRecord record = test::recordOf(test::throughText(events.log));
        const auto replay = replayAttempt(record, content());
        QVERIFY(replay);
        QVERIFY(!replay->difference);
    }

    void aSimulatedLearnerReachesEveryScoreOfAScenario_data()
    {
        QTest::addColumn<int>("steps");
        QTest::newRow("two steps") << 2;
        QTest::newRow("three steps") << 3;
        QTest::newRow("four steps") << 4;
    }

    void aSimulatedLearnerReachesEveryScoreOfAScenario()
    {
        QFETCH(int, steps);
        const bank::Item item = scenarioOf(steps);
        const auto model = engine::ItemModel::create(item.parameters).value();
        const SimulatedLearner learner({-0.7}, 9); // as able as the item is hard
        QSet<std::size_t> reached;
        for (int position = 1; position <= 200; ++position) {
            const QJsonValue response = learner.respond(item, 0, position);
            QVERIFY(response.isObject());
            const auto score = bank::scoreResponse(item, response);
            QVERIFY(score);
            QCOMPARE(score->category, learner.score(model, 0, position));
            reached.insert(score->category);
        }
        QCOMPARE(reached.size(), steps + 1);
    }

private:
    const Content &content()
    {
        static const Content made {test::shippedFramework(), *m_bank};
        return made;
    }
    std::unique_ptr<Assessment> begin(
        test::MemoryEventLog &events, test::MemoryExposureLog &exposure, quint64 seed)
    {
        return Assessment::start(
            content(), {events, exposure, test::noon}, {u"p"_s, u"citizen"_s, u"en"_s, seed})
            .value();
    }
    static bool goToScenario(Assessment &assessment)
    {
        while (assessment.question()) {
            if (assessment.question()->item->kind == bank::ItemKind::Scenario)
                return true;
            if (!assessment.dontKnow(1000))
                return false;
        }
        return false;
    }

    std::unique_ptr<test::ScenarioBank> m_folder;
    std::unique_ptr<bank::ItemBank> m_bank;
};

QTEST_APPLESS_MAIN(TestScenarioAttempt)
#include "tst_scenario_attempt.moc"
