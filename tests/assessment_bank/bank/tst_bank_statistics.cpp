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
        const BankStatistics statistics
            = statisticsOf(items, test::shippedFramework(), test::shippedCheckData());
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
        const BankStatistics statistics
            = statisticsOf(items, test::shippedFramework(), test::shippedCheckData());
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
        const BankStatistics statistics
            = statisticsOf(items, test::shippedFramework(), test::shippedCheckData());
        QCOMPARE(statistics.information.size(), 4);
        const auto &life = statistics.information.first();
        QCOMPARE(life.dimension, u"life"_s);
        QCOMPARE(life.theta.front(), -3.0);
        QCOMPARE(life.theta.back(), 3.0);
        QCOMPARE(life.theta[6], 0.0);
        QCOMPARE(life.value[6], 2.0);
        QCOMPARE(life.all[6], 2.5);
        QCOMPARE(statistics.information.last().value[6], 0.0);
    }

    void measuresTheStems()
    {
        const QList<Item> items {test::itemOf(test::itemJson(u"number"_s))};
        const BankStatistics statistics
            = statisticsOf(items, test::shippedFramework(), test::shippedCheckData());
        QCOMPARE(statistics.readingLoad.size(), 8);
        QCOMPARE(statistics.readingLoad[0].language, u"zh-CN"_s);
        QCOMPARE(statistics.readingLoad[0].band, u"A"_s);
        QCOMPARE(statistics.readingLoad[0].meanStemLength, 8.0); // 网断了，怎么办？
        QCOMPARE(statistics.readingLoad[1].items, 0);
        QCOMPARE(statistics.readingLoad[4].meanStemLength, 21.0);
        QCOMPARE(statistics.readingLoad[0].meanReading, 8.0);
        QCOMPARE(statistics.readingLoad[4].meanReading, 6.0); // The net is gone. What now?
        QCOMPARE(statistics.readingLoad[0].meanSeconds, 30.0);
        QCOMPARE(statistics.readingLoad[0].meanGrade, 0.0);
        // 0.39 * 6 words / 2 sentences + 11.8 * 6 syllables / 6 words - 15.59
        QVERIFY(std::abs(statistics.readingLoad[4].meanGrade - -2.62) < 1e-9);
    }

    void comparesWithThePlan()
    {
        CheckData data;
        data.plan = {{u"L1"_s, u"A"_s, u"number"_s, 2}, {u"L1"_s, u"B"_s, u"simulation"_s, 1}};
        const QList<Item> items {test::itemOf(test::itemJson(u"number"_s)),
            test::itemOf(test::itemJson(u"short-text"_s)),
            test::itemOf(test::itemJson(u"ordering"_s))};
        const auto plan = statisticsOf(items, test::shippedFramework(), data).plan;
        QCOMPARE(plan.size(), 3);
        QCOMPARE(plan[0].present, 2); // a typed text counts among the numbers
        QCOMPARE(plan[0].planned, 2);
        QCOMPARE(plan[1].kind, u"ordering"_s);
        QCOMPARE(plan[1].planned, 0);
        QCOMPARE(plan[2].kind, u"simulation"_s);
        QCOMPARE(plan[2].present, 0);
    }

    void answersByRule()
    {
        // All Chinese options are five characters long; "Ask neighbours" is the longest English
        // one.
        const QList<Item> items {test::itemOf(test::itemJson(u"single-choice"_s))};
        const auto guesses
            = statisticsOf(items, test::shippedFramework(), test::shippedCheckData()).guesses;
        QCOMPARE(guesses.size(), 12);
        QCOMPARE(guesses[0].rule, u"longest"_s);
        QCOMPARE(guesses[0].language, u"zh-CN"_s);
        QCOMPARE(guesses[0].share, 0.25);
        QCOMPARE(guesses[0].chance, 0.25);
        QCOMPARE(guesses[1].share, 0.0);
        const auto first = std::ranges::find(guesses, u"first"_s, &GuessScore::rule);
        QCOMPARE(first->share, 0.0);
    }

    void countsPeople()
    {
        QJsonObject json = test::itemJson(u"number"_s);
        json.insert(u"people"_s,
            QJsonArray {QJsonObject {{u"group"_s, u"woman"_s}, {u"role"_s, u"expert"_s}},
                QJsonObject {{u"group"_s, u"woman"_s}, {u"role"_s, u"learner"_s}},
                QJsonObject {{u"group"_s, u"child"_s}, {u"role"_s, u"other"_s}}});
        const QList<Item> items {test::itemOf(json), test::itemOf(test::itemJson(u"number"_s))};
        const auto statistics
            = statisticsOf(items, test::shippedFramework(), test::shippedCheckData());
        QCOMPARE(statistics.itemsWithPeople, 1);
        QCOMPARE(statistics.people.size(), 2);
        QCOMPARE(statistics.people[0].group, u"child"_s);
        QCOMPARE(statistics.people[0].other, 1);
        QCOMPARE(statistics.people[1].expert, 1);
        QCOMPARE(statistics.people[1].learner, 1);
    }

    void saysNothingOfAnEmptyBank()
    {
        const BankStatistics statistics
            = statisticsOf({}, test::shippedFramework(), test::shippedCheckData());
        QCOMPARE(statistics.provisionalShare, 0.0);
        QVERIFY(statistics.cells.isEmpty());
        QVERIFY(statistics.keyPositions.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestBankStatistics)
#include "tst_bank_statistics.moc"
