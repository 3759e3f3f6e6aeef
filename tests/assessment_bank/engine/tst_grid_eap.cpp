#include "engine/grid_eap.h"
#include "support/catr_reference.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::engine;
using namespace Qt::StringLiterals;

class TestGridEap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithCatR_data()
    {
        QTest::addColumn<QString>("bank");
        for (const char *bank : {"1pl", "2pl", "3pl", "4pl", "grm", "gpcm"})
            QTest::newRow(bank) << QString::fromLatin1(bank);
    }

    // Reference: catR's eapEst/eapSem on 33 and 121 points, and 4001 points on [-10, 10] for the
    // exact value; 13 digits. The bound of all is the 1e-11 that the reference states.
    void agreesWithCatR()
    {
        SKIP_WITHOUT_SHARED("measurement/refdata/catr/patterns_2pl.csv");
        QFETCH(QString, bank);
        const auto models = test::catrModels(bank);
        const auto patterns = test::catrPatterns(bank);
        const auto table = test::catrTable(u"estimates"_s, bank);
        GridEap catr(models, {}, 0.0, 1.0);
        GridEap wide(models, {-6.0, 6.0, 121}, 0.0, 1.0);
        ExactEap exact(models, 0.0, 1.0);
        ExactEap shifted(models, 0.5, 0.8);
        QHash<QString, double> worst;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            const QString estimator = table.text(row, u"estimator"_s);
            if (!estimator.startsWith(u"EAP"))
                continue;
            const auto &answers = patterns[table.text(row, u"pattern"_s).toInt()];
            const GridEstimate mine = estimator == u"EAP33_N01" ? catr.estimate(answers)
                : estimator == u"EAP121_pm6_N01"                ? wide.estimate(answers)
                : estimator == u"EAPfine_N01"                   ? exact.estimate(answers)
                                                                : shifted.estimate(answers);
            worst[estimator] = std::max(
                {worst.value(estimator), std::abs(mine.theta - table.number(row, u"theta"_s)),
                    std::abs(mine.sd - table.number(row, u"se"_s))});
        }
        QCOMPARE(worst.size(), 4);
        for (auto it = worst.cbegin(); it != worst.cend(); ++it) {
            qInfo("%s: worst difference %.1e", qPrintable(it.key()), it.value());
            QVERIFY(it.value() < 1e-11);
        }
    }

    void isThePriorWithoutAnswers()
    {
        ExactEap exact({}, 0.4, 1.3);
        const GridEstimate prior = exact.estimate({});
        QVERIFY(std::abs(prior.theta - 0.4) < 1e-13);
        QVERIFY(std::abs(prior.sd - 1.3) < 1e-13);
    }

    // A thousand steep items make a posterior far narrower than the usual step; far items carry it
    // beyond the usual width. Both are compared with a grid that is surely fine and wide enough.
    void widensAndRefinesWhereAsked_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::newRow("narrow") << 200 << 3.0 << 0.5;
        QTest::newRow("far out") << 60 << 2.0 << 30.0;
        QTest::newRow("one very steep item") << 1 << 60.0 << 0.3;
    }

    void widensAndRefinesWhereAsked()
    {
        QFETCH(int, items);
        QFETCH(double, a);
        QFETCH(double, b);
        const std::vector<ItemModel> models(
            static_cast<std::size_t>(items), ItemModel::create({.a = a, .b = {b}}).value());
        std::vector<Answer> answers;
        for (std::size_t i = 0; i < models.size(); ++i)
            answers.push_back({i, i % 7 == 3 && b < 10.0 ? 0U : 1U});
        ExactEap exact(models, 0.0, 1.0);
        GridEap reference(models, {-60.0, 60.0, 40001}, 0.0, 1.0);
        const auto mine = exact.estimate(answers);
        const auto theirs = reference.estimate(answers);
        qInfo("theta %.6f, SD %.6f, differences %.1e and %.1e", mine.theta, mine.sd,
            mine.theta - theirs.theta, mine.sd - theirs.sd);
        QVERIFY(std::abs(mine.theta - theirs.theta) < 1e-10);
        QVERIFY(std::abs(mine.sd - theirs.sd) < 1e-10);
    }
};

QTEST_APPLESS_MAIN(TestGridEap)
#include "tst_grid_eap.moc"
