#include "item_analysis/person_fit.h"
#include "mirt_fit.h"
#include "simulated_answers.h"

#include <QTest>

using namespace suyang;
using namespace suyang::item_analysis;
using namespace Qt::StringLiterals;

class TestPersonFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithMirt_data()
    {
        QTest::addColumn<QString>("fit");
        QTest::addColumn<bool>("hasMissing");
        for (const char *fit : {"lsat6__rasch", "lsat6__2pl", "sat12__rasch", "sat12__2pl",
                 "sat12__3pl", "raschdat1__rasch", "wirs__2pl", "science4__grm", "science4__gpcm",
                 "bfi_neuro__grm", "bfi_neuro__gpcm"})
            QTest::newRow(fit) << QString::fromLatin1(fit) << false;
        QTest::newRow("answers missing") << u"ability16__2pl"_s << true;
    }

    // mirt 1.45.1: ability, its SD, lz (Zh) and mean squares at mirt's own EAP, 13 digits printed.
    // 1e-9; mean squares of persons reach some hundred where an answer is against all odds, so they
    // are compared relatively. Where answers are missing the reference has abilities alone.
    void agreesWithMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_scores.csv");
        QFETCH(QString, fit);
        QFETCH(bool, hasMissing);
        const auto reference = test::readMirtFit(fit);
        const auto abilities = abilitiesOf(reference.scale, reference.abilityGrid());
        const auto fits = personFit(reference.scale, abilities);
        const auto table = test::readCsv(test::mirtPath(fit, u"scores.csv"_s));
        double worst = 0.0;
        const auto compare = [&](double ours, qsizetype row, const QString &column) {
            const double theirs = table.number(row, column);
            worst = std::max(worst, std::abs(ours - theirs) / std::max(1.0, std::abs(theirs)));
        };
        int gaps = 0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto person = static_cast<std::size_t>(table.number(row, u"row"_s)) - 1;
            const auto &ours = fits[person];
            QVERIFY(ours && ours->lz);
            compare(abilities[person]->mean, row, u"eap"_s);
            compare(abilities[person]->sd, row, u"eap_se"_s);
            gaps += reference.scale.isComplete(person) ? 0 : 1;
            if (!table.columns.contains(u"Zh"_s))
                continue;
            compare(*ours->lz, row, u"Zh"_s);
            compare(ours->meanSquares.outfit, row, u"outfit"_s);
            compare(ours->meanSquares.infit, row, u"infit"_s);
            compare(ours->meanSquares.infitZ.value(), row, u"z.infit"_s);
            compare(ours->meanSquares.outfitZ.value(), row, u"z.outfit"_s);
        }
        qInfo(
            "%d persons, %d with gaps, worst difference %.2g", int(table.rows.size()), gaps, worst);
        QCOMPARE(gaps > 0, hasMissing);
        QVERIFY(worst < 1e-9);
    }

    // At the true ability lz has mean 0 and variance 1. Over 5000 persons their SDs are 0.014 and
    // 0.02; four of them allow.
    void isStandardisedAtTheTrueAbility()
    {
        const auto models = test::variedItems(40);
        test::Draws draws(3);
        std::vector<std::optional<Ability>> truth;
        std::vector<std::int16_t> codes;
        for (int person = 0; person < 5000; ++person) {
            truth.push_back(Ability {draws.normal(), 0.0});
            for (const auto &model : models)
                codes.push_back(test::drawnAnswer(model, truth.back()->mean, draws));
        }
        const auto scale
            = Scale::create(models, engine::ResponseMatrix::create(40, codes).value()).value();
        double sum = 0.0;
        double squares = 0.0;
        for (const auto &fit : personFit(scale, truth)) {
            sum += *fit->lz;
            squares += *fit->lz * *fit->lz;
        }
        const double mean = sum / 5000.0;
        QVERIFY(std::abs(mean) < 4 * 0.0142);
        QVERIFY(std::abs(squares / 5000.0 - mean * mean - 1.0) < 4 * 0.03);
    }

    // Easy items wrong and hard ones right.
    void seesAnswersTheWrongWayRound()
    {
        const auto models = test::variedItems(20);
        std::vector<std::int16_t> codes;
        for (int i = 0; i < 20; ++i)
            codes.push_back(i < 10 ? 0 : 1);
        for (int i = 0; i < 20; ++i)
            codes.push_back(i < 10 ? 1 : 0);
        const auto scale
            = Scale::create(models, engine::ResponseMatrix::create(20, codes).value()).value();
        const auto abilities
            = abilitiesOf(scale, LatentGrid::create(0.0, 1.0, LatentGrid::AbilityPoints).value());
        const auto fits = personFit(scale, abilities);
        QVERIFY(*fits[0]->lz < -4.0);
        QVERIFY(*fits[1]->lz > 0.0);
    }

    void knowsNothingOfAPersonWithoutAnswers()
    {
        const auto scale = Scale::create(
            test::variedItems(2), engine::ResponseMatrix::create(2, {-1, -1, 1, -1}).value())
                               .value();
        const auto fits
            = personFit(scale, abilitiesOf(scale, LatentGrid::create(0.0, 1.0, 121).value()));
        QVERIFY(!fits[0]);
        QVERIFY(fits[1] && fits[1]->lz && std::isfinite(*fits[1]->lz));
        QCOMPARE(fits[1]->meanSquares.answers, std::size_t {1});
    }

    // Items so steep and far away that every probability is 0 or 1 to the last digit.
    void staysFiniteWhereTheAnswerIsCertain()
    {
        std::vector<engine::ItemModel> models;
        for (const double b : {-900.0, 900.0})
            models.push_back(engine::ItemModel::create({.a = 90.0, .b = {b}}).value());
        const auto scale
            = Scale::create(models, engine::ResponseMatrix::create(2, {1, 0, 0, 1}).value())
                  .value();
        const std::vector<std::optional<Ability>> middle(2, Ability {0.0, 1.0});
        const auto fits = personFit(scale, middle);
        QVERIFY(!fits[0]->lz && !fits[1]->lz);
        QVERIFY(std::isfinite(fits[1]->meanSquares.outfit));
    }
};

QTEST_APPLESS_MAIN(TestPersonFit)
#include "tst_person_fit.moc"
