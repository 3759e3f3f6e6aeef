#include "calibration/calibrate.h"
#include "support/simulated_answers.h"
#include "tools/plain_em.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

using namespace suyang;
using namespace suyang::calibration;
using engine::ItemModel;
using engine::ItemParameters;
using engine::ModelKind;
using engine::ResponseMatrix;

namespace {

bool isSound(const StandardError &error)
{
    return !error || (std::isfinite(*error) && *error >= 0.0);
}

/// No NaN and no infinity anywhere.
bool isSound(const CalibrationResult &result)
{
    bool sound = std::isfinite(result.logLikelihood) && std::isfinite(result.logPrior)
        && std::isfinite(result.aic) && std::isfinite(result.bic);
    for (const CalibratedItem &item : result.items) {
        sound = sound && std::isfinite(item.model.parameters().a) && isSound(item.slopeError)
            && isSound(item.guessingError) && isSound(item.logitGuessingError)
            && std::ranges::all_of(item.intercepts, [](double d) { return std::isfinite(d); });
        for (const auto *list : {&item.thresholdErrors, &item.interceptErrors})
            sound = sound
                && std::ranges::all_of(*list, [](const StandardError &e) { return isSound(e); });
    }
    for (const auto *list :
        {&result.population.mean, &result.population.variance, &result.population.correlation})
        sound = sound && std::ranges::all_of(*list, [](double x) { return std::isfinite(x); });
    return sound;
}

bool sameFigures(const CalibrationResult &x, const CalibrationResult &y)
{
    bool same = x.logLikelihood == y.logLikelihood && x.population.mean == y.population.mean
        && x.population.variance == y.population.variance
        && x.population.correlation == y.population.correlation;
    for (std::size_t i = 0; i < x.items.size(); ++i)
        same = same && x.items[i].model.parameters() == y.items[i].model.parameters()
            && x.items[i].slopeError == y.items[i].slopeError;
    return same;
}

ResponseMatrix matrix(std::size_t items, std::vector<std::int16_t> codes)
{
    return ResponseMatrix::create(items, std::move(codes)).value();
}

/// The same answers with some columns changed by `change(person, item, code)`.
template <typename Change>
ResponseMatrix changed(const ResponseMatrix &answers, Change change)
{
    std::vector<std::int16_t> codes;
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        for (std::size_t item = 0; item < answers.items(); ++item)
            codes.push_back(static_cast<std::int16_t>(
                change(person, item, static_cast<int>(answers.at(person, item)))));
    }
    return matrix(answers.items(), std::move(codes));
}

