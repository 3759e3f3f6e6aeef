#include "dif_data.h"
#include "item_analysis/mantel_dif.h"
#include "simulated_answers.h"

#include <QTest>

using namespace suyang;
using namespace suyang::item_analysis;
using namespace Qt::StringLiterals;

namespace {

constexpr std::int16_t None = engine::ResponseMatrix::Missing;

GroupedAnswers grouped(
    std::size_t items, std::vector<std::int16_t> codes, std::vector<bool> isFocal)
{
    return GroupedAnswers::create(
        engine::ResponseMatrix::create(items, std::move(codes)).value(), std::move(isFocal))
        .value();
}

/// Two groups of the same ability that answer by the same models, but for a shift of one item.
GroupedAnswers drawnGroups(std::uint64_t seed, std::size_t persons, double shiftOfTheThird)
{
    const auto models = test::variedItems(12);
    auto shifted = models;
    engine::ItemParameters p = models[2].parameters();
    p.b[0] += shiftOfTheThird;
    shifted[2] = engine::ItemModel::create(p).value();
    test::Draws draws(seed);
    std::vector<std::int16_t> codes;
    std::vector<bool> isFocal;
    for (std::size_t person = 0; person < persons; ++person) {
        isFocal.push_back(person % 2 == 1);
        const double theta = draws.normal();
        for (const auto &model : isFocal.back() ? shifted : models)
            codes.push_back(test::drawnAnswer(model, theta, draws));
    }
    return grouped(12, std::move(codes), std::move(isFocal));
}

} // namespace

