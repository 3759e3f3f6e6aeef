#include "engine/item_derivatives.h"
#include "engine/point_estimate.h"
#include "support/catr_reference.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

namespace {

/// Patterns whose likelihood has several maxima, where catR's bracketing ended in a lower one than
/// ours: by "bank estimator", pattern and our theta.
const std::map<QString, std::map<int, double>> &otherRoots()
{
    static const std::map<QString, std::map<int, double>> table {
        {u"3pl ML"_s, {{28, -4.0}}}, // rises towards the end of the range; catR -1.379125
        {u"4pl ML"_s,
            {{72, -4.0}, // the end of the range; catR -1.096531
                {115, 1.694234}, // catR -3.346423
                {132, -4.0}}}, // the end of the range; catR -3.145815
        {u"4pl WLE"_s, {{14, -0.720291}}}, // catR -2.525515
    };
    return table;
}

/// catR's standard error at a given theta, from its definition.
double errorAt(double theta, const QString &estimator, const std::vector<ItemModel> &models,
    const std::vector<Answer> &answers)
{
    double information = 0.0;
    double slope = 0.0;
    double bend = 0.0;
    for (const Answer &answer : answers) {
        const ItemDerivatives at(models[answer.item], theta);
        information += at.information();
        slope += at.informationSlope();
        bend += at.informationBend();
    }
    double precision = information;
    if (estimator == u"MAP_N01")
        precision += 1.0;
    if (estimator == u"MAP_N0.5_0.8")
        precision += 1.0 / (0.8 * 0.8);
    if (estimator == u"MAP_Jeffreys")
        precision -= (bend * information - slope * slope) / (2.0 * information * information);
    return 1.0 / std::sqrt(precision);
}

PointEstimate estimateBy(const QString &estimator, const std::vector<ItemModel> &models,
    const std::vector<Answer> &answers, const ThetaRange &range)
{
    if (estimator == u"ML")
        return maximumLikelihood(models, answers, range);
    if (estimator == u"WLE")
        return weightedLikelihood(models, answers, range);
    if (estimator == u"MAP_Jeffreys")
        return jeffreysMode(models, answers, range);
    return estimator == u"MAP_N01" ? posteriorMode(models, answers, 0.0, 1.0)
                                   : posteriorMode(models, answers, 0.5, 0.8);
}

double logLikelihood(
    double theta, const std::vector<ItemModel> &models, const std::vector<Answer> &answers)
{
    double sum = 0.0;
    for (const Answer &answer : answers)
        sum += models[answer.item].logLikelihood(theta, answer.category).value;
    return sum;
}

ItemModel item(const ItemParameters &parameters)
{
    return ItemModel::create(parameters).value();
}

} // namespace

