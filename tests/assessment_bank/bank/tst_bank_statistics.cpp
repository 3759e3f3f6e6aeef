#include "bank/bank_statistics.h"
#include "support/item_json.h"

#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

class TestBankStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsThere()
    {
        const QList<Item> items {
            test::itemOf(test::itemJson(u"single-choice"_s, u"L1-A-001"_s)),
            test::itemOf(test::itemJson(u"single-choice"_s, u"L1-A-002"_s)),
            test::itemOf(test::itemJson(u"number"_s, u"S2-B-001"_s)),
        };
        const BankStatistics statistics = statisticsOf(items, test::shippedFramework());
        QCOMPARE(statistics.items, 3);
        QCOMPARE(statistics.provisionalShare, 1.0);
        QCOMPARE(statistics.cells.size(), 2);
        QCOMPARE(statistics.cells.first().competence, u"L1"_s);
        QCOMPARE(statistics.cells.first().kind, u"single-choice"_s);
        QCOMPARE(statistics.cells.first().count, 2);
        QCOMPARE(statistics.keyPositions.value(4), (std::vector<int> {0, 2, 0, 0}));
    }

    void countsTheKeysOfSteps()
    {
        const QList<Item> items {test::itemOf(test::itemJson(u"single-choice"_s)),
            test::itemOf(test::itemJson(u"scenario"_s, u"L1-A-002"_s))};
        const BankStatistics statistics = statisticsOf(items, test::shippedFramework());
        QCOMPARE(statistics.cells.size(), 2);
        QCOMPARE(statistics.keyPositions.value(4), (std::vector<int> {0, 2, 0, 0}));
    }

    void addsTheInformationOfTheBestEight()
    {
        // A 2PL item with a = 1 gives 1/4 at its difficulty, here -0.7; ten of them give 8/4.
        QList<Item> items;
        for (int i = 0; i < 10; ++i)
            items.append(test::itemOf(test::itemJson(u"number"_s)));
        for (Item &item : items)
            item.parameters.b[0] = 0.0;
        const BankStatistics statistics = statisticsOf(items, test::shippedFramework());
        QCOMPARE(statistics.information.size(), 4);
        const auto &life = statistics.information.first();
        QCOMPARE(life.dimension, u"life"_s);
        QCOMPARE(life.theta.front(), -2.5);
        QCOMPARE(life.theta.back(), 2.5);
        QCOMPARE(life.theta[5], 0.0);
        QCOMPARE(life.value[5], 2.0);
        QCOMPARE(statistics.information.last().value[5], 0.0);
    }

    void measuresTheStems()
    {
        const QList<Item> items {test::itemOf(test::itemJson(u"number"_s))};
        const BankStatistics statistics = statisticsOf(items, test::shippedFramework());
        QCOMPARE(statistics.readingLoad.size(), 8);
        QCOMPARE(statistics.readingLoad[0].language, u"zh-CN"_s);
        QCOMPARE(statistics.readingLoad[0].band, u"A"_s);
        QCOMPARE(statistics.readingLoad[0].meanStemLength, 8.0); // 网断了，怎么办？
        QCOMPARE(statistics.readingLoad[1].items, 0);
        QCOMPARE(statistics.readingLoad[4].meanStemLength, 21.0);
    }

    void saysNothingOfAnEmptyBank()
    {
        const BankStatistics statistics = statisticsOf({}, test::shippedFramework());
        QCOMPARE(statistics.provisionalShare, 0.0);
        QVERIFY(statistics.cells.isEmpty());
        QVERIFY(statistics.keyPositions.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBankStatistics)
#include "tst_bank_statistics.moc"