class TestMantelDif : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithDifR_data()
    {
        QTest::addColumn<QString>("data");
        QTest::newRow("admission test") << u"msatb"_s;
        QTest::newRow("simulated") << u"simdif_a"_s;
        QTest::newRow("verbal aggression") << u"verbal"_s;
    }

    // difR 5.1, 13 digits printed: 1e-9, the requirement being 1e-6. Breslow-Day is rounded to four
    // decimals by difR: 5.1e-5.
    void agreesWithDifR()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/verbal_dif.csv");
        QFETCH(QString, data);
        const auto answers = test::difAnswers(test::readCsv(test::difPath(data, u"data.csv"_s)));
        const auto table = test::readCsv(test::difPath(data, u"dif.csv"_s));
        const MantelDif plain = mantelDif(answers, {});
        const MantelDif purified = mantelDif(answers, {.purify = true});
        double worst = 0.0;
        double worstRounded = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const MantelDifItem &item = plain.items[static_cast<std::size_t>(row)];
            const MantelDifItem &pure = purified.items[static_cast<std::size_t>(row)];
            const auto compare = [&](double ours, const QString &column) {
                worst = std::max(worst, std::abs(ours - table.number(row, column)));
            };
            compare(item.test->statistic, u"difR_MH_chi2_corr"_s);
            compare(item.tables.uncorrected->statistic, u"difR_MH_chi2_nocorr"_s);
            compare(*item.tables.oddsRatio, u"difR_alphaMH"_s);
            compare(*item.delta, u"difR_deltaMH"_s);
            compare(*item.tables.logVariance, u"difR_var_logalpha"_s);
            compare(pure.test->statistic, u"difR_MH_chi2_corr_purified"_s);
            compare(*pure.tables.oddsRatio, u"difR_alphaMH_purified"_s);
            compare(*item.standardisedDifference, u"stdPDIF"_s);
            QCOMPARE(item.breslowDay->df, table.number(row, u"bd_df"_s));
            worstRounded = std::max({worstRounded,
                std::abs(item.breslowDay->statistic - table.number(row, u"breslow_day"_s)),
                std::abs(item.breslowDay->p - table.number(row, u"bd_p"_s))});
            const auto oddsBound = [&](double z) {
                return *item.tables.oddsRatio * std::exp(z * std::sqrt(*item.tables.logVariance));
            };
            compare(oddsBound(-1.959963984540054), u"base_MH_OR_lo"_s);
            compare(oddsBound(1.959963984540054), u"base_MH_OR_hi"_s);
        }
        qInfo("worst difference %.2g, to rounded figures %.2g", worst, worstRounded);
        QVERIFY(worst < 1e-9);
        QVERIFY(worstRounded < 5.1e-5);
    }

    void agreesWithBaseR_data() { agreesWithDifR_data(); }

    // R's mantelhaen.test. With correction it takes off 1/2 only where |sum(A - E)| >= 1/2 and
    // nothing below; difR (and Holland & Thayer's formula, ours) squares |sum(A - E)| - 1/2 always.
    // Below 1/2 both are far from significant; one item of `simulated` is there.
    void agreesWithBaseR()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/verbal_dif.csv");
        QFETCH(QString, data);
        const auto answers = test::difAnswers(test::readCsv(test::difPath(data, u"data.csv"_s)));
        const auto table = test::readCsv(test::difPath(data, u"dif.csv"_s));
        const MantelDif dif = mantelDif(answers, {});
        int below = 0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const MantelHaenszel &ours = dif.items[static_cast<std::size_t>(row)].tables;
            const double plain = table.number(row, u"base_MH_chi2_nocorr"_s);
            const double corrected = table.number(row, u"base_MH_chi2_corr"_s);
            QVERIFY(std::abs(ours.uncorrected->statistic - plain) < 1e-9);
            if (std::abs(corrected - plain) < 1e-12) {
                ++below;
                QVERIFY(ours.corrected->p > 0.5);
                continue;
            }
            QVERIFY(std::abs(ours.corrected->statistic - corrected) < 1e-9);
            QVERIFY(std::abs(ours.corrected->p - table.number(row, u"base_MH_p_corr"_s)) < 1e-9);
        }
        QCOMPARE(below, data == u"simdif_a"_s ? 1 : 0);
    }

    void flagsTheItemsThatDifRFlags_data() { agreesWithDifR_data(); }

    void flagsTheItemsThatDifRFlags()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/verbal_summary.json");
        QFETCH(QString, data);
        const auto answers = test::difAnswers(test::readCsv(test::difPath(data, u"data.csv"_s)));
        const QJsonObject summary = test::difSummary(data);
        QCOMPARE(
            test::flaggedItems(mantelDif(answers, {}).items), summary[u"MH_flagged"_s].toString());
        const MantelDif purified = mantelDif(answers, {.purify = true});
        QCOMPARE(test::flaggedItems(purified.items), summary[u"MH_purified_flagged"_s].toString());
        QCOMPARE(static_cast<int>(purified.purification.iterations),
            summary[u"MH_purify_iterations"_s].toInt());
    }

    // For two categories Mantel's test is the Mantel-Haenszel test without correction, and Liu and
    // Agresti's odds ratio the common one; scores 0 and 2 change neither.
    void countsTwoOrderedCategoriesAsRightAndWrong()
    {
        const GroupedAnswers answers = drawnGroups(5, 600, 0.5);
        const MantelDif dif = mantelDif(answers, {});
        const auto matched = matchedAnswers(answers, 2, std::vector<bool>(12, true));
        auto stretched = matched;
        for (MatchedAnswer &answer : stretched)
            answer.answer *= 2;
        const MantelHaenszel three = mantelHaenszel(strataOf(stretched, 3));
        QVERIFY(!three.corrected);
        QVERIFY(std::abs(three.uncorrected->statistic - dif.items[2].tables.uncorrected->statistic)
            < 1e-9);
        QVERIFY(std::abs(*three.oddsRatio - *dif.items[2].tables.oddsRatio) < 1e-9);
    }

    // Mantel (1963) by hand: one stratum, scores 0 1 2, reference 1 2 3 persons, focal 3 2 1.
    // Focal sum 4, expected 6 * 12/12 = 6; variance 6*6/(144*11) * (12*20 - 144) = 24/11;
    // chi-squared = 4 / (24/11) = 11/6. Odds: (5*3 + 3*5)/(1*3 + 3*1) = 5.
    void testsOrderedCategories()
    {
        const MantelHaenszel result
            = mantelHaenszel({{.reference = {1, 2, 3}, .focal = {3, 2, 1}}});
        QVERIFY(std::abs(result.uncorrected->statistic - 11.0 / 6.0) < 1e-12);
        QCOMPARE(*result.oddsRatio, 5.0);
        QCOMPARE(*standardisedDifference({{.reference = {1, 2, 3}, .focal = {3, 2, 1}}}),
            4.0 / 6.0 - 8.0 / 6.0);
    }

    void mirrorsWhenTheGroupsChangePlaces()
    {
        const GroupedAnswers one = drawnGroups(7, 400, 0.8);
        std::vector<bool> others;
        for (std::size_t person = 0; person < one.persons(); ++person)
            others.push_back(!one.isFocal(person));
        const auto other = GroupedAnswers::create(one.responses(), others).value();
        const MantelDif first = mantelDif(one, {});
        const MantelDif second = mantelDif(other, {});
        for (std::size_t i = 0; i < 12; ++i) {
            QVERIFY(
                std::abs(first.items[i].test->statistic - second.items[i].test->statistic) < 1e-9);
            QVERIFY(std::abs(*first.items[i].delta + *second.items[i].delta) < 1e-9);
        }
    }

    // Two groups of the same ability: every item's test has the nominal 5 %, the continuity
    // correction makes it less. 100 samples of 12 items, binomial SD 0.63 %; four of them above.
    void rarelyFlagsWhatDoesNotDiffer()
    {
        int corrected = 0;
        int plain = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            for (const MantelDifItem &item : mantelDif(drawnGroups(seed, 400, 0.0), {}).items) {
                corrected += item.tables.corrected->p < 0.05 ? 1 : 0;
                plain += item.tables.uncorrected->p < 0.05 ? 1 : 0;
            }
        }
        qInfo("of 1200: %d without, %d with correction", plain, corrected);
        QVERIFY(corrected < plain);
        QVERIFY(plain > 1200 * (0.05 - 4 * 0.0063) && plain < 1200 * (0.05 + 4 * 0.0063));
    }

    void classesALargeShiftAsLarge()
    {
        const MantelDif dif = mantelDif(drawnGroups(1, 4000, 1.0), {.purify = true});
        QVERIFY(dif.items[2].isFlagged);
        QVERIFY(dif.items[2].effectSize == EffectSize::C);
        QVERIFY(*dif.items[2].delta < -1.5);
        QVERIFY(*dif.items[2].standardisedDifference < 0.0);
        QVERIFY(!dif.purification.anchors[2]);
        QVERIFY(dif.purification.hasConverged);
    }

    void classesEffects_data()
    {
        QTest::addColumn<double>("delta");
        QTest::addColumn<double>("variance");
        QTest::addColumn<bool>("significant");
        QTest::addColumn<char>("letter");
        QTest::newRow("small") << -0.99 << 0.01 << true << 'A';
        QTest::newRow("not significant") << 3.0 << 4.0 << false << 'A';
        QTest::newRow("moderate") << 1.2 << 0.01 << true << 'B';
        QTest::newRow("large but not surely above one") << -1.6 << 0.25 << true << 'B';
        QTest::newRow("large") << -1.6 << 0.04 << true << 'C';
    }

    void classesEffects()
    {
        QFETCH(double, delta);
        QFETCH(double, variance);
        QFETCH(bool, significant);
        QFETCH(char, letter);
        QCOMPARE(letterOf(etsClass(delta, variance, significant)), letter);
    }

    void proratesTheScoreOfMissingAnswers()
    {
        const GroupedAnswers answers = grouped(4,
            {1, 1, 1, 0, 1, None, 1, 0, 1, None, None, None, None, 1, 1, 1, 1, 0, None, 2},
            {false, true, false, true, false});
        const auto matched = matchedAnswers(answers, 0, {true, true, true, true});
        QCOMPARE(matched.size(), std::size_t {3}); // one answered too little, one not this item
        QCOMPARE(matched[0].score, 3.0);
        QCOMPARE(matched[1].score, 2.0 * 5.0 / 4.0); // the last item offers two points
        QCOMPARE(matched[2].score, 3.0 * 5.0 / 4.0);
        QCOMPARE(strataOf(matched, 2).size(), std::size_t {2}); // 2.5 and 3 to one, 3.75
    }

    void saysWhyAnItemHasNoStatistic_data()
    {
        QTest::addColumn<std::vector<std::int16_t>>("codes");
        QTest::addColumn<QString>("reason");
        const QString constant
            = u"not estimable: among persons of the same score, group or answer does not vary"_s;
        QTest::newRow("nobody answered it") << std::vector<std::int16_t> {None, 1, 0, None, 0, 1,
            None, 1, 1, None, 0, 0} << u"nobody with enough answers answered the item"_s;
        QTest::newRow("everyone right")
            << std::vector<std::int16_t> {1, 1, 0, 1, 0, 1, 1, 1, 1, 1, 0, 0} << constant;
        QTest::newRow("everyone wrong")
            << std::vector<std::int16_t> {0, 1, 0, 0, 0, 1, 0, 1, 1, 0, 0, 0} << constant;
        QTest::newRow("no score in both groups")
            << std::vector<std::int16_t> {0, 0, 0, 1, 1, 0, 1, 0, 0, 1, 1, 1} << constant;
        QTest::newRow("all right in one group") << std::vector<std::int16_t> {1, 1, 0, 0, 1, 1, 1,
            0, 1, 0, 1, 1} << u"the odds ratio is not estimable: it would be zero or infinite"_s;
    }

    void saysWhyAnItemHasNoStatistic()
    {
        QFETCH(std::vector<std::int16_t>, codes);
        QFETCH(QString, reason);
        const MantelDif dif
            = mantelDif(grouped(3, codes, {false, true, false, true}), {.purify = true});
        QCOMPARE(QString::fromStdString(dif.items[0].note), reason);
        QVERIFY(!dif.items[0].delta && !dif.items[0].effectSize);
        for (const MantelDifItem &item : dif.items) {
            QVERIFY(!item.test || std::isfinite(item.test->statistic));
            QVERIFY(!item.delta || std::isfinite(*item.delta));
        }
    }

    void refusesGroupsThatCannotBeCompared()
    {
        const auto answers = engine::ResponseMatrix::create(2, {0, 1, 1, 0}).value();
        QCOMPARE(GroupedAnswers::create(answers, {true, true}).error().detail,
            std::string("nobody is in the reference group"));
        QCOMPARE(GroupedAnswers::create(answers, {false, false}).error().detail,
            std::string("nobody is in the focal group"));
        QVERIFY(!GroupedAnswers::create(answers, {true}));
        QVERIFY(!GroupedAnswers::create(
            engine::ResponseMatrix::create(1, {0, 1}).value(), {true, false}));
    }

    void stopsPurifyingWhenNoAnchorIsLeft()
    {
        const auto everything = [](const std::vector<bool> &anchors) { return anchors; };
        const Purification result = purify(3, 10, everything);
        QVERIFY(result.ranOutOfAnchors && !result.hasConverged);
        QCOMPARE(result.iterations, std::size_t {0});
        QCOMPARE(result.anchors, std::vector<bool>(3, true));
    }

    void stopsPurifyingWhenItGoesInCircles()
    {
        bool first = false;
        const auto inTurn = [&](const std::vector<bool> &) {
            first = !first;
            return std::vector<bool> {first, !first, false};
        };
        const Purification result = purify(3, 10, inTurn);
        QVERIFY(!result.hasConverged);
        QCOMPARE(result.iterations, std::size_t {10});
    }
};

QTEST_APPLESS_MAIN(TestMantelDif)
#include "tst_mantel_dif.moc"
