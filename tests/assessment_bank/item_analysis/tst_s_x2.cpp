#include "item_analysis/s_x2.h"
#include "item_analysis/sum_score_distribution.h"
#include "mirt_fit.h"
#include "simulated_answers.h"

#include <QTest>

#include <numeric>

using namespace suyang;
using namespace suyang::item_analysis;
using namespace Qt::StringLiterals;

namespace {

Scale scaleOf(std::vector<engine::ItemModel> models, std::vector<std::int16_t> codes)
{
    auto answers = engine::ResponseMatrix::create(models.size(), std::move(codes));
    return Scale::create(std::move(models), std::move(answers).value()).value();
}

LatentGrid standardGrid()
{
    return LatentGrid::create(0.0, 1.0, LatentGrid::ScorePoints).value();
}

} // namespace

class TestSX2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAsMirtBeforeMerging_data()
    {
        QTest::addColumn<QString>("fit");
        QTest::newRow("two parameters, 5 items") << u"lsat6__2pl"_s;
        QTest::newRow("two parameters, 32 items") << u"sat12__2pl"_s;
        QTest::newRow("graded, 4 items") << u"science4__grm"_s;
    }

    // mirt 1.45.1, 61 points on [-6, 6]. The tables have 13 significant digits, so an expectation
    // of some hundred persons is known to 1e-10; 1e-9 is left for the order of the sums.
    void countsAsMirtBeforeMerging()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_SX2_tables.csv");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const SX2Report report = sX2(reference.scale, reference.scoreGrid(), {});
        const auto table = test::readCsv(test::mirtPath(fit, u"SX2_tables.csv"_s));
        double worst = 0.0;
        int compared = 0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QString kind = table.text(row, u"kind"_s);
            if (!kind.endsWith(u".org"))
                continue;
            const auto item = static_cast<std::size_t>(table.number(row, u"item"_s)) - 1;
            const ScoreTable &ours = report.items[item].table;
            const std::size_t cell
                = (static_cast<std::size_t>(table.number(row, u"row"_s)) - 1) * ours.categories
                + static_cast<std::size_t>(table.number(row, u"category"_s));
            // mirt has NA where score and category cannot go together.
            const double expected
                = table.has(row, u"value"_s) ? table.number(row, u"value"_s) : 0.0;
            const double value = kind == u"O.org" ? ours.observed[cell] : ours.expected[cell];
            worst = std::max(worst, std::abs(value - expected));
            ++compared;
        }
        QVERIFY(compared > 0);
        qInfo("%d cells, worst difference %.2g", compared, worst);
        QVERIFY(worst < 1e-9);
    }

    // With so few score groups nothing but our rule 2 applies, and mirt's collapsing comes to the
    // same groups in most items: the statistic itself is comparable there. 1e-9 as above.
    void agreesWithMirtWhereTheMergedGroupsAreTheSame()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_SX2_tables.csv");
        const auto reference = test::readMirtFit(u"lsat6__2pl"_s);
        const SX2Report report = sX2(reference.scale, reference.scoreGrid(), {});
        const auto table = test::readCsv(test::mirtPath(u"lsat6__2pl"_s, u"itemfit_SX2.csv"_s));
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const SX2 &item = report.items[static_cast<std::size_t>(row)];
            QVERIFY(item.test);
            QCOMPARE(item.test->df, table.number(row, u"df.S_X2"_s));
            QVERIFY(std::abs(item.test->statistic - table.number(row, u"S_X2"_s)) < 1e-9);
            QVERIFY(std::abs(item.test->p - table.number(row, u"p.S_X2"_s)) < 1e-9);
            QVERIFY(std::abs(item.rmsea - table.number(row, u"RMSEA.S_X2"_s)) < 1e-9);
        }
    }

    void distributesSumScoresAsMirt_data()
    {
        QTest::addColumn<QString>("fit");
        for (const char *fit : {"lsat6__rasch", "lsat6__2pl", "sat12__rasch", "sat12__2pl",
                 "sat12__3pl", "wirs__2pl", "raschdat1__rasch", "science4__grm", "science4__gpcm",
                 "bfi_neuro__grm", "bfi_neuro__gpcm"})
            QTest::newRow(fit) << QString::fromLatin1(fit);
    }

    // Mean and SD of ability given a sum score and the expected number of persons with it, on
    // mirt's 121 points; 13 digits printed, numbers up to some hundred: 1e-9.
    void distributesSumScoresAsMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__rasch_eapsum.csv");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const auto distribution
            = SumScoreDistribution::of(reference.scale.models(), reference.abilityGrid());
        const auto table = test::readCsv(test::mirtPath(fit, u"eapsum.csv"_s));
        QCOMPARE(table.rows.size(), static_cast<qsizetype>(distribution.scores()));
        const auto persons = static_cast<double>(reference.scale.persons());
        const QString mean = table.columns.contains(u"F1"_s) ? u"F1"_s : u"F"_s;
        double worst = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto score = static_cast<std::size_t>(row);
            const auto ability = distribution.ability(score);
            QVERIFY(ability);
            worst = std::max({worst, std::abs(ability->mean - table.number(row, mean)),
                std::abs(ability->sd - table.number(row, u"SE_"_s + mean)),
                std::abs(
                    persons * distribution.probability(score) - table.number(row, u"expected"_s))});
        }
        qInfo("worst difference %.2g", worst);
        QVERIFY(worst < 1e-9);
    }

    void keepsEveryPersonAndOnePersonACell_data()
    {
        QTest::addColumn<QString>("fit");
        for (const char *fit : {"sat12__rasch", "bfi_neuro__grm", "science4__gpcm"})
            QTest::newRow(fit) << QString::fromLatin1(fit);
    }

    void keepsEveryPersonAndOnePersonACell()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/sat12__rasch_params.csv");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const SX2Report report = sX2(reference.scale, reference.scoreGrid(), {});
        for (const SX2 &item : report.items) {
            const double seen
                = std::accumulate(item.table.observed.begin(), item.table.observed.end(), 0.0);
            const double expected
                = std::accumulate(item.table.expected.begin(), item.table.expected.end(), 0.0);
            QVERIFY(std::abs(seen - expected) < 1e-6);
            QVERIFY(item.test);
            QVERIFY(item.cells >= 2 * item.rows);
            QVERIFY(item.test->p >= 0.0 && item.test->p <= 1.0);
        }
    }

    // Known parameters cost no degree of freedom, so each item's statistic is chi-squared and 5 %
    // of them are beyond its 95th percentile. Of 100 samples with 10 items 1000 tests, not quite
    // independent within a sample: the binomial SD of the share is 0.7 %; four of them allow for
    // dependence and the discreteness of small cells.
    void rejectsATrueModelAtTheNominalRate()
    {
        int rejected = 0;
        int tests = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            test::Draws draws(seed);
            const auto models = test::variedItems(10);
            const auto scale
                = Scale::create(models, test::drawnAnswers(models, 500, draws)).value();
            for (const SX2 &item : sX2(scale, standardGrid(), FreeParameters::none()).items) {
                QVERIFY(item.test);
                ++tests;
                rejected += item.test->p < 0.05 ? 1 : 0;
            }
        }
        const double share = static_cast<double>(rejected) / tests;
        qInfo("%d of %d", rejected, tests);
        QVERIFY(share > 0.05 - 4 * 0.0069 && share < 0.05 + 4 * 0.0069);
    }

    // A guessing item that is analysed as one without guessing.
    void seesAnItemThatGuessingSpoils()
    {
        auto models = test::variedItems(15);
        auto guessed = models;
        guessed[14] = engine::ItemModel::create(
            {.kind = engine::ModelKind::ThreePl, .a = 1.4, .b = {1.5}, .c = 0.3})
                          .value();
        test::Draws draws(11);
        const auto scale = Scale::create(models, test::drawnAnswers(guessed, 2000, draws)).value();
        const SX2Report report = sX2(scale, standardGrid(), FreeParameters::none());
        QVERIFY(report.items[14].test->p < 1e-6);
        QVERIFY(report.items[14].rmsea > 0.05);
    }

    void leavesOutPersonsWithoutASumScore()
    {
        const auto models = test::variedItems(3);
        const SX2Report report
            = sX2(scaleOf(models, {1, 0, 1, -1, 0, 1, 1, 1, 0, 1, -1, -1}), standardGrid(), {});
        QCOMPARE(report.persons, std::size_t {2});
    }

    void givesAReasonInPlaceOfANumber_data()
    {
        QTest::addColumn<std::vector<std::int16_t>>("codes");
        QTest::addColumn<QString>("reason");
        const QString few
            = u"too few score groups with enough persons: no degree of freedom is left"_s;
        QTest::newRow("nobody answered everything") << std::vector<std::int16_t> {1, -1, 0, -1, 1,
            0} << u"no person answered every item, so that nobody has a sum score"_s;
        QTest::newRow("one person") << std::vector<std::int16_t> {1, 0, 0} << few;
        QTest::newRow("only extreme scores") << std::vector<std::int16_t> {1, 1, 1, 0, 0, 0} << few;
    }

    void givesAReasonInPlaceOfANumber()
    {
        QFETCH(std::vector<std::int16_t>, codes);
        QFETCH(QString, reason);
        const SX2Report report = sX2(scaleOf(test::variedItems(3), codes), standardGrid(), {});
        for (const SX2 &item : report.items) {
            QVERIFY(!item.test);
            QCOMPARE(QString::fromStdString(item.note), reason);
        }
    }

    void hasNoScoreBetweenTheExtremesOfOneItem()
    {
        const auto scale = scaleOf({engine::ItemModel::create({}).value()}, {1, 0, 1});
        const SX2Report report = sX2(scale, standardGrid(), {});
        QCOMPARE(report.items.size(), std::size_t {1});
        QVERIFY(!report.items[0].test);
    }

    void refusesAnImpossibleScale()
    {
        const auto models = test::variedItems(2);
        QVERIFY(!Scale::create({}, engine::ResponseMatrix::create(1, {0}).value()));
        QVERIFY(!Scale::create(models, engine::ResponseMatrix::create(3, {0, 0, 0}).value()));
        QVERIFY(!Scale::create(models, engine::ResponseMatrix::create(2, {}).value()));
        const auto beyond
            = Scale::create(models, engine::ResponseMatrix::create(2, {0, 2}).value());
        QVERIFY(!beyond);
        QCOMPARE(beyond.error().detail,
            std::string("item 2 has the code 2, above its highest category"));
    }

    void refusesAnImpossiblePopulation()
    {
        QVERIFY(!LatentGrid::create(0.0, 0.0, 61));
        QVERIFY(!LatentGrid::create(0.0, -1.0, 61));
        QVERIFY(!LatentGrid::create(std::nan(""), 1.0, 61));
        QVERIFY(!LatentGrid::create(0.0, std::nan(""), 61));
        QVERIFY(!LatentGrid::create(0.0, 1.0, 2));
        QVERIFY(!LatentGrid::create(0.0, 1.0, 61, 1.0, 1.0));
        QVERIFY(!LatentGrid::create(0.0, 1e-4, 61, 50.0, 60.0));
    }
};

QTEST_APPLESS_MAIN(TestSX2)
#include "tst_s_x2.moc"
