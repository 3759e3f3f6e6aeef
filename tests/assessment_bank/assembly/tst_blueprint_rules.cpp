#include "assembly/blueprint_rules.h"
#include "assembly/shadow_design.h"

#include <QTest>

using namespace suyang;
using namespace suyang::assembly;
using namespace suyang::engine;

namespace {

/// Two dimensions of three competences with `each` items; item i has competence i / each.
ItemPool pool(std::size_t each)
{
    ItemPool items;
    for (std::size_t i = 0; i < 6 * each; ++i) {
        PoolItem item {.model = ItemModel::create({.b = {0.1 * static_cast<double>(i)}}).value()};
        item.competence = i / each;
        item.dimension = item.competence / 3;
        item.family = i;
        items.push_back(std::move(item));
    }
    return items;
}

TestSettings settings(std::size_t length)
{
    TestSettings result {.minimumItems = 1, .maximumItems = length, .stopSd = 0.0};
    result.mix = {0.5, 0.5};
    return result;
}

std::shared_ptr<const TestDesign> design(ItemPool items, TestSettings rules)
{
    return TestDesign::create(
        std::move(items), std::move(rules), AbilityPrior::exchangeable(2, 0.0, 1.0, 0.5).value())
        .value();
}

std::vector<std::string> brokenBy(const TestDesign &design, const std::vector<std::size_t> &test)
{
    const TestRules rules = blueprintRules(design);
    std::vector<std::string> names;
    for (const std::size_t group : brokenGroups(rules, test))
        names.push_back(rules.groups[group]);
    return names;
}

using Names = std::vector<std::string>;

} // namespace

class TestBlueprintRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // 8 questions: 4 a dimension, 1 or 2 a competence of four items.
    void eachRuleSeesItsOwnBreach()
    {
        ItemPool items = pool(4);
        items[1].family = items[0].family;
        items[4].enemies = {8};
        for (const std::size_t item : {2U, 6U, 10U, 14U, 18U})
            items[item].longTask = true;
        TestSettings rules = settings(8);
        rules.stressed = {1};
        const auto d = design(std::move(items), rules);
        const std::vector<std::size_t> good {0, 4, 5, 9, 12, 13, 16, 20};
        QCOMPARE(brokenBy(*d, good), Names {});
        QCOMPARE(brokenBy(*d, {0, 4, 5, 9, 12, 16, 20}), (Names {"length", "dimensions"}));
        QCOMPARE(brokenBy(*d, {0, 1, 4, 9, 12, 13, 16, 20}),
            (Names {"families", "stressed competences"}));
        QCOMPARE(brokenBy(*d, {0, 4, 5, 8, 12, 13, 16, 20}), Names {"enemies"});
        QCOMPARE(brokenBy(*d, {2, 5, 6, 10, 14, 13, 18, 20}), Names {"order"});
        QCOMPARE(brokenBy(*d, {0, 4, 5, 9, 10, 13, 16, 20}), Names {"dimensions"});
        QCOMPARE(brokenBy(*d, {4, 5, 6, 9, 12, 13, 16, 20}), Names {"competences"});
        QCOMPARE(brokenBy(*d, {0, 3, 4, 9, 12, 13, 16, 20}), Names {"stressed competences"});
    }

    void anUnfinishedTestLacksNothing()
    {
        const auto d = design(pool(4), settings(8));
        const TestRules rules = blueprintRules(*d);
        QVERIFY(brokenGroups(rules, std::vector<std::size_t> {0, 4}, false).empty());
        QVERIFY(!brokenGroups(rules, std::vector<std::size_t> {0, 1, 2}, false).empty());
    }

    void sharesThatAreNoWholeNumbersAreRoundedEitherWay()
    {
        const auto d = design(pool(4), settings(7)); // 3.5 a dimension
        QCOMPARE(brokenBy(*d, {0, 4, 8, 12, 16, 20, 1}), Names {});
        QCOMPARE(brokenBy(*d, {0, 4, 8, 12, 16, 20, 13}), Names {});
        QCOMPARE(brokenBy(*d, {0, 4, 12, 13, 16, 17, 20}), (Names {"dimensions", "competences"}));
    }

    void aDesignThatCannotBeMetIsRefusedByName_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("too few items")
            << 0
            << QByteArray("cannot hold together: length; a test exists without: length, "
                          "dimensions, competences");
        QTest::newRow("too few families")
            << 1
            << QByteArray("cannot hold together: families, length; a test exists without: "
                          "length, dimensions, competences");
        QTest::newRow("a competence of enemies")
            << 2
            << QByteArray("cannot hold together: enemies, competences; a test exists "
                          "without: competences");
        QTest::newRow("long tasks alone")
            << 3 << QByteArray("cannot hold together: length, order; a test exists without: order");
    }

    void aDesignThatCannotBeMetIsRefusedByName()
    {
        QFETCH(int, fault);
        QFETCH(QByteArray, detail);
        ItemPool items = pool(4);
        TestSettings rules = settings(12); // 6 a dimension, 2 a competence
        if (fault == 0)
            rules.maximumItems = 30;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (fault == 1)
                items[i].family = i % 8;
            if (fault == 2 && items[i].competence == 5)
                items[i].enemies = {20, 21, 22, 23};
            if (fault == 3)
                items[i].longTask = true;
        }
        const auto shadow = ShadowDesign::create(design(std::move(items), rules));
        QVERIFY(!shadow);
        QCOMPARE(shadow.error().code, ErrorCode::NoEligibleItem);
        QVERIFY2(QByteArray::fromStdString(shadow.error().detail).endsWith(detail),
            shadow.error().detail.c_str());
    }

    void aCriterionWithoutAValueIsRefused()
    {
        TestSettings rules = settings(8);
        rules.criterion = CriterionKind::AInformation;
        const auto shadow = ShadowDesign::create(design(pool(4), rules));
        QVERIFY(!shadow);
        QCOMPARE(shadow.error().code, ErrorCode::OutOfRange);
    }
};

QTEST_APPLESS_MAIN(TestBlueprintRules)
#include "tst_blueprint_rules.moc"
