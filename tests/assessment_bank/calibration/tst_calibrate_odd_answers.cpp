#include "assessment_bank/calibration/calibrated_answers.h"
#include "support/simulated_answers.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <utility>

using namespace suyang;
using namespace suyang::calibration;
using engine::ModelKind;
using engine::ResponseMatrix;

/// Answers that hardly determine the parameters, or not at all.
class TestCalibrateOddAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collapsesUnusedCategories()
    {
        const auto items = test::gradedItems(6, ModelKind::Graded);
        const auto answers = test::drawAnswers(items, {.persons = 500, .seed = 61});
        const auto gap = test::changed(answers, [](std::size_t, std::size_t item, int code) {
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
        QVERIFY(test::sameFigures(*plain, *result));
    }

    void takesItemsThatRunBackwards()
    {
        const auto items = test::drawItems(12, 71);
        const auto answers = test::changed(test::drawAnswers(items, {.persons = 1500, .seed = 72}),
            [](std::size_t, std::size_t item, int code) { return item < 3 ? 1 - code : code; });
        const auto result = calibrate(answers, {});
        QVERIFY(result && test::isSound(*result));
        for (std::size_t i = 0; i < 12; ++i)
            QCOMPARE(result->items[i].model.parameters().a < 0.0, i < 3);
    }

    // Two copies of one item agree better than any dimension explains.
    void holdsASlopeThatRunsAway()
    {
        const auto items = test::drawItems(5, 81);
        const auto answers = test::drawAnswers(items, {.persons = 400, .seed = 82});
        const auto doubled
            = test::changed(answers, [&](std::size_t person, std::size_t item, int code) {
                  return item == 1 || item == 2 ? answers.at(person, 0) : code;
              });
        const auto result = calibrate(doubled, {});
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(test::isSound(*result));
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
        QVERIFY(test::isSound(*result));
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
        const auto result = calibrate(test::matrix(Items, std::move(codes)), settings);
        QVERIFY2(result, result ? "" : result.error().detail.c_str());
        QVERIFY(test::isSound(*result));
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
        answers = test::changed(answers, [&](std::size_t, std::size_t item, int code) {
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

QTEST_APPLESS_MAIN(TestCalibrateOddAnswers)
#include "tst_calibrate_odd_answers.moc"
