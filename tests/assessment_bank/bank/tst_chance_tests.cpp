#include "checks/chance_tests.h"

#include <QTest>

#include <vector>

using namespace suyang::bank::checks;

class TestChanceTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reference values: R 4.2, pchisq(x, df, lower.tail = FALSE); tables agree (3.841 -> 0.05).
    void agreesWithTheChiSquareTable_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("freedom");
        QTest::addColumn<double>("tail");
        QTest::newRow("5 % at 1") << 3.841458820694124 << 1 << 0.05;
        QTest::newRow("1 % at 3") << 11.344866730144373 << 3 << 0.01;
        QTest::newRow("50 % at 2, which is 2 ln 2") << 1.3862943611198906 << 2 << 0.5;
        QTest::newRow("nothing") << 0.0 << 3 << 1.0;
        QTest::newRow("exp(-5) at 2") << 10.0 << 2 << 0.006737946999085467;
    }

    void agreesWithTheChiSquareTable()
    {
        QFETCH(double, value);
        QFETCH(int, freedom);
        QFETCH(double, tail);
        QVERIFY(qAbs(chiSquareTail(value, freedom) - tail) < 1e-9);
    }

    void countsExactlyOnSmallSamples_data()
    {
        QTest::addColumn<std::vector<int>>("counts");
        QTest::addColumn<double>("p");
        QTest::newRow("no draws") << std::vector<int> {0, 0, 0} << 1.0;
        QTest::newRow("two draws, both here: 1 in 2") << std::vector<int> {2, 0} << 0.5;
        QTest::newRow("three of three at one of four: 4 in 64")
            << std::vector<int> {3, 0, 0, 0} << 4.0 / 64.0;
        QTest::newRow("an even spread") << std::vector<int> {2, 2, 2} << 1.0;
        QTest::newRow("five heads: 2 in 32") << std::vector<int> {5, 0} << 2.0 / 32.0;
    }

    void countsExactlyOnSmallSamples()
    {
        QFETCH(std::vector<int>, counts);
        QFETCH(double, p);
        QVERIFY(qAbs(evenSpreadP(counts) - p) < 1e-9);
    }

    void usesChiSquareOnLargeSamples()
    {
        // (80 - 50)^2 / 50 twice = 36; far out in the tail of one degree of freedom.
        const std::vector<int> skewed {80, 20};
        QVERIFY(evenSpreadP(skewed) < 1e-8);
        const std::vector<int> even {50, 50};
        QCOMPARE(evenSpreadP(even), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestChanceTests)
#include "tst_chance_tests.moc"