std::vector<ItemModel> gradedItems(std::size_t count, ModelKind kind)
{
    std::vector<ItemModel> items;
    for (std::size_t i = 0; i < count; ++i) {
        ItemParameters p;
        p.kind = kind;
        p.a = 1.0 + 0.15 * static_cast<double>(i % 4);
        p.thresholds = 3;
        for (std::size_t k = 0; k < 3; ++k)
            p.b[k] = -1.2 + 1.1 * static_cast<double>(k) + 0.2 * static_cast<double>(i % 3);
        items.push_back(ItemModel::create(p).value());
    }
    return items;
}

} // namespace

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
        const auto items = gradedItems(12, static_cast<ModelKind>(kind));
        CalibrationSettings settings;
        settings.family = static_cast<Family>(family);
        const auto result = calibrate(
            test::drawAnswers(items, {.persons = 3000, .seed = 9, .missing = 0.1}), settings);
        QVERIFY(result && isSound(*result));
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
        QVERIFY(result && isSound(*result) && result->converged);
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
        QVERIFY(result && isSound(*result));
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
        QVERIFY(once && isSound(*once));
        settings.threads = 3;
        const auto again = calibrate(answers, settings);
        QVERIFY(again && sameFigures(*once, *again));
        const auto turned = changed(answers, [&](std::size_t person, std::size_t item, int) {
            return answers.at(answers.persons() - 1 - person, item);
        });
        const auto reversed = calibrate(turned, settings);
        QVERIFY(reversed && sameFigures(*once, *reversed));
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
        const auto two = calibrate(matrix(24, std::move(codes)), both);
        QVERIFY(two && isSound(*two) && two->converged);
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
        const auto result = calibrate(matrix(20, std::move(codes)), settings);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(isSound(*result));
        QCOMPARE(result->population.correlation.size(), 25U);
    }

    void collapsesUnusedCategories()
    {
        const auto items = gradedItems(6, ModelKind::Graded);
        const auto answers = test::drawAnswers(items, {.persons = 500, .seed = 61});
        const auto gap = changed(answers, [](std::size_t, std::size_t item, int code) {
            return item == 2 && code >= 2 ? code + 1 : code; // item 3 has the codes 0, 1, 3, 4
        });
        CalibrationSettings settings;
        settings.family = Family::Graded;
        const auto plain = calibrate(answers, settings);
        const auto result = calibrate(gap, settings);
        QVERIFY(plain && result);
        QCOMPARE(result->items[2].codes, (std::vector<int> {0, 1, 3, 4}));
        QCOMPARE(result->notes.size(), 1U);
        QVERIFY(result->notes[0].starts_with("item 3: "));
        QVERIFY(sameFigures(*plain, *result));
    }

    void takesItemsThatRunBackwards()
    {
        const auto items = test::drawItems(12, 71);
        const auto answers = changed(test::drawAnswers(items, {.persons = 1500, .seed = 72}),
            [](std::size_t, std::size_t item, int code) { return item < 3 ? 1 - code : code; });
        const auto result = calibrate(answers, {});
        QVERIFY(result && isSound(*result));
        for (std::size_t i = 0; i < 12; ++i)
            QCOMPARE(result->items[i].model.parameters().a < 0.0, i < 3);
    }

    // Two copies of one item agree better than any dimension explains.
    void holdsASlopeThatRunsAway()
    {
        const auto items = test::drawItems(5, 81);
        const auto answers = test::drawAnswers(items, {.persons = 400, .seed = 82});
        const auto doubled = changed(answers, [&](std::size_t person, std::size_t item, int code) {
            return item == 1 || item == 2 ? answers.at(person, 0) : code;
        });
        const auto result = calibrate(doubled, {});
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(isSound(*result));
        QVERIFY(!result->notes.empty());
        QVERIFY(
            std::abs(result->items[0].model.parameters().a) <= CalibrationSettings::SteepestSlope);
    }

    void holdsTwoDimensionsThatAreOneApart()
    {
        const auto items = test::drawItems(10, 91);
        const auto answers = test::drawAnswers(items, {.persons = 500, .seed = 92});
        CalibrationSettings settings;
        for (std::size_t i = 0; i < 10; ++i)
            settings.dimensionOf.push_back(i % 2);
        const auto result = calibrate(answers, settings);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(isSound(*result));
        QVERIFY(
            result->population.correlation[1] > 0.85 && result->population.correlation[1] < 1.0);
    }

    void survivesAnswersWithoutSpread_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<int>("kind");
        for (const auto &[name, family] : {std::pair {"rasch", Family::Rasch},
                 std::pair {"2pl", Family::TwoPl}, std::pair {"3pl", Family::ThreePl},
                 std::pair {"grm", Family::Graded}, std::pair {"gpcm", Family::PartialCredit}}) {
            QTest::addRow("%s, answers at random", name) << static_cast<int>(family) << 0;
            QTest::addRow("%s, a perfect ladder", name) << static_cast<int>(family) << 1;
            QTest::addRow("%s, three persons", name) << static_cast<int>(family) << 2;
            QTest::addRow("%s, nobody answers two items", name) << static_cast<int>(family) << 3;
        }
    }

    void survivesAnswersWithoutSpread()
    {
        QFETCH(int, family);
        QFETCH(int, kind);
        constexpr std::size_t Items = 6;
        std::vector<std::int16_t> codes;
        const std::size_t persons = kind == 2 ? 3 : 60;
        for (std::size_t person = 0; person < persons; ++person) {
            for (std::size_t item = 0; item < Items; ++item) {
                const bool right = kind == 1 ? person % 7 > item
                    : kind == 2              ? (person + item) % 2 == 0
                                             : engine::uniformAt(5, person, item) < 0.5;
                const bool given = kind != 3 || person % Items == item;
                codes.push_back(given ? (right ? 1 : 0) : ResponseMatrix::Missing);
            }
        }
        CalibrationSettings settings;
        settings.family = static_cast<Family>(family);
        settings.priors = ItemPriors::usual(settings.family);
        settings.mostIterations = 300;
        const auto result = calibrate(matrix(Items, std::move(codes)), settings);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(isSound(*result));
    }

    void refusesWhatItCannotCalibrate_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("names");
        QTest::newRow("nobody answered an item") << 0 << "item 2";
        QTest::newRow("everybody answered alike") << 1 << "item 2";
        QTest::newRow("a code the model does not know") << 2 << "item 2";
        QTest::newRow("one item") << 3 << "item 1";
        QTest::newRow("two items, free slopes") << 4 << "item 1";
        QTest::newRow("nobody answered anything") << 5 << "item 1";
        QTest::newRow("nobody at all") << 6 << "item 1";
        QTest::newRow("a dimension without items") << 7 << "dimension 2";
        QTest::newRow("a dimension of one item") << 8 << "dimension 2";
        QTest::newRow("too many dimensions") << 9 << "dimensions";
        QTest::newRow("a prior that is no number") << 10 << "prior";
        QTest::newRow("a tolerance that is no number") << 11 << "tolerance";
        QTest::newRow("lists of another length") << 12 << "dimensions";
    }

    void refusesWhatItCannotCalibrate()
    {
        QFETCH(int, change);
        QFETCH(QString, names);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        CalibrationSettings settings;
        const std::size_t items = change == 3 ? 1 : change == 4 ? 2 : 8;
        auto answers = test::drawAnswers(
            test::drawItems(items, 1), {.persons = change == 6 ? 0U : 50U, .seed = 2});
        answers = changed(answers, [&](std::size_t, std::size_t item, int code) {
            if (change == 5)
                return -1;
            if (item != 1)
                return code;
            return change == 0 ? -1 : change == 1 ? 1 : change == 2 ? 2 * code : code;
        });
        if (change == 7)
            settings.dimensionOf = {0, 0, 0, 0, 2, 2, 2, 2};
        if (change == 8)
            settings.dimensionOf = {0, 0, 0, 0, 0, 0, 0, 1};
        if (change == 9)
            settings.dimensionOf = {0, 1, 2, 3, 4, 5, 6, 7};
        if (change == 10)
            settings.priors.slope = LogNormalPrior {nan, 0.5};
        if (change == 11)
            settings.tolerance = nan;
        if (change == 12)
            settings.dimensionOf = {0};
        const auto result = calibrate(answers, settings);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::OutOfRange);
        QVERIFY2(QString::fromStdString(result.error().detail).contains(names),
            result.error().detail.c_str());
    }
};

QTEST_APPLESS_MAIN(TestCalibrate)
#include "tst_calibrate.moc"
