#include "item_analysis/limited_information_fit.h"
#include "mirt_fit.h"
#include "pattern_oracle.h"
#include "simulated_answers.h"

#include <QTest>

using namespace suyang;
using namespace suyang::item_analysis;
using namespace Qt::StringLiterals;

namespace {

LatentGrid standardGrid()
{
    return LatentGrid::create(0.0, 1.0, LatentGrid::ScorePoints).value();
}

Moments momentsFor(const Scale &scale)
{
    return scale.isDichotomous() ? Moments::Means : Moments::Categories;
}

} // namespace

class TestLimitedInformationFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithMirt_data()
    {
        QTest::addColumn<QString>("fit");
        for (const char *fit : {"lsat6__2pl", "sat12__2pl", "ability16__2pl", "wirs__2pl",
                 "science4__grm", "bfi_neuro__grm"})
            QTest::newRow(fit) << QString::fromLatin1(fit);
    }

    // mirt 1.45.1: M2 of right/wrong, C2 of graded items; ability16 has missing answers, for which
    // mirt's own rule is taken. The statistic has 15 digits: 1e-8 of up to 700. SRMSR likewise. The
    // RMSEA's bounds are roots that mirt seeks to 1e-4 in the non-centrality, hence 1e-6. CFI and
    // TLI rest on mirt's null model, which an EM with its default tolerance ends: 5e-5.
    void agreesWithMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_meta.json");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const auto expected = test::readMirtMeta(fit)[u"M2"_s].toObject();
        const auto ours = limitedInformationFit(reference.scale, reference.scoreGrid(),
            FreeParameters::likelyFor(reference.scale.models()), momentsFor(reference.scale),
            MissingRule::Share);
        QVERIFY(ours);
        const auto differs = [&](double value, const QString &key) {
            return std::abs(value - expected[key].toDouble());
        };
        QCOMPARE(ours->test.df, expected[u"df"_s].toDouble());
        qInfo("differences: statistic %.2g, p %.2g, RMSEA %.2g, SRMSR %.2g, CFI %.2g, TLI %.2g",
            differs(ours->test.statistic, u"M2"_s), differs(ours->test.p, u"p"_s),
            differs(ours->rmsea, u"RMSEA"_s), differs(ours->srmsr.value(), u"SRMSR"_s),
            differs(ours->cfi.value(), u"CFI"_s), differs(ours->tli.value(), u"TLI"_s));
        QVERIFY(differs(ours->test.statistic, u"M2"_s) < 1e-8);
        QVERIFY(differs(ours->test.p, u"p"_s) < 1e-9);
        QVERIFY(differs(ours->rmsea, u"RMSEA"_s) < 1e-9);
        QVERIFY(differs(ours->rmseaInterval.lower, u"RMSEA_5"_s) < 1e-6);
        QVERIFY(differs(ours->rmseaInterval.upper, u"RMSEA_95"_s) < 1e-6);
        QVERIFY(differs(ours->srmsr.value(), u"SRMSR"_s) < 1e-9);
        QVERIFY(differs(ours->cfi.value(), u"CFI"_s) < 5e-5);
        QVERIFY(differs(ours->tli.value(), u"TLI"_s) < 5e-5);
    }

    void agreesWithMirtOnRaschModelsButForTheVariance_data()
    {
        QTest::addColumn<QString>("fit");
        for (const char *fit : {"lsat6__rasch", "sat12__rasch", "raschdat1__rasch"})
            QTest::newRow(fit) << QString::fromLatin1(fit);
    }

    // mirt leaves the derivative by the variance out of the quadratic form (its group parameters
    // have no column in delta) but takes a degree of freedom for it. Without it we find mirt's
    // statistic to 1e-8 and one degree more; with it mirt's degrees and, the projection being one
    // direction larger, a statistic that is a little smaller: by 3e-6, 1.3e-2 and 1.7e-3 here.
    void agreesWithMirtOnRaschModelsButForTheVariance()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__rasch_meta.json");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const auto expected = test::readMirtMeta(fit)[u"M2"_s].toObject();
        const double statistic = expected[u"M2"_s].toDouble();
        const double df = expected[u"df"_s].toDouble();
        const auto without = limitedInformationFit(reference.scale, reference.scoreGrid(),
            {.slopes = FreeParameters::Slopes::Known}, Moments::Means);
        QVERIFY(without);
        QVERIFY(std::abs(without->test.statistic - statistic) < 1e-8);
        QCOMPARE(without->test.df, df + 1.0);
        const auto with = limitedInformationFit(reference.scale, reference.scoreGrid(),
            FreeParameters::likelyFor(reference.scale.models()), Moments::Means);
        QVERIFY(with);
        qInfo("%.3g below mirt", statistic - with->test.statistic);
        QCOMPARE(with->test.df, df);
        QVERIFY(with->test.statistic <= statistic + 1e-8);
        QVERIFY(std::abs(with->test.statistic - statistic) < 0.05);
    }

    void agreesWithMirtButForItsDerivatives_data()
    {
        QTest::addColumn<QString>("fit");
        QTest::addColumn<double>("excess");
        QTest::newRow("three parameters") << u"sat12__3pl"_s << 5.638349;
        QTest::newRow("partial credit, 4 items") << u"science4__gpcm"_s << 2.699778;
        QTest::newRow("partial credit, 5 items") << u"bfi_neuro__gpcm"_s << 13.803250;
    }

    // mirt 1.45.1 takes P(1 - P) as the derivative of a 3pl item by its intercept, which is right
    // without guessing only (`dP` of class dich), and does not divide by the sum of the weights in
    // the slope derivative of a gpcm item (`dP` of class gpcm). With these two derivatives put in
    // the place of ours, mirt's statistics came out to 1e-11, 4e-11 and 2e-10. With the right ones
    // the statistic is larger by `excess`; patternsGiveTheSameStatistic() checks ours against the
    // definition. Everything that has no derivative in it agrees.
    void agreesWithMirtButForItsDerivatives()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/sat12__3pl_meta.json");
        QFETCH(QString, fit);
        QFETCH(double, excess);
        const auto reference = test::readMirtFit(fit);
        const auto expected = test::readMirtMeta(fit)[u"M2"_s].toObject();
        const auto ours = limitedInformationFit(
            reference.scale, reference.scoreGrid(), {}, momentsFor(reference.scale));
        QVERIFY(ours);
        QCOMPARE(ours->test.df, expected[u"df"_s].toDouble());
        QVERIFY(std::abs(ours->srmsr.value() - expected[u"SRMSR"_s].toDouble()) < 1e-9);
        const double difference = ours->test.statistic - expected[u"M2"_s].toDouble();
        qInfo("%.7g above mirt", difference);
        QVERIFY(std::abs(difference - excess) < 2e-5);
    }

    void patternsGiveTheSameStatistic_data()
    {
        QTest::addColumn<QString>("fit");
        QTest::addColumn<bool>("categories");
        QTest::newRow("M2, two parameters") << u"lsat6__2pl"_s << false;
        QTest::newRow("M2, two parameters, 6 items") << u"wirs__2pl"_s << false;
        QTest::newRow("C2, graded") << u"science4__grm"_s << true;
        QTest::newRow("C2, partial credit") << u"science4__gpcm"_s << true;
    }

    // The definition itself: every answer pattern's probability, the multinomial covariance of the
    // patterns, derivatives by central differences. These are good to some 1e-9 of a probability,
    // and the statistic, whose weights are up to 1e3, to 1e-6 relatively.
    void patternsGiveTheSameStatistic()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_params.csv");
        QFETCH(QString, fit);
        QFETCH(bool, categories);
        const auto reference = test::readMirtFit(fit);
        const auto ours = limitedInformationFit(reference.scale, reference.scoreGrid(), {},
            categories ? Moments::Categories : Moments::Means);
        const double theirs
            = test::statisticByPatterns(reference.scale, reference.scoreGrid(), categories);
        QVERIFY(ours);
        qInfo("%.10g by moments, %.10g by patterns", ours->test.statistic, theirs);
        QVERIFY(std::abs(ours->test.statistic - theirs) < 1e-6 * theirs);
    }

    // Three- and four-parameter items have no fit of few items in the reference; answers that were
    // drawn do as well, since the comparison needs no good fit. As above.
    void patternsGiveTheSameStatisticWithAsymptotes()
    {
        using engine::ModelKind;
        std::vector<engine::ItemModel> models;
        for (const double b : {-1.0, -0.5, 0.0, 0.4, 0.9, 1.3, -0.2})
            models.push_back(engine::ItemModel::create(
                {.kind = ModelKind::ThreePl, .a = 1.2 + 0.3 * b, .b = {b}, .c = 0.2})
                                 .value());
        models[2] = engine::ItemModel::create(
            {.kind = ModelKind::FourPl, .a = 1.5, .b = {0.1}, .c = 0.15, .d = 0.9})
                        .value();
        test::Draws draws(8);
        const auto scale = Scale::create(models, test::drawnAnswers(models, 700, draws)).value();
        const auto ours = limitedInformationFit(scale, standardGrid(), {}, Moments::Means);
        QVERIFY(ours);
        QCOMPARE(ours->freeParameters, std::size_t {22});
        const double theirs = test::statisticByPatterns(scale, standardGrid(), false);
        qInfo("%.10g by moments, %.10g by patterns", ours->test.statistic, theirs);
        QVERIFY(std::abs(ours->test.statistic - theirs) < 1e-6 * theirs);
    }

    void rejectsATrueModelAtTheNominalRate_data()
    {
        QTest::addColumn<double>("missing");
        QTest::newRow("complete answers") << 0.0;
        QTest::newRow("a tenth missing") << 0.1;
        QTest::newRow("three tenths missing") << 0.3;
    }

    // The form is orthogonal to what estimation moves, so that true parameters in place of
    // estimated ones give the same distribution: chi-squared, 35 degrees of freedom. Of 200 samples
    // 10 are rejected at 5 %; the binomial SD is 3.1, four of them allow 22. The mean of the
    // statistic is 35 with an SD of sqrt(70/200) = 0.59.
    void rejectsATrueModelAtTheNominalRate()
    {
        QFETCH(double, missing);
        const auto models = test::variedItems(10);
        int rejected = 0;
        double sum = 0.0;
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            test::Draws draws(seed);
            const auto scale
                = Scale::create(models, test::drawnAnswers(models, 500, draws, missing)).value();
            const auto fit = limitedInformationFit(scale, standardGrid(), {}, Moments::Means);
            QVERIFY(fit);
            QCOMPARE(fit->test.df, 35.0);
            rejected += fit->test.p < 0.05 ? 1 : 0;
            sum += fit->test.statistic;
        }
        qInfo("%d of 200 rejected, mean %.2f", rejected, sum / 200.0);
        QVERIFY(rejected <= 22);
        QVERIFY(std::abs(sum / 200.0 - 35.0) < 4 * 0.6);
    }

    // Items that depend on each other beyond ability.
    void seesLocalDependence()
    {
        const auto models = test::variedItems(10);
        test::Draws draws(2);
        const auto drawn = test::drawnAnswers(models, 1000, draws);
        std::vector<std::int16_t> codes;
        for (std::size_t person = 0; person < drawn.persons(); ++person) {
            for (std::size_t item = 0; item < 10; ++item)
                codes.push_back(drawn.at(person, item == 6 ? 5 : item));
        }
        const auto scale
            = Scale::create(models, engine::ResponseMatrix::create(10, codes).value()).value();
        const auto fit = limitedInformationFit(scale, standardGrid(), {}, Moments::Means);
        QVERIFY(fit->test.p < 1e-10);
        QVERIFY(fit->rmsea > 0.1);
        QVERIFY(fit->rmseaInterval.lower < fit->rmsea && fit->rmsea < fit->rmseaInterval.upper);
    }

    void doesNotDependOnTheOrderOfItems()
    {
        auto models = test::variedItems(7);
        test::Draws draws(4);
        const auto drawn = test::drawnAnswers(models, 300, draws, 0.05);
        std::vector<std::int16_t> codes;
        for (std::size_t person = 0; person < drawn.persons(); ++person) {
            for (std::size_t item = 7; item > 0; --item)
                codes.push_back(drawn.at(person, item - 1));
        }
        const auto one = limitedInformationFit(
            Scale::create(models, drawn).value(), standardGrid(), {}, Moments::Means);
        std::ranges::reverse(models);
        const auto other = limitedInformationFit(
            Scale::create(models, engine::ResponseMatrix::create(7, codes).value()).value(),
            standardGrid(), {}, Moments::Means);
        QVERIFY(std::abs(one->test.statistic - other->test.statistic) < 1e-8);
    }

    void saysWhyThereIsNoStatistic_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<std::vector<std::int16_t>>("codes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("one item") << 1 << std::vector<std::int16_t> {1, 0}
                                  << u"one item alone has no pair of items to compare"_s;
        QTest::newRow("too few items")
            << 3 << std::vector<std::int16_t> {1, 0, 1, 0, 0, 1}
            << u"no degree of freedom is left: 6 moments, 6 free parameters"_s;
        QTest::newRow("a pair that nobody answered")
            << 2 << std::vector<std::int16_t> {1, -1, -1, 1}
            << u"nobody answered both items of some pair"_s;
        QTest::newRow("all answers missing") << 2 << std::vector<std::int16_t> {-1, -1}
                                             << u"nobody answered both items of some pair"_s;
    }

    void saysWhyThereIsNoStatistic()
    {
        QFETCH(int, items);
        QFETCH(std::vector<std::int16_t>, codes);
        QFETCH(QString, reason);
        const auto count = static_cast<std::size_t>(items);
        auto models = test::variedItems(4);
        models.erase(models.begin() + items, models.end());
        const auto fit = limitedInformationFit(
            Scale::create(models, engine::ResponseMatrix::create(count, codes).value()).value(),
            standardGrid(), {}, Moments::Means);
        QVERIFY(!fit);
        QCOMPARE(QString::fromStdString(fit.error().detail), reason);
    }

    void hasNoIndexAgainstIndependenceForAConstantItem()
    {
        const auto models = test::variedItems(6);
        test::Draws draws(6);
        const auto drawn = test::drawnAnswers(models, 200, draws);
        std::vector<std::int16_t> codes;
        for (std::size_t person = 0; person < drawn.persons(); ++person) {
            for (std::size_t item = 0; item < 6; ++item)
                codes.push_back(item == 2 ? std::int16_t {1} : drawn.at(person, item));
        }
        const auto fit = limitedInformationFit(
            Scale::create(models, engine::ResponseMatrix::create(6, codes).value()).value(),
            standardGrid(), {}, Moments::Means);
        QVERIFY(fit);
        QVERIFY(std::isfinite(fit->test.statistic));
        QVERIFY(!fit->srmsr && !fit->cfi && !fit->tli);
    }

    void refusesMoreMomentsThanItCanHold()
    {
        const auto fit = limitedInformationFit(
            Scale::create(test::variedItems(300),
                engine::ResponseMatrix::create(300, std::vector<std::int16_t>(300)).value())
                .value(),
            standardGrid(), {}, Moments::Means);
        QVERIFY(!fit);
        QCOMPARE(QString::fromStdString(fit.error().detail),
            u"45150 moments are more than this program compares, 5200"_s);
    }

    void refusesItemsWithoutUncertainty()
    {
        std::vector<engine::ItemModel> models;
        for (const double b : {-900.0, 900.0, -800.0})
            models.push_back(engine::ItemModel::create({.a = 90.0, .b = {b}}).value());
        const auto fit = limitedInformationFit(
            Scale::create(models, engine::ResponseMatrix::create(3, {1, 0, 1}).value()).value(),
            standardGrid(), FreeParameters::none(), Moments::Means);
        QVERIFY(!fit);
        QVERIFY(fit.error().detail.find("singular") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestLimitedInformationFit)
#include "tst_limited_information_fit.moc"
