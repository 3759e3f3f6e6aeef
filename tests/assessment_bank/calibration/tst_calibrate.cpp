#include "assessment_bank/calibration/calibrated_answers.h"
#include "support/simulated_answers.h"
#include "tools/plain_em.h"

#include <QTest>

#include <cmath>
#include <utility>

using namespace suyang;
using namespace suyang::calibration;
using engine::ItemModel;
using engine::ItemParameters;
using engine::ModelKind;

class TestCalibrate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverBelowThePlainAlgorithm()
    {
        for (const double missing : {0.0, 0.3}) {
            const auto answers = test::drawAnswers(
                test::drawItems(20, 3), {.persons = 600, .seed = 4, .missing = missing});
            const test::PlainEmFit plain = test::plainEm(answers, 1e-7);
            const auto result = calibrate(answers, {});
            QVERIFY(result);
            QVERIFY(result->logLikelihood > plain.logLikelihood - 1e-8);
            QVERIFY(std::abs(result->logLikelihood - plain.logLikelihood) < 1e-6);
            for (std::size_t i = 0; i < 20; ++i)
                QVERIFY(std::abs(result->items[i].model.parameters().a - plain.a[i]) < 1e-4);
        }
    }

    void findsPolytomousParameters_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("family");
        QTest::newRow("graded") << static_cast<int>(ModelKind::Graded)
                                << static_cast<int>(Family::Graded);
        QTest::newRow("partial credit") << static_cast<int>(ModelKind::PartialCredit)
                                        << static_cast<int>(Family::PartialCredit);
    }

    void findsPolytomousParameters()
    {
        QFETCH(int, kind);
        QFETCH(int, family);
        const auto items = test::gradedItems(12, static_cast<ModelKind>(kind));
        CalibrationSettings settings;
        settings.family = static_cast<Family>(family);
        const auto result = calibrate(
            test::drawAnswers(items, {.persons = 3000, .seed = 9, .missing = 0.1}), settings);
        QVERIFY(result && test::isSound(*result));
        for (std::size_t i = 0; i < items.size(); ++i) {
            const CalibratedItem &item = result->items[i];
            QVERIFY(std::abs(item.model.parameters().a - items[i].parameters().a)
                < 4.0 * item.slopeError.value());
            for (std::size_t k = 0; k < 3; ++k)
                QVERIFY(std::abs(item.model.parameters().b[k] - items[i].parameters().b[k])
                    < 4.0 * item.thresholdErrors[k].value());
        }
    }

    // Anchors hold the scale: a group that is abler and less spread is found to be, and the new
    // items come out on the anchors' scale and not on the group's.
    void keepsTheScaleOfTheAnchors()
    {
        const auto items = test::drawItems(30, 21);
        const auto answers = test::drawAnswers(
            items, {.persons = 4000, .seed = 22, .mean = 0.8, .sd = 0.7, .missing = 0.2});
        CalibrationSettings settings;
        settings.anchors.resize(items.size());
        for (std::size_t i = 0; i < 20; ++i)
            settings.anchors[i] = items[i];
        const auto result = calibrate(answers, settings);
        QVERIFY(result && test::isSound(*result) && result->converged);
        QVERIFY(std::abs(result->population.mean[0] - 0.8)
            < 3.0 * result->population.meanErrors[0].value());
        QVERIFY(std::abs(result->population.variance[0] - 0.49)
            < 3.0 * result->population.varianceErrors[0].value());
        QVERIFY(result->population.meanErrors[0].value() < 0.03);
        for (std::size_t i = 0; i < items.size(); ++i) {
            const ItemParameters &found = result->items[i].model.parameters();
            const ItemParameters &truth = items[i].parameters();
            QCOMPARE(result->items[i].anchored, i < 20);
            if (i < 20) {
                QCOMPARE(found, truth);
                QVERIFY(!result->items[i].slopeError);
            } else {
                QVERIFY(std::abs(found.a - truth.a) < 4.0 * result->items[i].slopeError.value());
                QVERIFY(std::abs(found.b[0] - truth.b[0])
                    < 4.0 * result->items[i].thresholdErrors[0].value());
            }
        }
        QCOMPARE(result->freeParameters, 22U);
    }

    void takesAnchorsOfAnyModelAndNothingElse()
    {
        ItemParameters p;
        p.kind = ModelKind::FourPl;
        p.c = 0.1;
        p.d = 0.95;
        std::vector<ItemModel> items(8, ItemModel::create(p).value());
        CalibrationSettings settings;
        settings.anchors.assign(items.begin(), items.end());
        const auto result = calibrate(
            test::drawAnswers(items, {.persons = 800, .seed = 3, .mean = -0.5}), settings);
        QVERIFY(result && test::isSound(*result));
        QCOMPARE(result->freeParameters, 2U);
        QVERIFY(std::abs(result->population.mean[0] + 0.5) < 0.2);
    }

    void doesNotDependOnOrderOrThreads()
    {
        const auto items = test::drawItems(12, 31);
        const auto answers = test::drawAnswers(items, {.persons = 300, .seed = 32, .missing = 0.1});
        CalibrationSettings settings;
        for (std::size_t i = 0; i < 12; ++i)
            settings.dimensionOf.push_back(i % 2);
        settings.threads = 1;
        const auto once = calibrate(answers, settings);
        QVERIFY(once && test::isSound(*once));
        settings.threads = 3;
        const auto again = calibrate(answers, settings);
        QVERIFY(again && test::sameFigures(*once, *again));
        const auto turned = test::changed(answers, [&](std::size_t person, std::size_t item, int) {
            return answers.at(answers.persons() - 1 - person, item);
        });
        const auto reversed = calibrate(turned, settings);
        QVERIFY(reversed && test::sameFigures(*once, *reversed));
    }

    // One dimension out of two that are the same items: the plain and the product grid agree.
    void agreesAcrossIntegrals()
    {
        const auto items = test::drawItems(16, 41);
        const auto first = test::drawAnswers(items, {.persons = 700, .seed = 42});
        CalibrationSettings alone;
        alone.points = 41;
        alone.range = 5.0;
        const auto one = calibrate(first, alone);
        QVERIFY(one);
        // Beside it eight items that depend on nothing the first ones do.
        const auto other = test::drawAnswers(items, {.persons = 700, .seed = 43});
        std::vector<std::int16_t> codes;
        for (std::size_t person = 0; person < 700; ++person) {
            for (std::size_t i = 0; i < 16; ++i)
                codes.push_back(first.at(person, i));
            for (std::size_t i = 0; i < 8; ++i)
                codes.push_back(other.at(person, i));
        }
        CalibrationSettings both;
        both.dimensionOf.assign(16, 0);
        both.dimensionOf.insert(both.dimensionOf.end(), 8, 1);
        const auto two = calibrate(test::matrix(24, std::move(codes)), both);
        QVERIFY(two && test::isSound(*two) && two->converged);
        const double correlation = two->population.correlation[1];
        QVERIFY(std::abs(correlation) < 4.0 * two->population.correlationErrors[1].value());
        for (std::size_t i = 0; i < 16; ++i)
            QVERIFY(
                std::abs(two->items[i].model.parameters().a - one->items[i].model.parameters().a)
                < 0.1);
    }

    void handlesFiveDimensions()
    {
        std::vector<std::int16_t> codes;
        const auto items = test::drawItems(20, 51);
        CalibrationSettings settings;
        for (std::size_t i = 0; i < 20; ++i)
            settings.dimensionOf.push_back(i / 4);
        for (std::uint64_t person = 0; person < 150; ++person) {
            for (std::size_t i = 0; i < 20; ++i) {
                const double theta = 0.7 * test::normalAt(52, person, 0)
                    + 0.7 * test::normalAt(52, person, 1 + i / 4);
                codes.push_back(engine::uniformAt(53, person, i) < items[i].probability(theta, 1));
            }
        }
        settings.points = 9;
        settings.standardErrors = false;
        const auto result = calibrate(test::matrix(20, std::move(codes)), settings);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(test::isSound(*result));
        QCOMPARE(result->population.correlation.size(), 25U);
    }
};

QTEST_APPLESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
