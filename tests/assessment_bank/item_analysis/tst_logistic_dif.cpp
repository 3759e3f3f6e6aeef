#include "dif_data.h"
#include "item_analysis/cumulative_logit.h"
#include "item_analysis/logistic_dif.h"
#include "simulated_answers.h"

#include <QTest>

using namespace suyang;
using namespace suyang::item_analysis;
using namespace Qt::StringLiterals;

namespace {

GroupedAnswers grouped(
    std::size_t items, std::vector<std::int16_t> codes, std::vector<bool> isFocal)
{
    return GroupedAnswers::create(
        engine::ResponseMatrix::create(items, std::move(codes)).value(), std::move(isFocal))
        .value();
}

} // namespace

class TestLogisticDif : public QObject
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

    // difR 5.1 on glm: likelihood ratios with 13 digits, 1e-9 (required: 1e-6). Coefficients are
    // where glm stops, with a deviance right to 1e-8 relatively and so coefficients to about 1e-4
    // of their standard errors: 1e-6.
    void agreesWithDifR()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/verbal_dif.csv");
        QFETCH(QString, data);
        const auto answers = test::difAnswers(test::readCsv(test::difPath(data, u"data.csv"_s)));
        const auto table = test::readCsv(test::difPath(data, u"dif.csv"_s));
        const LogisticDif plain = logisticDif(answers, {});
        const LogisticDif purified = logisticDif(answers, {.purify = true});
        double worst = 0.0;
        double worstCoefficient = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const LogisticDifItem &item = plain.items[static_cast<std::size_t>(row)];
            const LogisticDifItem &pure = purified.items[static_cast<std::size_t>(row)];
            const auto compare = [&](double ours, const QString &column, double &most) {
                most = std::max(most, std::abs(ours - table.number(row, column)));
            };
            compare(item.uniform->statistic, u"difR_logistic_udif"_s, worst);
            compare(item.nonUniform->statistic, u"difR_logistic_nudif"_s, worst);
            compare(item.both->statistic, u"difR_logistic_both"_s, worst);
            compare(pure.both->statistic, u"difR_logistic_both_purified"_s, worst);
            compare(item.uniform->statistic, u"LR_uniform"_s, worst);
            compare(item.nonUniform->statistic, u"LR_nonuniform"_s, worst);
            compare(*item.r2GainBoth, u"dNagelkerke_both"_s, worst);
            compare(*item.r2GainUniform, u"dNagelkerke_unif"_s, worst);
            compare(item.coefficients->intercept, u"M2_intercept"_s, worstCoefficient);
            compare(item.coefficients->score, u"M2_tot"_s, worstCoefficient);
            compare(item.coefficients->group, u"M2_group"_s, worstCoefficient);
            compare(item.coefficients->interaction, u"M2_inter"_s, worstCoefficient);
        }
        qInfo("worst difference %.2g, of coefficients %.2g", worst, worstCoefficient);
        QVERIFY(worst < 1e-9);
        QVERIFY(worstCoefficient < 1e-6);
    }

    void flagsTheItemsThatDifRFlags_data() { agreesWithDifR_data(); }

    void flagsTheItemsThatDifRFlags()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/verbal_summary.json");
        QFETCH(QString, data);
        const auto answers = test::difAnswers(test::readCsv(test::difPath(data, u"data.csv"_s)));
        const QJsonObject summary = test::difSummary(data);
        QCOMPARE(test::flaggedItems(logisticDif(answers, {}).items),
            summary[u"logistic_both_flagged"_s].toString());
        QCOMPARE(test::flaggedItems(logisticDif(answers, {.purify = true}).items),
            summary[u"logistic_both_purified_flagged"_s].toString());
    }

    // MASS 7.3 polr: deviances of the proportional-odds model with 13 digits, 1e-8; coefficients
    // from polr's quasi-Newton search, which stops at 1e-8 of the deviance: 1e-6.
    void agreesWithPolr()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/bfi_neuro_gender_ordinal_logistic.csv");
        const auto answers
            = test::difAnswers(test::readCsv(test::difPath(u"bfi_neuro_gender"_s, u"data.csv"_s)));
        const auto table
            = test::readCsv(test::difPath(u"bfi_neuro_gender"_s, u"ordinal_logistic.csv"_s));
        const LogisticDif dif = logisticDif(answers, {});
        double worst = 0.0;
        double worstCoefficient = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const LogisticDifItem &item = dif.items[static_cast<std::size_t>(row)];
            QVERIFY(!item.isDichotomous);
            const auto compare = [&](double ours, const QString &column, double &most) {
                most = std::max(most, std::abs(ours - table.number(row, column)));
            };
            compare(item.uniform->statistic, u"LR_uniform"_s, worst);
            compare(item.nonUniform->statistic, u"LR_nonuniform"_s, worst);
            compare(item.both->statistic, u"LR_both"_s, worst);
            compare(*item.groupEffect, u"b_group"_s, worstCoefficient);
            compare(*item.groupEffectError, u"se_group"_s, worstCoefficient);
            compare(item.coefficients->interaction, u"b_inter"_s, worstCoefficient);
        }
        qInfo("worst difference %.2g, of coefficients %.2g", worst, worstCoefficient);
        QVERIFY(worst < 1e-8);
        QVERIFY(worstCoefficient < 1e-6);
    }

    // One answer of each kind at two places: the fit is exact, logit = ln(n1/n0) at each place.
    void fitsTwoCategoriesExactly()
    {
        const auto fit = fitCumulativeLogit({{.predictors = {0.0}, .counts = {30, 10}},
            {.predictors = {10.0}, .counts = {20, 60}}});
        QVERIFY(fit && !fit->isSeparated);
        QVERIFY(std::abs(fit->intercepts[0] - std::log(1.0 / 3.0)) < 1e-9);
        QVERIFY(std::abs(fit->slopes[0] - (std::log(3.0) - std::log(1.0 / 3.0)) / 10.0) < 1e-9);
        const double error = std::sqrt(1.0 / 30 + 1.0 / 10 + 1.0 / 20 + 1.0 / 60) / 10.0;
        QVERIFY(std::abs(fit->slopeErrors[0] - error) < 1e-9);
    }

    void noticesSeparation_data()
    {
        QTest::addColumn<std::vector<LogitCell>>("cells");
        QTest::addColumn<double>("limit");
        QTest::newRow("completely")
            << std::vector<LogitCell> {{{1.0}, {5, 0}}, {{2.0}, {0, 5}}} << 0.0;
        QTest::newRow("in part") << std::vector<LogitCell> {{{1.0}, {5, 5}}, {{2.0}, {0, 5}}}
                                 << 20.0 * std::log(2.0);
        QTest::newRow("three categories")
            << std::vector<LogitCell> {{{1.0}, {5, 0, 0}}, {{2.0}, {0, 4, 0}}, {{3.0}, {0, 0, 5}}}
            << 0.0;
        QTest::newRow("dependent predictors") << std::vector<LogitCell> {{{1.0, 2.0}, {5, 5}},
            {{2.0, 4.0}, {5, 5}}} << 40.0 * std::log(2.0);
    }

    // The deviance falls to its limit like exp(-step); it is followed to 1e-14 of itself.
    void noticesSeparation()
    {
        QFETCH(std::vector<LogitCell>, cells);
        QFETCH(double, limit);
        const auto fit = fitCumulativeLogit(cells);
        QVERIFY(fit);
        QVERIFY(fit->isSeparated);
        QVERIFY(fit->slopeErrors.empty());
        QVERIFY(std::abs(fit->deviance - limit) < 1e-9);
    }

    void testsWhatGroupsSeparate()
    {
        // Everyone in the focal group got the first item right.
        std::vector<std::int16_t> codes;
        std::vector<bool> isFocal;
        test::Draws draws(2);
        const auto models = test::variedItems(6);
        for (int person = 0; person < 200; ++person) {
            isFocal.push_back(person % 2 == 1);
            const double theta = draws.normal();
            for (std::size_t item = 0; item < 6; ++item)
                codes.push_back(item == 0 && isFocal.back()
                        ? std::int16_t {1}
                        : test::drawnAnswer(models[item], theta, draws));
        }
        const LogisticDif dif = logisticDif(grouped(6, codes, isFocal), {});
        const LogisticDifItem &item = dif.items[0];
        QVERIFY(item.both && std::isfinite(item.both->statistic) && item.both->statistic > 0.0);
        QVERIFY(!item.coefficients && !item.groupEffect);
        QVERIFY(item.note.starts_with("score and group separate the answers"));
        QVERIFY(dif.items[3].coefficients && dif.items[3].note.empty());
    }

    void seesNonUniformDifference()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/dif/simdif_a_truth.csv");
        const auto answers
            = test::difAnswers(test::readCsv(test::difPath(u"simdif_a"_s, u"data.csv"_s)));
        const LogisticDif dif = logisticDif(answers, {.purify = true});
        for (const std::size_t item : {6U, 21U}) // where the slope is 0.45 of the other group's
            QVERIFY(dif.items[item].nonUniform->p < 0.01);
    }

    // Likelihood-ratio tests of 1 and 2 degrees of freedom: 50 samples of 8 items, 400 tests at 5
    // %, binomial SD 1.1 %; four of them above and the ordinary small-sample excess within.
    void rarelyFlagsWhatDoesNotDiffer()
    {
        const auto models = test::variedItems(8);
        int flagged = 0;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            test::Draws draws(seed);
            const auto answers = test::drawnAnswers(models, 500, draws);
            std::vector<bool> isFocal;
            for (std::size_t person = 0; person < 500; ++person)
                isFocal.push_back(person % 2 == 1);
            for (const auto &item :
                logisticDif(GroupedAnswers::create(answers, isFocal).value(), {}).items)
                flagged += item.isFlagged ? 1 : 0;
        }
        qInfo("%d of 400", flagged);
        QVERIFY(flagged > 400 * (0.05 - 4 * 0.011) && flagged < 400 * (0.05 + 4 * 0.011));
    }

    void classesEffects()
    {
        QCOMPARE(letterOf(jodoinGierlClass(0.034, true)), 'A');
        QCOMPARE(letterOf(jodoinGierlClass(0.9, false)), 'A');
        QCOMPARE(letterOf(jodoinGierlClass(0.035, true)), 'B');
        QCOMPARE(letterOf(jodoinGierlClass(0.07, true)), 'C');
        QCOMPARE(letterOf(standardisedDifferenceClass(-0.2, true)), 'B');
        QCOMPARE(letterOf(standardisedDifferenceClass(0.26, true)), 'C');
    }

    void saysWhyAnItemHasNoStatistic_data()
    {
        QTest::addColumn<std::vector<std::int16_t>>("codes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("nobody answered it") << std::vector<std::int16_t> {-1, 1, 0, -1, 0, 1, -1, 1,
            1, -1, 0, 0} << u"nobody with enough answers answered the item"_s;
        QTest::newRow("everyone right") << std::vector<std::int16_t> {1, 1, 0, 1, 0, 1, 1, 1, 1, 1,
            0, 0} << u"not estimable: everyone gave the same answer"_s;
        QTest::newRow("one score in a group")
            << std::vector<std::int16_t> {1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1}
            << u"not estimable: the matching score does not vary in one of the groups"_s;
    }

    void saysWhyAnItemHasNoStatistic()
    {
        QFETCH(std::vector<std::int16_t>, codes);
        QFETCH(QString, reason);
        const LogisticDif dif
            = logisticDif(grouped(3, codes, {false, true, false, true}), {.purify = true});
        QCOMPARE(QString::fromStdString(dif.items[0].note), reason);
        QVERIFY(!dif.items[0].both && !dif.items[0].effectSize && !dif.items[0].isFlagged);
    }
};

Q_DECLARE_METATYPE(suyang::item_analysis::LogitCell)
QTEST_APPLESS_MAIN(TestLogisticDif)
#include "tst_logistic_dif.moc"
