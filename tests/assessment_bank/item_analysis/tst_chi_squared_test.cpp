#include "item_analysis/chi_squared_test.h"
#include "item_analysis/free_parameters.h"
#include "item_analysis/multiple_testing.h"
#include "simulated_answers.h"

#include <QTest>

using namespace suyang;
using namespace suyang::item_analysis;

class TestChiSquaredTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Tabled 95th percentiles, to the digits of the table.
    void knowsItsTail()
    {
        QVERIFY(std::abs(chiSquaredTail(3.841458820694124, 1.0) - 0.05) < 1e-12);
        QVERIFY(std::abs(chiSquaredTail(18.307038053275146, 10.0) - 0.05) < 1e-12);
        QCOMPARE(chiSquaredTail(0.0, 3.0), 1.0);
        QVERIFY(chiSquaredTail(5000.0, 1.0) >= 0.0);
        QVERIFY(std::abs(twoSidedNormalTail(-1.959963984540054) - 0.05) < 1e-12);
    }

    void boundsTheErrorOfApproximation()
    {
        const ChiSquaredTest test = chiSquaredTest(120.0, 60.0);
        const auto interval = rmseaInterval(test, 500.0);
        QVERIFY(interval.lower > 0.0 && interval.lower < rmsea(test, 500.0));
        QVERIFY(interval.upper > rmsea(test, 500.0));
        const ChiSquaredTest good = chiSquaredTest(10.0, 60.0);
        QCOMPARE(rmsea(good, 500.0), 0.0);
        QCOMPARE(rmseaInterval(good, 500.0).lower, 0.0);
        QCOMPARE(rmseaInterval(good, 500.0).upper, 0.0);
        QCOMPARE(rmsea(test, 1.0), 0.0);
    }

    // p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.5), "BH") of R gives 0.05 four times and 0.5.
    void adjustsForManyTests()
    {
        const auto adjusted = adjustedForManyTests({0.04, 0.01, {}, 0.5, 0.03, 0.02});
        for (const std::size_t i : {0U, 1U, 4U, 5U})
            QVERIFY(std::abs(*adjusted[i] - 0.05) < 1e-15);
        QVERIFY(!adjusted[2]);
        QCOMPARE(*adjusted[3], 0.5);
        QVERIFY(adjustedForManyTests({}).empty());
    }

    void guessesWhatWasEstimated()
    {
        using Slopes = FreeParameters::Slopes;
        const auto rasch
            = std::vector<engine::ItemModel>(3, engine::ItemModel::create({.a = 0.7}).value());
        QVERIFY(FreeParameters::likelyFor(rasch).slopes == Slopes::Common);
        QVERIFY(FreeParameters::likelyFor(test::variedItems(5)).slopes == Slopes::Free);
        QVERIFY(FreeParameters::likelyFor(std::vector(1, rasch[0])).slopes == Slopes::Free);
        QCOMPARE(FreeParameters {}.countOf(rasch[0]), std::size_t {2});
        QCOMPARE(FreeParameters::none().countOf(rasch[0]), std::size_t {0});
    }
};

QTEST_APPLESS_MAIN(TestChiSquaredTest)
#include "tst_chi_squared_test.moc"
