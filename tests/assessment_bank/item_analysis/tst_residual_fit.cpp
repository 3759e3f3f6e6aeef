#include "item_analysis/residual_fit.h"
#include "mirt_fit.h"
#include "simulated_answers.h"

#include <QTest>

using namespace suyang;
using namespace suyang::item_analysis;
using namespace Qt::StringLiterals;

class TestResidualFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithMirt_data()
    {
        QTest::addColumn<QString>("fit");
        QTest::newRow("5 items") << u"lsat6__rasch"_s;
        QTest::newRow("32 items") << u"sat12__rasch"_s;
        QTest::newRow("100 persons") << u"raschdat1__rasch"_s;
    }

    // mirt 1.45.1 at its EAP abilities; 13 digits printed, mean squares about 1, z up to some ten:
    // 1e-9.
    void agreesWithMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__rasch_infit_outfit.csv");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const auto fits = itemResidualFit(
            reference.scale, abilitiesOf(reference.scale, reference.abilityGrid()));
        const auto table = test::readCsv(test::mirtPath(fit, u"infit_outfit.csv"_s));
        double worst = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto &ours = fits[static_cast<std::size_t>(row)];
            QVERIFY(ours && ours->outfitZ && ours->infitZ);
            worst = std::max({worst, std::abs(ours->outfit - table.number(row, u"outfit"_s)),
                std::abs(*ours->outfitZ - table.number(row, u"z.outfit"_s)),
                std::abs(ours->infit - table.number(row, u"infit"_s)),
                std::abs(*ours->infitZ - table.number(row, u"z.infit"_s))});
        }
        qInfo("worst difference %.2g", worst);
        QVERIFY(worst < 1e-9);
    }

    // At true abilities squared standardised residuals have the expectation 1; over 20,000 answers
    // to each item the SD of the mean square is below 0.02.
    void isOneForATrueModel()
    {
        const auto models = test::variedItems(5);
        test::Draws draws(5);
        std::vector<std::optional<Ability>> truth;
        std::vector<std::int16_t> codes;
        for (int person = 0; person < 20000; ++person) {
            truth.push_back(Ability {draws.normal(), 0.0});
            for (const auto &model : models)
                codes.push_back(test::drawnAnswer(model, truth.back()->mean, draws));
        }
        const auto scale
            = Scale::create(models, engine::ResponseMatrix::create(5, codes).value()).value();
        for (const auto &fit : itemResidualFit(scale, truth)) {
            QVERIFY(std::abs(fit->infit - 1.0) < 0.05);
            QVERIFY(std::abs(fit->outfit - 1.0) < 0.08);
        }
    }

    void leavesOutWhatWasNotAnswered()
    {
        const auto models = test::variedItems(3);
        const auto scale = Scale::create(
            models, engine::ResponseMatrix::create(3, {1, -1, 0, -1, -1, -1, 0, -1, 1}).value())
                               .value();
        const auto abilities
            = abilitiesOf(scale, LatentGrid::create(0.0, 1.0, LatentGrid::AbilityPoints).value());
        QVERIFY(abilities[0] && !abilities[1] && abilities[2]);
        const auto fits = itemResidualFit(scale, abilities);
        QCOMPARE(fits[0]->answers, std::size_t {2});
        QVERIFY(!fits[1]);
    }

    // At P = 1/2 every residual is one SD long: the mean square cannot vary and has no z.
    void hasNoZWhereTheMeanSquareCannotVary()
    {
        const auto scale = Scale::create({engine::ItemModel::create({}).value()},
            engine::ResponseMatrix::create(1, {1, 0}).value())
                               .value();
        const std::vector<std::optional<Ability>> middle(2, Ability {0.0, 1.0});
        const auto fits = itemResidualFit(scale, middle);
        QCOMPARE(fits[0]->outfit, 1.0);
        QVERIFY(!fits[0]->outfitZ && !fits[0]->infitZ);
    }
};

QTEST_APPLESS_MAIN(TestResidualFit)
#include "tst_residual_fit.moc"