class TestPointEstimate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCatR_data()
    {
        QTest::addColumn<QString>("bank");
        QTest::addColumn<QString>("estimator");
        for (const char *bank : {"1pl", "2pl", "3pl", "4pl", "grm", "gpcm"}) {
            for (const char *estimator : {"ML", "WLE", "MAP_N01", "MAP_N0.5_0.8", "MAP_Jeffreys"})
                QTest::addRow("%s %s", bank, estimator)
                    << QString::fromLatin1(bank) << QString::fromLatin1(estimator);
        }
    }

    // Reference: catR 3.17 on [-4, 4]. Its score equation solved to 1e-13 (`theta_refined`, 13
    // digits, so 1e-12 where the slope of the score is small) is matched to 5e-12. Its standard
    // errors belong to its own root, which is off by up to 1e-4; so the definition is compared at
    // that root, to 1e-9 (information of 13-digit theta), and ours at our root.
    void agreesWithCatR()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/patterns_2pl.csv");
        QFETCH(QString, bank);
        QFETCH(QString, estimator);
        const auto models = test::catrModels(bank);
        const auto patterns = test::catrPatterns(bank);
        const auto table = test::catrTable(u"estimates"_s, bank);
        const auto named = otherRoots().find(bank + u' ' + estimator);
        const auto others = named == otherRoots().end() ? std::map<int, double>() : named->second;
        double worstTheta = 0.0;
        double worstError = 0.0;
        int compared = 0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            if (table.text(row, u"estimator"_s) != estimator)
                continue;
            const int pattern = table.text(row, u"pattern"_s).toInt();
            const auto &answers = patterns[pattern];
            const PointEstimate mine = estimateBy(estimator, models, answers, {-4.0, 4.0});
            const double theirs = table.number(row, u"theta_refined"_s);
            if (table.has(row, u"se"_s) && table.text(row, u"se"_s) != u"NaN") {
                const double atTheirs
                    = errorAt(table.number(row, u"theta"_s), estimator, models, answers);
                worstError
                    = std::max(worstError, std::abs(atTheirs / table.number(row, u"se"_s) - 1.0));
                const double atMine = errorAt(mine.theta, estimator, models, answers);
                QVERIFY(std::abs(mine.standardError / atMine - 1.0) < 1e-12);
            } else { // catR gives no number where Jeffreys' curvature outweighs the information
                QCOMPARE(bank + estimator + QString::number(pattern), u"4plMAP_Jeffreys7"_s);
                QVERIFY(std::isfinite(mine.standardError));
            }
            ++compared;
            if (const auto other = others.find(pattern); other != others.end()) {
                QVERIFY(std::abs(mine.theta - other->second) < 1e-6);
                if (estimator == u"ML")
                    QVERIFY(logLikelihood(mine.theta, models, answers)
                        > logLikelihood(theirs, models, answers));
                continue;
            }
            worstTheta = std::max(worstTheta, std::abs(mine.theta - theirs));
            QCOMPARE(mine.atBound, std::abs(theirs) == 4.0);
        }
        qInfo("%d patterns: theta %.1e, standard error %.1e", compared, worstTheta, worstError);
        QCOMPARE(compared, 160);
        QVERIFY(worstTheta < 5e-12);
        QVERIFY(worstError < 1e-9);
    }

    void looksNoFurtherThanTheRange()
    {
        const std::vector models {test::rasch(0.0), test::rasch(1.0)};
        const std::vector<Answer> allRight {{0, 1}, {1, 1}};
        const std::vector<Answer> allWrong {{0, 0}, {1, 0}};
        QCOMPARE(maximumLikelihood(models, allRight).theta, 6.0);
        QCOMPARE(maximumLikelihood(models, allWrong, {-3.0, 3.0}).theta, -3.0);
        QVERIFY(maximumLikelihood(models, allWrong, {-3.0, 3.0}).atBound);
        const PointEstimate weighted = weightedLikelihood(models, allRight);
        QVERIFY(!weighted.atBound && weighted.theta > 1.0 && weighted.theta < 6.0);
    }

    void findsTheHighestOfTwoMaxima()
    {
        // Two steep guessing items far apart, the easy one wrong and the hard one right, with
        // twelve plain answers that hold the ability near either: which side wins is their number.
        std::vector<ItemModel> models;
        std::vector<Answer> answers;
        for (int i = 0; i < 4; ++i)
            models.push_back(
                item({.kind = ModelKind::ThreePl, .a = 4.0, .b = {i < 2 ? -1.5 : 1.5}, .c = 0.25}));
        models.push_back(item({.a = 0.4}));
        answers = {{0, 1}, {1, 0}, {2, 1}, {3, 1}, {4, 1}};
        const PointEstimate found = maximumLikelihood(models, answers, {-6.0, 6.0});
        double best = -6.0;
        for (double theta = -6.0; theta <= 6.0; theta += 0.001) {
            if (logLikelihood(theta, models, answers) > logLikelihood(best, models, answers))
                best = theta;
        }
        QVERIFY(std::abs(found.theta - best) < 2e-3);
    }

    void staysFiniteAtTheLimits_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("steepest") << 100.0 << 0.0;
        QTest::newRow("steepest, backwards") << -100.0 << 0.0;
        QTest::newRow("flattest") << 1e-6 << 0.0;
        QTest::newRow("farthest") << 2.0 << 1000.0;
        QTest::newRow("steep and far") << 100.0 << -1000.0;
    }

    void staysFiniteAtTheLimits()
    {
        QFETCH(double, a);
        QFETCH(double, b);
        for (const ModelKind kind : {ModelKind::TwoPl, ModelKind::ThreePl}) {
            const double c = kind == ModelKind::ThreePl ? 0.2 : 0.0;
            const std::vector models {item({.kind = kind, .a = a, .b = {b}, .c = c})};
            for (const std::size_t category : {0U, 1U}) {
                const std::vector<Answer> answers {{0, category}};
                for (const QString &estimator :
                    {u"ML"_s, u"WLE"_s, u"MAP_N01"_s, u"MAP_Jeffreys"_s}) {
                    const auto mine = estimateBy(estimator, models, answers, {-10.0, 10.0});
                    QVERIFY(std::isfinite(mine.theta) && std::isfinite(mine.standardError));
                    QVERIFY(mine.standardError > 0.0);
                }
            }
        }
    }

    void isThePriorWithoutAnswers()
    {
        const PointEstimate mine = posteriorMode({}, {}, 0.3, 1.2);
        QCOMPARE(mine.theta, 0.3);
        QCOMPARE(mine.standardError, 1.2);
    }

    // Right answers to items far above a wide prior pull the mode far out: 40 items with a = 2 and
    // b = 40 under N(0, 3^2); the mode is where 80 P(wrong) = theta / 9.
    void followsAModeFarFromThePrior()
    {
        std::vector<ItemModel> models(40, item({.a = 2.0, .b = {40.0}}));
        std::vector<Answer> answers;
        for (std::size_t i = 0; i < models.size(); ++i)
            answers.push_back({i, 1});
        const double theta = posteriorMode(models, answers, 0.0, 3.0).theta;
        QVERIFY(std::abs(80.0 * models[0].probability(theta, 0) - theta / 9.0) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestPointEstimate)
#include "tst_point_estimate.moc"
