#include "calibration/item_update.h"
#include "engine/draw.h"
#include "support/simulated_answers.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace suyang;
using namespace suyang::calibration;
using engine::ItemModel;
using engine::ModelKind;

namespace {

ItemModel twoPl(double a, double b)
{
    engine::ItemParameters p;
    p.a = a;
    p.b[0] = b;
    return ItemModel::create(p).value();
}

ItemModel graded(double a, std::initializer_list<double> thresholds)
{
    engine::ItemParameters p;
    p.kind = ModelKind::Graded;
    p.a = a;
    p.thresholds = thresholds.size();
    std::ranges::copy(thresholds, p.b.begin());
    return ItemModel::create(p).value();
}

/// Answers of persons from a standard normal population to an item, their abilities measured with
/// an error.
std::vector<RatedAnswer> drawRated(
    const ItemModel &item, std::size_t count, double standardError, std::uint64_t seed)
{
    std::vector<RatedAnswer> answers;
    std::array<double, engine::ItemParameters::MaxThresholds + 1> p {};
    for (std::uint64_t n = 0; n < count; ++n) {
        const double theta = test::normalAt(seed, n, 0);
        item.probabilities(theta, p);
        double rest = engine::uniformAt(seed, n, 40);
        std::size_t category = 0;
        while (category + 1 < item.categories() && rest >= p[category])
            rest -= p[category++];
        // The posterior mean of a person who was measured with this error shrinks and scatters so
        // that theta given it has the stated SD.
        const double share = 1.0 - standardError * standardError;
        const double mean
            = share * theta + std::sqrt(share) * standardError * test::normalAt(seed, n, 5);
        answers.push_back({mean, standardError, category});
    }
    return answers;
}

} // namespace

