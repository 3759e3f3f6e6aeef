#include "engine/expected_response.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace suyang;
using namespace suyang::engine;

namespace {

/// P(category | theta) averaged over a normal shift of the thresholds, by the trapezoid rule over
/// eight SDs either side, exact to rounding for so smooth a function.
double averaged(const ItemParameters &stated, double theta, std::size_t category, double sd)
{
    constexpr int Nodes = 801;
    double sum = 0.0;
    double mass = 0.0;
    for (int n = 0; n < Nodes; ++n) {
        const double z = -8.0 + 16.0 * n / (Nodes - 1);
        ItemParameters shifted = stated;
        for (std::size_t k = 0; k < stated.thresholds; ++k)
            shifted.b[k] += sd * z;
        const double weight = std::exp(-0.5 * z * z);
        sum += weight * ItemModel::create(shifted)->probability(theta, category);
        mass += weight;
    }
    return sum / mass;
}

} // namespace

Q_DECLARE_METATYPE(suyang::engine::ItemParameters)

class TestExpectedResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheAverageOverTheError_data()
    {
        QTest::addColumn<ItemParameters>("stated");
        QTest::addColumn<double>("tolerance");
        // The logistic shape of an averaged logistic curve is itself approximate.
        constexpr double Shape = 0.01;
        constexpr double PartialCredit = 0.04;
        for (const double a : {0.3, 1.0, 1.5, 2.0}) {
            QTest::addRow("2PL, a = %.1f", a) << ItemParameters {.a = a, .b = {0.4}} << Shape;
            QTest::addRow("3PL, a = %.1f", a)
                << ItemParameters {.kind = ModelKind::ThreePl, .a = a, .b = {-1.0}, .c = 0.25}
                << Shape;
            QTest::addRow("graded, a = %.1f", a) << ItemParameters {.kind = ModelKind::Graded,
                .a = a,
                .b = {-0.6, 0.6},
                .thresholds
                = 2} << 2.0 * Shape; // a middle category is the difference of two curves
        }
        for (const double a : {0.3, 1.0, 1.5}) {
            QTest::addRow("partial credit, a = %.1f", a) << ItemParameters {
                .kind = ModelKind::PartialCredit,
                .a = a,
                .b = {-0.6, 0.6},
                .thresholds = 2} << PartialCredit;
        }
    }

    void isTheAverageOverTheError()
    {
        QFETCH(ItemParameters, stated);
        QFETCH(double, tolerance);
        const ItemModel model = ItemModel::create(stated).value();
        double worst = 0.0;
        double worstUnaware = 0.0;
        for (const double sd : {0.2, 0.7}) {
            const ItemModel expected = expectedResponse(model, sd);
            for (double theta = -6.0; theta <= 6.0; theta += 0.25) {
                for (std::size_t k = 0; k < model.categories(); ++k) {
                    const double truth = averaged(stated, theta, k, sd);
                    worst = std::max(worst, std::abs(expected.probability(theta, k) - truth));
                    worstUnaware
                        = std::max(worstUnaware, std::abs(model.probability(theta, k) - truth));
                }
            }
        }
        qInfo("worst %.4f; the stated curve itself is off by %.4f", worst, worstUnaware);
        QVERIFY(worst < tolerance);
        QVERIFY(worst < worstUnaware);
    }

    void changesNothingWithoutError()
    {
        const ItemModel model = ItemModel::create({.a = 1.7, .b = {0.2}}).value();
        QVERIFY(expectedResponse(model, 0.0).parameters() == model.parameters());
    }

    void tellsLessTheLessIsKnown()
    {
        const ItemModel model = ItemModel::create({.a = 1.3, .b = {0.0}}).value();
        double before = std::numeric_limits<double>::infinity();
        for (const double sd : {0.0, 0.3, 0.7, 1.5, 5.0}) {
            const double information = expectedResponse(model, sd).information(0.0);
            QVERIFY(information < before);
            before = information;
        }
    }

    void staysAModelAtTheEdges()
    {
        for (const double a : {ItemParameters::LeastSlope, -1.2, ItemParameters::MostSlope}) {
            const ItemModel model = ItemModel::create({.a = a, .b = {0.0}}).value();
            for (const double sd : {0.0, 1.0, 1e6}) {
                const double slope = expectedResponse(model, sd).parameters().a;
                QVERIFY(std::isfinite(slope) && std::signbit(slope) == std::signbit(a));
                QVERIFY(std::abs(slope) <= std::abs(a));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestExpectedResponse)
#include "tst_expected_response.moc"
