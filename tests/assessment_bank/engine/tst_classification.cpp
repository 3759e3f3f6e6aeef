#include "engine/classification.h"

#include <QTest>

#include <cmath>

using namespace suyang::engine;

namespace {

Marginal normal(double mean, double sd)
{
    Marginal result {mean - 8.0 * sd, sd / 50.0, {}};
    for (std::size_t i = 0; i <= 800; ++i) {
        const double u = (result.thetaAt(i) - mean) / sd;
        result.density.push_back(std::exp(-0.5 * u * u) / (sd * std::sqrt(2.0 * M_PI)));
    }
    return result;
}

} // namespace

class TestClassification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reference: the normal distribution, Phi(-1) = 0.158655, Phi^-1(0.95) = 1.644854.
    void readsProbabilitiesOffTheDensity()
    {
        const Marginal m = normal(0.5, 0.4);
        QVERIFY(std::abs(probabilityBelow(m, 0.1) - 0.158655) < 1e-5);
        QVERIFY(std::abs(quantile(m, 0.95) - (0.5 + 0.4 * 1.644854)) < 1e-4);
        const Interval band = centralInterval(m, 0.9);
        QVERIFY(std::abs(band.low + band.high - 1.0) < 1e-6);
        QCOMPARE(probabilityBelow(m, -100.0), 0.0);
        QCOMPARE(probabilityBelow(m, 100.0), 1.0);
    }

    void sharesTheScaleOutToBands()
    {
        const auto p = bandProbabilities(normal(0.0, 1.0), std::vector<double> {-1.4, 0.0, 1.4});
        QCOMPARE(p.size(), std::size_t {4});
        QVERIFY(std::abs(p[0] - 0.080757) < 1e-5);
        QVERIFY(std::abs(p[1] - 0.419243) < 1e-5);
        QVERIFY(std::abs(p[0] + p[1] + p[2] + p[3] - 1.0) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestClassification)
#include "tst_classification.moc"
