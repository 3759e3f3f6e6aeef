#include "support/recovery.h"

#include <QTest>

using namespace suyang;

// A few replications; `suyang-study-calibration` does the fifty of the report.
class TestCalibrateRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Eight replications: 640 intervals in all, so the share that covers has an SD of about 1 %
    // each, and a bias is compared with three of its standard errors and not two.
    void findsTheParametersItWasDrawnFrom()
    {
        const test::Recovery recovery = test::recover(8, 20261);
        QCOMPARE(recovery.failed, 0U);
        for (const test::RecoveryFigures &figures : {recovery.slope, recovery.difficulty}) {
            qInfo("bias %+.4f (SE %.4f), RMSE %.3f, 95 %% intervals hold the truth in %.1f %%",
                figures.bias, figures.biasError, figures.rmse, 100.0 * figures.covered);
            QVERIFY(std::abs(figures.bias) < 3.0 * figures.biasError);
            QVERIFY(figures.covered > 0.91 && figures.covered < 0.985);
        }
    }
};

QTEST_APPLESS_MAIN(TestCalibrateRecovery)
#include "tst_calibrate_recovery.moc"
