#include "bank/parameter_rules.h"
#include "support/item_json.h"

#include <QTest>

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
        const double middle
            = thresholds == 1 ? parameters->b[0] : (parameters->b[0] + parameters->b[1]) / 2;
        QCOMPARE(middle, -0.7);
        QVERIFY(engine::ItemModel::create(*parameters));
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
