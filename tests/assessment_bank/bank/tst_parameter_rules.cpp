#include "bank/parameter_rules.h"
#include "support/item_json.h"

#include <QTest>

#include <numeric>
#include <vector>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

class TestParameterRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheRuleOfTheKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<std::size_t>("thresholds");
        QTest::addColumn<double>("guessing");
        // engine.json: a guesser finds 0.8 of 1 / number of options.
        QTest::newRow("four options") << u"single-choice"_s << std::size_t {1} << 0.8 / 4;
        QTest::newRow("three regions") << u"hotspot"_s << std::size_t {1} << 0.8 / 3;
        QTest::newRow("a typed number") << u"number"_s << std::size_t {1} << 0.0;
        QTest::newRow("a typed word") << u"short-text"_s << std::size_t {1} << 0.0;
        QTest::newRow("several right") << u"multiple-response"_s << std::size_t {2} << 0.0;
        QTest::newRow("an order") << u"ordering"_s << std::size_t {2} << 0.0;
        QTest::newRow("pairs") << u"matching"_s << std::size_t {2} << 0.0;
        QTest::newRow("three steps") << u"scenario"_s << std::size_t {3} << 0.0;
    }

    void followsTheRuleOfTheKind()
    {
        QFETCH(QString, kind);
        QFETCH(std::size_t, thresholds);
        QFETCH(double, guessing);
        const Item item = test::itemOf(test::itemJson(kind));
        const auto parameters = provisionalParameters(item, test::shippedFramework().engine);
        QVERIFY(parameters);
        QCOMPARE(parameters->thresholds, thresholds);
        QCOMPARE(parameters->c, guessing);
        const auto end = parameters->b.begin() + static_cast<std::ptrdiff_t>(thresholds);
        const double middle
            = std::accumulate(parameters->b.begin(), end, 0.0) / static_cast<double>(thresholds);
        QCOMPARE(middle, -0.7);
        QVERIFY(engine::ItemModel::create(*parameters));
    }

    void spreadsTheThresholdsOfAScenarioByItsSteps_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<std::vector<double>>("thresholds");
        // engine.json, about the rating of -0.7.
        QTest::newRow("two") << 2 << std::vector {-1.3, -0.1};
        QTest::newRow("three") << 3 << std::vector {-1.6, -0.7, 0.2};
        QTest::newRow("four") << 4 << std::vector {-1.9, -1.1, -0.3, 0.5};
    }

    void spreadsTheThresholdsOfAScenarioByItsSteps()
    {
        QFETCH(int, steps);
        QFETCH(std::vector<double>, thresholds);
        QJsonObject json = test::itemJson(u"scenario"_s);
        QJsonArray list;
        for (int i = 1; i <= steps; ++i)
            list.append(test::stepJson(QString::number(i), u"single-choice"_s));
        json.insert(u"steps"_s, list);
        const Item item = test::itemOf(json);
        QCOMPARE(item.parameters.kind, engine::ModelKind::Graded);
        QCOMPARE(item.parameters.a, 1.0);
        QCOMPARE(item.parameters.thresholds, thresholds.size());
        for (std::size_t k = 0; k < thresholds.size(); ++k)
            QCOMPARE(item.parameters.b[k], thresholds[k]);
    }

    void failsForAnUnheardOfNumberOfSteps()
    {
        Item item = test::itemOf(test::itemJson(u"scenario"_s));
        item.steps = {};
        const auto none = provisionalParameters(item, test::shippedFramework().engine);
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::OutOfRange);
    }

    void takesTheMeanOfTheRatings()
    {
        Item item = test::itemOf(test::itemJson(u"number"_s));
        item.ratings = {-1.0, 0.0, 2.5};
        QCOMPARE(provisionalParameters(item, test::shippedFramework().engine)->b[0], 0.5);
    }

    void failsWithoutARatingOrARule()
    {
        Item item = test::itemOf(test::itemJson(u"number"_s));
        const auto unknown = provisionalParameters(item, EngineSettings());
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::OutOfRange);
        item.ratings.clear();
        const auto unrated = provisionalParameters(item, test::shippedFramework().engine);
        QVERIFY(!unrated);
        QCOMPARE(unrated.error().code, ErrorCode::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestParameterRules)
#include "tst_parameter_rules.moc"
