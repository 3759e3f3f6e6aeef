#include "session/change.h"
#include "session/literacy_profile.h"
#include "support/answers.h"
#include "support/memory_ports.h"
#include "support/shipped_content.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::session;
using namespace Qt::StringLiterals;

namespace {

using Probabilities = std::vector<double>;

AttemptRecord finishedAttempt(int rightEvery, int answers = 100)
{
    test::MemoryEventLog events;
    test::MemoryExposureLog exposure;
    const AssessmentPorts ports {events, exposure, test::noon};
    auto assessment
        = Assessment::start(test::shippedContent(), ports, {u"p"_s, u"citizen"_s, u"en"_s, 21})
              .value();
    for (int i = 0; assessment->question() && i < answers; ++i) {
        const auto &item = *assessment->question()->item;
        const bool right = rightEvery > 0 && i % rightEvery == 0;
        if (!assessment->answer(
                right ? test::rightResponse(item) : test::wrongResponse(item), 2000))
            break;
    }
    return assessment->record();
}

} // namespace

Q_DECLARE_METATYPE(Probabilities)

class TestLiteracyProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverSaysMoreThanThePosteriorSupports_data()
    {
        QTest::addColumn<Probabilities>("p");
        QTest::addColumn<int>("answers");
        QTest::addColumn<LevelWord>("word");
        const LevelWord unclear {};
        QTest::newRow("one band at its border")
            << Probabilities {0.0, 0.70, 0.30, 0.0} << 8 << LevelWord {WordKind::OneBand, 1, 1};
        QTest::newRow("one band just below it") << Probabilities {0.0, 0.699, 0.301, 0.0} << 8
                                                << LevelWord {WordKind::BetweenBands, 1, 2};
        QTest::newRow("two bands at their border")
            << Probabilities {0.2, 0.5, 0.3, 0.0} << 8 << LevelWord {WordKind::BetweenBands, 1, 2};
        QTest::newRow("two bands just below it")
            << Probabilities {0.201, 0.5, 0.299, 0.0} << 8 << unclear;
        QTest::newRow("the two biggest are not neighbours")
            << Probabilities {0.45, 0.05, 0.45, 0.05} << 8 << unclear;
        QTest::newRow("too few answers") << Probabilities {0.0, 1.0, 0.0, 0.0} << 2 << unclear;
        QTest::newRow("just enough answers")
            << Probabilities {0.0, 1.0, 0.0, 0.0} << 3 << LevelWord {WordKind::OneBand, 1, 1};
    }

    void neverSaysMoreThanThePosteriorSupports()
    {
        QFETCH(Probabilities, p);
        QFETCH(int, answers);
        QFETCH(LevelWord, word);
        QCOMPARE(wordFor(p, answers, test::shippedContent().framework.words), word);
    }

    void drawsBandsEquallyWide()
    {
        const bank::ScaleSettings &scale = test::shippedContent().framework.scale;
        QCOMPARE(ladderPosition(-99.0, scale), 0.0);
        QCOMPARE(ladderPosition(scale.bandCuts[0], scale), 1.0);
        QCOMPARE(ladderPosition(scale.bandCuts[1], scale), 2.0);
        QCOMPARE(ladderPosition(99.0, scale), 4.0);
        QVERIFY(std::abs(ladderPosition(0.7, scale) - 2.5) < 1e-12);
    }

    void aSolvedTestShowsHighBandsAndStrengths()
    {
        const auto attempt = finishedAttempt(1);
        const auto profile = literacyProfile(attempt, {}, test::shippedContent());
        QCOMPARE(profile.dimensions.size(), 4);
        for (const DimensionResult &d : profile.dimensions) {
            QVERIFY(d.band >= 2);
            QVERIFY(d.low <= d.estimate && d.estimate <= d.high);
            QVERIFY(d.sd > 0.0 && std::isfinite(d.theta));
            double sum = 0.0;
            for (const double p : d.bandProbabilities)
                sum += p;
            QVERIFY(std::abs(sum - 1.0) < 1e-9);
        }
        QCOMPARE(profile.strengths.size(), 3);
        QCOMPARE(profile.answered, static_cast<int>(attempt.answers.size()));
    }

    void anUnsolvedTestShowsLowBandsAndNoStrength()
    {
        const auto profile = literacyProfile(finishedAttempt(0), {}, test::shippedContent());
        for (const DimensionResult &d : profile.dimensions)
            QVERIFY(d.band <= 1);
        QVERIFY(profile.strengths.isEmpty());
    }

    void aTestBrokenOffAfterTwoAnswersClaimsNothing()
    {
        const auto profile = literacyProfile(finishedAttempt(1, 2), {}, test::shippedContent());
        for (const DimensionResult &d : profile.dimensions) {
            QCOMPARE(d.word.kind, WordKind::Unclear);
            QVERIFY(d.moreItems >= 4);
        }
        QVERIFY(!profile.strongest && !profile.startWith);
    }

    void comparesTheSelfRatingKindly()
    {
        ProfileRecord person;
        for (const bank::Dimension &dimension : test::shippedContent().framework.dimensions)
            person.selfRating.insert(dimension.id, u"A"_s);
        const auto solved = literacyProfile(finishedAttempt(1), person, test::shippedContent());
        for (qsizetype d = 0; d < 4; ++d) {
            if (solved.dimensions[d].word.kind != WordKind::Unclear)
                QCOMPARE(solved.selfViews[d], SelfView::MeasuredHigher);
        }
        const auto unrated = literacyProfile(finishedAttempt(1), {}, test::shippedContent());
        QCOMPARE(unrated.selfViews.first(), SelfView::NotRated);
    }

    void speaksOfChangeOnlyBeyondItsError()
    {
        const bank::WordSettings &words = test::shippedContent().framework.words;
        DimensionResult before;
        DimensionResult after;
        before.sd = after.sd = 0.5;
        const double border = words.certainChange * std::hypot(0.5, 0.5);
        after.theta = border + 0.001;
        QCOMPARE(changeBetween(before, after, words), Change::CertainlyUp);
        QCOMPARE(changeBetween(after, before, words), Change::CertainlyDown);
        after.theta = border - 0.001;
        QCOMPARE(changeBetween(before, after, words), Change::MaybeChance);
    }
};

QTEST_APPLESS_MAIN(TestLiteracyProfile)
#include "tst_literacy_profile.moc"
