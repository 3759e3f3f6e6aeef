#include "calibration/calibrate.h"
#include "support/six_dimensions.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::calibration;

namespace {

/// Squares of (estimate - truth) / standard error.
struct Misses
{
    double sum = 0.0;
    double worst = 0.0;
    int count = 0;

    void add(double estimate, double truth, const StandardError &error)
    {
        const double z = error ? (estimate - truth) / *error : 1e9;
        sum += z * z;
        worst = std::max(worst, std::abs(z));
        ++count;
    }
};

} // namespace

class TestCalibrateSixDimensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 600 persons, 5 items a dimension, correlations from 0.3 to 0.7 that one factor does not
    // explain. Every parameter lies within 4 of its own standard errors (60 of items, 15 of
    // correlations: a chance of 0.5 % for one beyond), and their mean square is 1 within four times
    // the sqrt(2 / 75) that independent normal errors would have.
    void recoversTheTruth()
    {
        const test::SixDimensions world = test::sixDimensions(5, 600, 6);
        CalibrationSettings settings;
        settings.dimensionOf = world.dimensionOf;
        QElapsedTimer timer;
        timer.start();
        const auto result = calibrate(world.answers, settings);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(result->converged);
        QCOMPARE(result->points, std::size_t {11});
        Misses items;
        for (std::size_t i = 0; i < world.models.size(); ++i) {
            const CalibratedItem &item = result->items[i];
            const auto &truth = world.models[i].parameters();
            items.add(item.model.parameters().a, truth.a, item.slopeError);
            items.add(item.model.parameters().b[0], truth.b[0], item.thresholdErrors[0]);
        }
        Misses correlations;
        const auto truth = test::sixCorrelations();
        for (std::size_t i = 0; i < 6; ++i) {
            for (std::size_t j = 0; j < i; ++j)
                correlations.add(result->population.correlation[i * 6 + j], truth[i * 6 + j],
                    result->population.correlationErrors[i * 6 + j]);
        }
        qInfo("worst miss in standard errors: items %.2f, correlations %.2f; mean squares %.2f, "
              "%.2f; log-likelihood %.4f, %zu iterations, %.1f s",
            items.worst, correlations.worst, items.sum / items.count,
            correlations.sum / correlations.count, result->logLikelihood, result->iterations,
            static_cast<double>(timer.elapsed()) * 1e-3);
        QVERIFY(items.worst < 4.0 && correlations.worst < 4.0);
        const double mean = (items.sum + correlations.sum) / (items.count + correlations.count);
        QVERIFY(std::abs(mean - 1.0) < 4.0 * std::sqrt(2.0 / 75.0));
    }
};

QTEST_APPLESS_MAIN(TestCalibrateSixDimensions)
#include "tst_calibrate_six_dimensions.moc"
