#include "calibration/calibrate.h"
#include "support/answer_tables.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::calibration;
using namespace Qt::StringLiterals;

namespace {

QString referencePath(const QString &data, const QString &file)
{
    return test::sharedPath(u"measurement/refdata/mirt/%1__exact4d_%2"_s.arg(data, file));
}

CalibrationSettings settingsFor(const test::CsvTable &parameters, Family family)
{
    CalibrationSettings settings;
    settings.family = family;
    for (qsizetype row = 0; row < parameters.rows.size(); ++row) {
        settings.dimensionOf.push_back(
            static_cast<std::size_t>(parameters.text(row, u"dim"_s).toInt() - 1));
        settings.itemNames.push_back(parameters.text(row, u"item"_s).toStdString());
    }
    return settings;
}

} // namespace

class TestCalibrateDimensions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reference: an exact EM on the same 21^4 grid, last change of a parameter below 2e-6.
    void agreesWithTheExactFit_data()
    {
        QTest::addColumn<QString>("data");
        QTest::addColumn<int>("family");
        QTest::newRow("simulated, 32 items") << "sim4d_2pl" << static_cast<int>(Family::TwoPl);
        QTest::newRow("ability, with missing answers")
            << "ability16" << static_cast<int>(Family::TwoPl);
        QTest::newRow("personality, six categories") << "bfi4d" << static_cast<int>(Family::Graded);
    }

    void agreesWithTheExactFit()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt");
        QFETCH(QString, data);
        QFETCH(int, family);
        const test::CsvTable parameters = test::readCsv(referencePath(data, u"params.csv"_s));
        const test::CsvTable correlations = test::readCsv(referencePath(data, u"corr.csv"_s));
        const test::AnswerTable table
            = test::readAnswers(test::sharedPath(u"measurement/refdata/data/%1.csv"_s.arg(data)));
        QFile file(referencePath(data, u"meta.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject meta = QJsonDocument::fromJson(file.readAll()).object();
        QElapsedTimer timer;
        timer.start();
        const auto result
            = calibrate(table.answers, settingsFor(parameters, static_cast<Family>(family)));
        const auto elapsed = timer.nsecsElapsed();
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        double worst = 0.0;
        for (qsizetype row = 0; row < parameters.rows.size(); ++row) {
            const CalibratedItem &item = result->items[static_cast<std::size_t>(row)];
            worst = std::max(
                worst, std::abs(item.model.parameters().a - parameters.number(row, u"a"_s)));
            for (std::size_t k = 0; k < item.intercepts.size(); ++k)
                worst = std::max(worst,
                    std::abs(item.intercepts[k] - parameters.number(row, u"d%1"_s.arg(k + 1))));
        }
        double worstCorrelation = 0.0;
        for (qsizetype d = 0; d < 4; ++d) {
            for (qsizetype e = 0; e < 4; ++e)
                worstCorrelation = std::max(worstCorrelation,
                    std::abs(result->population.correlation[static_cast<std::size_t>(d * 4 + e)]
                        - correlations.rows[d][e].toDouble()));
        }
        const double gain = result->logLikelihood - meta.value(u"logLik"_s).toDouble();
        qInfo("%s: log-likelihood %+.2e, worst parameter %.2e, worst correlation %.2e, "
              "%zu iterations, gain left %.1e, %.1f s",
            qPrintable(data), gain, worst, worstCorrelation, result->iterations,
            result->remainingGain.value_or(-1.0), static_cast<double>(elapsed) * 1e-9);
        QVERIFY(result->converged);
        QVERIFY(std::abs(gain) < 1e-3);
        QVERIFY(worst < 1e-3);
        QVERIFY(worstCorrelation < 1e-3);
        QCOMPARE(result->freeParameters, static_cast<std::size_t>(meta.value(u"npar"_s).toInt()));
        QCOMPARE(result->persons, static_cast<std::size_t>(meta.value(u"N"_s).toInt()));
    }
};

QTEST_APPLESS_MAIN(TestCalibrateDimensions)
#include "tst_calibrate_dimensions.moc"
