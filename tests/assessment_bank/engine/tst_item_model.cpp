#include "engine/item_model.h"
#include "support/csv_table.h"
#include "support/models.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

class TestItemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Reference: catR 3.17, 13 significant digits. Tolerance 1e-11 as refdata/README.md states;
    // partial-credit information there was checked by finite differences only, hence 3e-9.
    void agreesWithTheReferenceSoftware_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::addColumn<ModelKind>("kind");
        QTest::addColumn<double>("informationTolerance");
        QTest::newRow("Rasch") << "1pl" << ModelKind::TwoPl << 1e-11;
        QTest::newRow("two parameters") << "2pl" << ModelKind::TwoPl << 1e-11;
        QTest::newRow("three parameters") << "3pl" << ModelKind::ThreePl << 1e-11;
        QTest::newRow("four parameters") << "4pl" << ModelKind::FourPl << 1e-11;
        QTest::newRow("graded response") << "grm" << ModelKind::Graded << 1e-11;
        QTest::newRow("generalised partial credit") << "gpcm" << ModelKind::PartialCredit << 3e-9;
    }

    void agreesWithTheReferenceSoftware()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/bank_2pl.csv");
        QFETCH(QString, bank);
        QFETCH(ModelKind, kind);
        QFETCH(double, informationTolerance);
        const QString folder = test::sharedPath(u"measurement/refdata/catr/"_s);
        const auto items = test::readCsv(folder + u"bank_"_s + bank + u".csv"_s);
        const auto expected = test::readCsv(folder + u"prob_info_"_s + bank + u".csv"_s);
        QVERIFY(!expected.rows.isEmpty());
        double worstProbability = 0.0;
        double worstInformation = 0.0;
        for (qsizetype row = 0; row < expected.rows.size(); ++row) {
            const auto item = static_cast<qsizetype>(expected.number(row, u"item"_s)) - 1;
            ItemParameters p = test::parametersOf(items, item, kind);
            p.a *= expected.number(row, u"D"_s);
            const auto model = ItemModel::create(p);
            QVERIFY2(model, "a reference item was refused");
            const double theta = expected.number(row, u"theta"_s);
            for (std::size_t k = 0; k < model->categories(); ++k) {
                const QString column
                    = expected.columns.contains(u"P0"_s) ? u"P%1"_s.arg(k) : u"P"_s;
                if (column == u"P" && k == 0)
                    continue;
                worstProbability = std::max(worstProbability,
                    std::abs(model->probability(theta, k) - expected.number(row, column)));
            }
            worstInformation = std::max(worstInformation,
                std::abs(model->information(theta) - expected.number(row, u"info"_s)));
        }
        qInfo("%lld rows, worst error: probability %.1e, information %.1e",
            static_cast<long long>(expected.rows.size()), worstProbability, worstInformation);
        QVERIFY(worstProbability < 1e-11);
        QVERIFY(worstInformation < informationTolerance);
    }

    void probabilitiesSumToOneAndInformationIsTheExpectedSquaredSlope_data() { extremes(); }

    void probabilitiesSumToOneAndInformationIsTheExpectedSquaredSlope()
    {
        QFETCH(ItemParameters, parameters);
        const auto model = ItemModel::create(parameters).value();
        for (double theta = -10.0; theta <= 10.0; theta += 0.5) {
            double sum = 0.0;
            double information = 0.0;
            for (std::size_t k = 0; k < model.categories(); ++k) {
                const auto [value, slope] = model.logLikelihood(theta, k);
                QVERIFY(std::isfinite(value) && std::isfinite(slope));
                sum += model.probability(theta, k);
                information += model.probability(theta, k) * slope * slope;
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-12);
            QVERIFY(std::abs(information - model.information(theta)) < 1e-9);
            QVERIFY(model.expectedShare(theta) >= 0.0 && model.expectedShare(theta) <= 1.0);
        }
    }

    void refusesParametersThatMeanNothing_data()
    {
        QTest::addColumn<ItemParameters>("parameters");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("a of zero") << ItemParameters {.a = 0.0};
        QTest::newRow("a that is no number") << ItemParameters {.a = nan};
        QTest::newRow("b that is no number") << ItemParameters {.b = {nan}};
        QTest::newRow("guessing above the ceiling")
            << ItemParameters {.kind = ModelKind::FourPl, .c = 0.6, .d = 0.5};
        QTest::newRow("a two-parameter item that guesses") << ItemParameters {.c = 0.2};
        QTest::newRow("thresholds out of order")
            << ItemParameters {.kind = ModelKind::Graded, .b = {0.5, 0.1}, .thresholds = 2};
        QTest::newRow("no threshold")
            << ItemParameters {.kind = ModelKind::Graded, .thresholds = 0};
        QTest::newRow("two thresholds for right and wrong")
            << ItemParameters {.b = {0.0, 1.0}, .thresholds = 2};
    }

    void refusesParametersThatMeanNothing()
    {
        QFETCH(ItemParameters, parameters);
        const auto model = ItemModel::create(parameters);
        QVERIFY(!model);
        QCOMPARE(model.error().code, ErrorCode::OutOfRange);
    }

private:
    static void extremes()
    {
        QTest::addColumn<ItemParameters>("parameters");
        QTest::newRow("flat") << ItemParameters {.a = 0.05, .b = {1.0}};
        QTest::newRow("steep") << ItemParameters {.a = 6.0, .b = {-3.0}};
        QTest::newRow("steep with guessing")
            << ItemParameters {.kind = ModelKind::ThreePl, .a = 6.0, .b = {9.0}, .c = 0.25};
        QTest::newRow("with a ceiling")
            << ItemParameters {.kind = ModelKind::FourPl, .a = 2.0, .b = {0.0}, .c = 0.2, .d = 0.9};
        QTest::newRow("graded, close thresholds") << ItemParameters {
            .kind = ModelKind::Graded, .a = 6.0, .b = {-1.0, -0.999, 2.0}, .thresholds = 3};
        QTest::newRow("partial credit, reversed steps") << ItemParameters {
            .kind = ModelKind::PartialCredit, .a = 3.0, .b = {2.0, -2.0, 0.5}, .thresholds = 3};
    }
};

QTEST_APPLESS_MAIN(TestItemModel)
#include "tst_item_model.moc"
