#include "engine/response_time.h"

#include <QTest>

#include <cmath>

using namespace suyang::engine;

class TestResponseTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flagsOnlyWhatNobodyCanHaveRead_data()
    {
        QTest::addColumn<double>("usual");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<bool>("rapid");
        QTest::newRow("half the usual time") << 40.0 << 20.0 << false;
        QTest::newRow("a fifth") << 40.0 << 8.0 << false;
        QTest::newRow("a twentieth") << 40.0 << 2.0 << true;
        QTest::newRow("a quick reader of a very long task") << 300.0 << 12.0 << false;
        QTest::newRow("one second on a short question") << 9.0 << 1.0 << false;
        QTest::newRow("not measured") << 40.0 << 0.0 << false;
    }

    void flagsOnlyWhatNobodyCanHaveRead()
    {
        QFETCH(double, usual);
        QFETCH(double, seconds);
        QFETCH(bool, rapid);
        QCOMPARE(isRapid({{.intensity = std::log(usual)}, seconds}), rapid);
    }

    void theThresholdItselfIsNotRapid()
    {
        QVERIFY(!isRapid(3.0, 30.0, 0.1, 10.0));
        QVERIFY(isRapid(2.999, 30.0, 0.1, 10.0));
        QVERIFY(!isRapid(10.0, 300.0, 0.1, 10.0));
        QVERIFY(isRapid(9.999, 300.0, 0.1, 10.0));
        QVERIFY(!isRapid(0.5, 0.0, 0.1, 10.0)); // nobody knows how long it takes
        QVERIFY(!isRapid(0.0, 30.0, 0.1, 10.0)); // not measured
    }

    // By hand: two answers of weight 4 on items of 30 s, each in 15 s, prior SD 0.5:
    // (4 + 4) log 2 / (1 / 0.25 + 8).
    void estimatesSpeedByTheNormalPosterior()
    {
        const TimedAnswer fast {{.intensity = std::log(30.0), .discrimination = 2.0}, 15.0};
        const std::vector<TimedAnswer> answers {fast, fast};
        const SpeedEstimate speed = estimateSpeed(answers, 0.5);
        QVERIFY(std::abs(speed.mean - 8.0 * std::log(2.0) / 12.0) < 1e-12);
        QVERIFY(std::abs(speed.sd - 1.0 / std::sqrt(12.0)) < 1e-12);
    }

    void rapidGuessesSayNothingOfSpeed()
    {
        const TimedAnswer usual {{.intensity = std::log(30.0)}, 30.0};
        const TimedAnswer guess {{.intensity = std::log(30.0)}, 1.0};
        const std::vector<TimedAnswer> with {usual, guess, usual};
        const std::vector<TimedAnswer> without {usual, usual};
        QCOMPARE(estimateSpeed(with).mean, estimateSpeed(without).mean);
        QCOMPARE(estimateSpeed({}).mean, 0.0);
        QCOMPARE(estimateSpeed({}, 0.4).sd, 0.4);
    }

    void aResidualIsMeasuredFromThePersonsOwnSpeed()
    {
        const TimedAnswer answer {
            {.intensity = std::log(30.0), .discrimination = 2.0}, 30.0 * std::exp(0.5)};
        QVERIFY(std::abs(timeResidual(answer, {}) - 1.0) < 1e-12);
        QVERIFY(std::abs(timeResidual(answer, {.mean = -0.5, .sd = 0.1})) < 1e-12);
        QCOMPARE(timeResidual({answer.item, 0.0}, {}), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestResponseTime)
#include "tst_response_time.moc"