class TestItemUpdate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheRatingBackWithoutAnswers()
    {
        const auto update = updateItem({twoPl(1.2, 0.7)}, {});
        QVERIFY(update);
        QCOMPARE(update->model.parameters(), twoPl(1.2, 0.7).parameters());
        QCOMPARE(update->shiftSd, 0.5);
        QCOMPARE(update->weightOfAnswers, 0.0);
    }

    // Reference: the same integral by a plain sum over 4001 shifts, the slope held.
    void agreesWithAFineSum()
    {
        const std::vector<RatedAnswer> answers {{0.3, 0.0, 1}, {1.1, 0.0, 0}, {-0.4, 0.0, 0},
            {0.9, 0.0, 0}, {0.0, 0.0, 1}, {2.0, 0.0, 1}};
        const auto update = updateItem({twoPl(1.5, 0.2), 0.8, 0.0}, answers);
        QVERIFY(update);
        double total = 0.0, mean = 0.0, square = 0.0;
        for (int i = -2000; i <= 2000; ++i) {
            const double shift = 0.003 * i;
            double weight = std::exp(-0.5 * shift * shift / 0.64);
            for (const RatedAnswer &answer : answers) {
                const double p = 1.0 / (1.0 + std::exp(-1.5 * (answer.theta - 0.2 - shift)));
                weight *= answer.category == 1 ? p : 1.0 - p;
            }
            total += weight;
            mean += weight * shift;
            square += weight * shift * shift;
        }
        mean /= total;
        QVERIFY(std::abs(update->shift - mean) < 1e-4);
        QVERIFY(std::abs(update->shiftSd - std::sqrt(square / total - mean * mean)) < 1e-4);
    }

    void shrinksFewAnswersToTheRatingAndFollowsMany()
    {
        const ItemModel truth = twoPl(1.0, 1.5);
        double last = -1.0;
        for (const std::size_t count : {3UL, 30UL, 300UL, 3000UL}) {
            const auto update = updateItem({twoPl(1.0, 0.0)}, drawRated(truth, count, 0.0, 77));
            QVERIFY(update);
            QVERIFY(update->weightOfAnswers > last);
            last = update->weightOfAnswers;
            const double b = update->model.parameters().b[0];
            if (count == 3)
                QVERIFY2(std::abs(b) < 0.6, qPrintable(QString::number(b)));
            if (count == 3000)
                QVERIFY2(std::abs(b - 1.5) < 3.0 * update->shiftSd, qPrintable(QString::number(b)));
        }
        QVERIFY(last > 0.97);
    }

    // Items drawn from their rating, answers from the items: by Bayes' theorem 90 % of the
    // intervals hold the truth whatever the number of answers. 300 items: the share's SD is 1.7 %.
    void coversTheTruthAsOftenAsItSays_data()
    {
        QTest::addColumn<int>("answers");
        QTest::addColumn<double>("error");
        QTest::newRow("10 answers, abilities known") << 10 << 0.0;
        QTest::newRow("10 answers, abilities measured") << 10 << 0.4;
        QTest::newRow("60 answers, abilities measured") << 60 << 0.4;
    }

    void coversTheTruthAsOftenAsItSays()
    {
        QFETCH(int, answers);
        QFETCH(double, error);
        int covered = 0;
        double square = 0.0, rated = 0.0;
        constexpr int Items = 300;
        for (int i = 0; i < Items; ++i) {
            const auto seed = static_cast<std::uint64_t>(1000 + i);
            const double shift = 0.5 * test::normalAt(seed, 1, 20);
            const double a = std::exp(0.3 * test::normalAt(seed, 1, 21));
            const auto update = updateItem({twoPl(1.0, 0.0)},
                drawRated(twoPl(a, shift), static_cast<std::size_t>(answers), error, seed));
            QVERIFY(update);
            covered += std::abs(update->shift - shift) < 1.645 * update->shiftSd ? 1 : 0;
            square += std::pow(update->shift - shift, 2);
            rated += shift * shift;
        }
        qInfo("90 %% intervals hold the truth in %.1f %%, RMSE %.3f against %.3f of the rating",
            100.0 * covered / Items, std::sqrt(square / Items), std::sqrt(rated / Items));
        QVERIFY(covered > Items * 0.85 && covered < Items * 0.95);
        QVERIFY(square < rated);
    }

    void movesAllThresholdsOfAGradedItem()
    {
        const auto update = updateItem(
            {graded(1.3, {-1.0, 0.0, 1.0})}, drawRated(graded(1.3, {-0.4, 0.6, 1.6}), 400, 0.3, 5));
        QVERIFY(update);
        QVERIFY(std::abs(update->shift - 0.6) < 4.0 * update->shiftSd);
        QCOMPARE(update->model.categories(), 4U);
    }

    void refusesBadInput_data()
    {
        QTest::addColumn<double>("theta");
        QTest::addColumn<double>("error");
        QTest::addColumn<int>("category");
        QTest::addColumn<double>("sd");
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QTest::newRow("ability that is no number") << nan << 0.1 << 1 << 0.5;
        QTest::newRow("error that is no number") << 0.0 << nan << 1 << 0.5;
        QTest::newRow("negative error") << 0.0 << -0.1 << 1 << 0.5;
        QTest::newRow("no such category") << 0.0 << 0.1 << 2 << 0.5;
        QTest::newRow("rating without spread") << 0.0 << 0.1 << 1 << 0.0;
        QTest::newRow("spread that is no number") << 0.0 << 0.1 << 1 << nan;
    }

    void refusesBadInput()
    {
        QFETCH(double, theta);
        QFETCH(double, error);
        QFETCH(int, category);
        QFETCH(double, sd);
        const std::vector<RatedAnswer> answers {{theta, error, static_cast<std::size_t>(category)}};
        const auto update = updateItem({twoPl(1.0, 0.0), sd}, answers);
        QVERIFY(!update);
        QCOMPARE(update.error().code, ErrorCode::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestItemUpdate)
#include "tst_item_update.moc"
