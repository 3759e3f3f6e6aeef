#include "session/learning_path.h"
#include "support/answers.h"
#include "support/memory_ports.h"
#include "support/shipped_content.h"

#include <QTest>

using namespace suyang;
using namespace suyang::session;
using namespace Qt::StringLiterals;

namespace {

/// A whole attempt in which every answer at a multiple of `every` is right (0: none).
AttemptRecord attemptOf(int every, const QString &audience, quint64 seed, int answers = 100)
{
    test::MemoryEventLog events;
    test::MemoryExposureLog exposure;
    const AssessmentPorts ports {events, exposure, test::noon};
    auto assessment
        = Assessment::start(test::shippedContent(), ports, {u"p"_s, audience, u"en"_s, seed})
              .value();
    for (int i = 0; assessment->question() && i < answers; ++i) {
        const auto &item = *assessment->question()->item;
        const bool right = every > 0 && i % every == 0;
        if (!assessment->answer(right ? test::rightResponse(item) : test::wrongResponse(item), 100))
            break;
    }
    return assessment->record();
}

} // namespace

class TestLearningPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsPromisesForEveryAudienceAndAbility_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::addColumn<int>("every");
        for (const bank::Audience &audience : test::shippedContent().framework.audiences) {
            for (const int every : {0, 3, 2, 1})
                QTest::addRow("%s, right every %d", qPrintable(audience.id), every)
                    << audience.id << every;
        }
    }

    void holdsItsPromisesForEveryAudienceAndAbility()
    {
        QFETCH(QString, audience);
        QFETCH(int, every);
        const Content &content = test::shippedContent();
        const AttemptRecord attempt = attemptOf(every, audience, 17);
        const LearningPath path = learningPath(attempt, {}, content, u"zh-CN"_s);
        QVERIFY(path.advice != PathAdvice::TooFewAnswers);
        int open = 0;
        bool seenLater = false;
        bool seenCalm = false;
        for (const PathStep &step : path.steps) {
            const bank::Node &node = content.framework.nodes[static_cast<qsizetype>(step.node)];
            QVERIFY2(!step.reasons.isEmpty(), "always a reason");
            QVERIFY(step.mastery < content.framework.path.mastered);
            QVERIFY(step.minutes > 0);
            QVERIFY(step.resources.size() <= 3);
            if (step.state == StepState::Open) {
                ++open;
                QVERIFY2(!seenLater, "open steps stand first");
                QVERIFY2(step.waitsFor.isEmpty(), "an open step waits for nothing");
                const bool urgent = content.framework.path.urgentNodes.contains(node.id);
                QVERIFY2(!(urgent && seenCalm), "urgent steps stand before the others");
                seenCalm = seenCalm || !urgent;
            }
            seenLater = seenLater || step.state == StepState::Later;
        }
        QVERIFY(open <= 3);
        QVERIFY(path.advice == PathAdvice::AtTarget || open >= 1);
    }

    void isTheSameForTheSameInput()
    {
        const AttemptRecord attempt = attemptOf(2, u"office-worker"_s, 4);
        const auto first = learningPath(attempt, {}, test::shippedContent(), u"en"_s);
        const auto second = learningPath(attempt, {}, test::shippedContent(), u"en"_s);
        QCOMPARE(first.steps.size(), second.steps.size());
        for (qsizetype i = 0; i < first.steps.size(); ++i)
            QCOMPARE(first.steps[i].node, second.steps[i].node);
    }

    void aBeginnerStartsWithWhatPreventsHarmOrLeadsThere()
    {
        const auto path
            = learningPath(attemptOf(0, u"citizen"_s, 5), {}, test::shippedContent(), u"zh-CN"_s);
        const auto &framework = test::shippedContent().framework;
        const auto isUrgent = [&](std::size_t node) {
            return framework.path.urgentNodes.contains(
                framework.nodes[static_cast<qsizetype>(node)].id);
        };
        const std::size_t first = path.steps.first().node;
        const bool leads = std::ranges::any_of(framework.prerequisites,
            [&](const auto &edge) { return edge.from == first && isUrgent(edge.to); });
        QVERIFY(isUrgent(first) || leads);
    }

    void someoneWithTheBasicsStartsWithTheUrgentNodes()
    {
        const auto &framework = test::shippedContent().framework;
        int urgentFirst = 0;
        for (quint64 seed = 0; seed < 8; ++seed) {
            const auto path = learningPath(
                attemptOf(4, u"citizen"_s, seed), {}, test::shippedContent(), u"zh-CN"_s);
            for (const PathStep &step : path.steps) {
                const QString id = framework.nodes[static_cast<qsizetype>(step.node)].id;
                if (!framework.path.urgentNodes.contains(id))
                    continue;
                QCOMPARE(step.reasons.first().kind, ReasonKind::PreventsHarm);
                urgentFirst += step.state == StepState::Open ? 1 : 0;
            }
        }
        QVERIFY2(urgentFirst > 0, "urgent nodes are reached");
    }

    void aDoneStepOpensTheNext()
    {
        const Content &content = test::shippedContent();
        const AttemptRecord attempt = attemptOf(0, u"citizen"_s, 5);
        const auto before = learningPath(attempt, {}, content, u"zh-CN"_s);
        const std::size_t done = before.steps.first().node;
        ProfileRecord profile;
        profile.stepsDone.insert(content.framework.nodes[static_cast<qsizetype>(done)].id);
        const auto after = learningPath(attempt, profile, content, u"zh-CN"_s);
        QCOMPARE(after.steps.first().node, done);
        QCOMPARE(after.steps.first().state, StepState::Done);
        for (qsizetype i = 1; i < after.steps.size(); ++i) {
            QVERIFY(after.steps[i].node != done);
            QVERIFY(!after.steps[i].waitsFor.contains(done));
        }
    }

    void saysNothingAfterTooFewAnswers()
    {
        const auto path = learningPath(
            attemptOf(1, u"citizen"_s, 6, 11), {}, test::shippedContent(), u"zh-CN"_s);
        QCOMPARE(path.advice, PathAdvice::TooFewAnswers);
        QVERIFY(path.steps.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLearningPath)
#include "tst_learning_path.moc"
