#include "item_analysis/q3.h"
#include "mirt_fit.h"
#include "simulated_answers.h"

#include <QTest>

using namespace suyang;
using namespace suyang::item_analysis;
using namespace Qt::StringLiterals;

class TestQ3 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithMirt_data()
    {
        QTest::addColumn<QString>("fit");
        for (const char *fit : {"lsat6__rasch", "lsat6__2pl", "sat12__rasch", "sat12__2pl",
                 "sat12__3pl", "raschdat1__rasch", "wirs__2pl", "ability16__2pl", "science4__grm",
                 "science4__gpcm", "bfi_neuro__grm", "bfi_neuro__gpcm"})
            QTest::newRow(fit) << QString::fromLatin1(fit);
    }

    // mirt 1.45.1 at its EAP; ability16 has missing answers, taken pair by pair. 13 digits of
    // numbers below 1: 1e-10.
    void agreesWithMirt()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/mirt/lsat6__2pl_Q3.csv");
        QFETCH(QString, fit);
        const auto reference = test::readMirtFit(fit);
        const auto pairs
            = q3(reference.scale, abilitiesOf(reference.scale, reference.abilityGrid()));
        const auto table = test::readCsv(test::mirtPath(fit, u"Q3.csv"_s));
        QCOMPARE(table.rows.size(), static_cast<qsizetype>(pairs.size()));
        double worst = 0.0;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const auto i = static_cast<std::size_t>(table.number(row, u"i"_s)) - 1;
            const auto j = static_cast<std::size_t>(table.number(row, u"j"_s)) - 1;
            const auto pair = std::ranges::find_if(
                pairs, [&](const Q3Pair &p) { return p.first == i && p.second == j; });
            QVERIFY(pair != pairs.end() && pair->correlation);
            worst = std::max(worst, std::abs(*pair->correlation - table.number(row, u"Q3"_s)));
        }
        qInfo("%d pairs, worst difference %.2g", int(table.rows.size()), worst);
        QVERIFY(worst < 1e-10);
    }

    void seesTwoItemsThatAreOne()
    {
        const auto models = test::variedItems(8);
        test::Draws draws(9);
        const auto drawn = test::drawnAnswers(models, 1000, draws);
        std::vector<std::int16_t> codes;
        for (std::size_t person = 0; person < drawn.persons(); ++person) {
            for (std::size_t item = 0; item < 8; ++item)
                codes.push_back(drawn.at(person, item == 4 ? 3 : item));
        }
        const auto scale
            = Scale::create(models, engine::ResponseMatrix::create(8, codes).value()).value();
        const auto pairs = q3(scale, abilitiesOf(scale, LatentGrid::create(0.0, 1.0, 121).value()));
        for (const Q3Pair &pair : pairs)
            QCOMPARE(*pair.correlation > 0.5, pair.first == 3 && pair.second == 4);
    }

    void saysNothingOfTooFewPersons()
    {
        const auto scale = Scale::create(test::variedItems(3),
            engine::ResponseMatrix::create(3, {1, 0, -1, 0, 1, -1, -1, -1, 1, 1, 1, 0}).value())
                               .value();
        const auto pairs = q3(scale, abilitiesOf(scale, LatentGrid::create(0.0, 1.0, 121).value()));
        QCOMPARE(pairs[0].persons, std::size_t {3});
        QVERIFY(pairs[0].correlation && std::abs(*pairs[0].correlation) <= 1.0);
        QCOMPARE(pairs[1].persons, std::size_t {1});
        QVERIFY(!pairs[1].correlation);
    }
};

QTEST_APPLESS_MAIN(TestQ3)
#include "tst_q3.moc"
