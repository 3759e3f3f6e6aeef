#include "assembly/blueprint_rules.h"
#include "assembly/shadow_selector.h"
#include "engine/draw.h"
#include "simulation/study_summary.h"

#include <QTest>

#include <optional>
#include <set>

using namespace suyang;
using namespace suyang::assembly;
using namespace suyang::engine;
using namespace suyang::simulation;

namespace {

constexpr std::size_t Dimensions = 4;

/// Six competences a dimension, twins, enemies and every fifth item long: a small bank in which
/// the rules bite.
ItemPool pool(std::size_t size)
{
    ItemPool items;
    for (std::size_t i = 0; i < size; ++i) {
        const double a = 0.6 + uniformAt(5, i, 0);
        const double b = 5.0 * uniformAt(5, i, 1) - 2.5;
        PoolItem item {.model = ItemModel::create({.a = a, .b = {b}}).value()};
        item.competence = drawAt(5, i, 2) % 24;
        item.dimension = item.competence / 6;
        item.family = i % 7 == 1 ? i - 1 : i;
        item.longTask = i % 5 == 0;
        if (i % 9 == 4)
            item.enemies = {i - 4, (i + 3) % size};
        items.push_back(std::move(item));
    }
    return items;
}

TestSettings settings(ExposureKind exposure = ExposureKind::None)
{
    TestSettings result {.minimumItems = 32, .maximumItems = 32, .stopSd = 0.0};
    result.firstItemSuccess = 0.0;
    result.stressed = {2, 9};
    result.exposure.kind = exposure;
    return result;
}

std::shared_ptr<const TestDesign> design(ItemPool items, TestSettings rules)
{
    return TestDesign::create(std::move(items), std::move(rules),
        AbilityPrior::exchangeable(Dimensions, 0.0, 1.0, 0.6).value())
        .value();
}

StudySettings study(const std::shared_ptr<const TestDesign> &of, std::size_t persons)
{
    StudySettings result {.persons = persons, .seed = 11};
    const auto shadow = ShadowDesign::create(of).value();
    result.makeSelector = [shadow] { return std::make_unique<ShadowSelector>(shadow); };
    return result;
}

/// What is no rule of the whole test: nothing alike in a row.
bool isInOrder(const ItemPool &pool, const std::vector<std::size_t> &asked)
{
    for (std::size_t k = 1; k < asked.size(); ++k) {
        const PoolItem &last = pool[asked[k - 1]];
        const PoolItem &item = pool[asked[k]];
        if (last.competence == item.competence || (last.longTask && item.longTask))
            return false;
    }
    return true;
}

AdaptiveTest testOn(
    const std::shared_ptr<const TestDesign> &of, std::uint64_t seed, std::vector<bool> barred = {})
{
    const auto shadow = ShadowDesign::create(of).value();
    const std::vector<bool> none(of->pool().size(), false);
    return AdaptiveTest::create(of, seed, barred.empty() ? none : std::move(barred), none,
        std::make_unique<ShadowSelector>(shadow))
        .value();
}

} // namespace

class TestShadowSelector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTestKeepsEveryRule_data()
    {
        QTest::addColumn<int>("exposure");
        QTest::addColumn<int>("criterion");
        QTest::addColumn<double>("opening");
        const auto row
            = [](const char *name, ExposureKind exposure, CriterionKind criterion, double opening) {
                  QTest::newRow(name)
                      << static_cast<int>(exposure) << static_cast<int>(criterion) << opening;
              };
        row("the best item", ExposureKind::None, CriterionKind::MaximumInformation, 0.0);
        row("an easy opening", ExposureKind::None, CriterionKind::MaximumInformation, 0.65);
        row("by lot", ExposureKind::Randomesque, CriterionKind::AOptimality, 0.0);
        row("progressive", ExposureKind::Progressive, CriterionKind::DOptimality, 0.65);
        row("small is good", ExposureKind::None, CriterionKind::ClosestDifficulty, 0.0);
    }

    void everyTestKeepsEveryRule()
    {
        QFETCH(int, exposure);
        QFETCH(int, criterion);
        QFETCH(double, opening);
        TestSettings rules = settings(static_cast<ExposureKind>(exposure));
        rules.criterion = static_cast<CriterionKind>(criterion);
        rules.firstItemSuccess = opening;
        const auto of = design(pool(150), rules);
        const TestRules blueprint = blueprintRules(*of);
        for (const PersonOutcome &person : runStudy(of, study(of, 60))) {
            QCOMPARE(person.chosenByNeed, std::size_t {0});
            QCOMPARE(person.asked.size(), std::size_t {32});
            QVERIFY(brokenGroups(blueprint, person.asked).empty());
            QVERIFY(isInOrder(of->pool(), person.asked));
        }
    }

    // Competence 3 has one weak item, the enemy of the best items of competence 4: whoever takes
    // these first cannot ask about competence 3 any more.
    void looksAheadWhereNeedDoesNot()
    {
        ItemPool items = pool(150);
        std::optional<std::size_t> weak;
        std::vector<std::size_t> strong;
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (items[i].competence == 3) {
                if (!weak)
                    weak = i;
                items[i].competence = *weak == i ? 3 : 5;
            }
            if (items[i].competence == 4 && items[i].model.parameters().a > 0.8)
                strong.push_back(i);
        }
        items[*weak].model = ItemModel::create({.a = 0.4, .b = {2.5}}).value();
        items[*weak].enemies = strong;
        const auto of = design(std::move(items), settings());
        StudySettings byNeed = study(of, 100);
        const auto shadow = runStudy(of, byNeed);
        byNeed.makeSelector = {};
        const auto need = runStudy(of, byNeed);
        const TestRules blueprint = blueprintRules(*of);
        const auto broken = [&](const std::vector<PersonOutcome> &outcomes) {
            return std::ranges::count_if(outcomes,
                [&](const PersonOutcome &p) { return !brokenGroups(blueprint, p.asked).empty(); });
        };
        const auto information = [&](const std::vector<PersonOutcome> &outcomes) {
            double sum = 0.0;
            for (const PersonOutcome &p : outcomes) {
                for (const std::size_t item : p.asked)
                    sum += of->models()[item].information(p.truth[of->dimensionOf()[item]]);
            }
            return sum / static_cast<double>(outcomes.size());
        };
        qInfo("of 100 tests by need %td break a rule, of those by shadow tests %td; information "
              "at the true ability %.3f and %.3f",
            broken(need), broken(shadow), information(need), information(shadow));
        QVERIFY(broken(need) > 50);
        QCOMPARE(broken(shadow), std::ptrdiff_t {0});
    }

    void theThreadsChangeNothing()
    {
        const auto of = design(pool(150), settings(ExposureKind::Randomesque));
        StudySettings settings = study(of, 60);
        settings.ineligibilityLimit = 0.4;
        const auto one = runStudy(of, settings);
        settings.threads = 3;
        const auto three = runStudy(of, settings);
        for (std::size_t i = 0; i < one.size(); ++i)
            QCOMPARE(three[i].asked, one[i].asked);
    }

    void aReplayAsksTheSame()
    {
        const auto of = design(pool(150), settings(ExposureKind::Progressive));
        AdaptiveTest first = testOn(of, 3);
        AdaptiveTest second = testOn(of, 3);
        while (first.next()) {
            QCOMPARE(second.next()->pick.item, first.next()->pick.item);
            const std::size_t item = first.next()->pick.item;
            first.record(item, item % 2);
            second.record(item, item % 2);
        }
        QVERIFY(second.isFinished());
    }

    void whatIsPutAsideStillBelongsToTheTest()
    {
        const auto of = design(pool(150), settings());
        const TestRules blueprint = blueprintRules(*of);
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            AdaptiveTest test = testOn(of, seed);
            std::set<std::size_t> aside;
            while (test.next()) {
                const std::size_t item = test.next()->pick.item;
                if (test.canDefer() && uniformAt(seed, test.answered(), 1) < 0.3) {
                    aside.insert(item);
                    test.defer(item);
                    continue;
                }
                QVERIFY(!test.next()->relaxed.selector);
                test.record(item, uniformAt(seed, test.answered(), 2) < 0.5 ? 1 : 0);
            }
            const std::vector<std::size_t> asked(test.asked().begin(), test.asked().end());
            QCOMPARE(asked.size(), std::size_t {32});
            QVERIFY(brokenGroups(blueprint, asked).empty());
            QVERIFY(isInOrder(of->pool(), asked));
            for (const std::size_t item : aside)
                QVERIFY(std::ranges::find(asked, item) != asked.end());
        }
    }

    // How near the limit it comes in the long run is seen in tst_study, where tests cost less.
    void randomIneligibilityKeepsTheRules()
    {
        const auto of = design(pool(200), settings());
        StudySettings settings = study(of, 200);
        settings.ineligibilityLimit = 0.4;
        const auto outcomes = runStudy(of, settings);
        const auto late = exposureRates(*of, std::span(outcomes).subspan(100));
        QVERIFY(std::ranges::max(late) < 0.7);
        const TestRules blueprint = blueprintRules(*of);
        for (const PersonOutcome &person : outcomes) {
            QCOMPARE(person.chosenByNeed, std::size_t {0});
            QVERIFY(brokenGroups(blueprint, person.asked).empty());
        }
        settings.persons = 50;
        settings.ineligibilityLimit = 0.0;
        QVERIFY(std::ranges::max(exposureRates(*of, runStudy(of, settings))) > 0.9);
    }

    void heldBackItemsGiveWayOnlyWhereTheyMust()
    {
        // Two items a competence, one of them held back: the stressed competences need both.
        ItemPool items;
        for (std::size_t i = 0; i < 48; ++i) {
            PoolItem item {
                .model = ItemModel::create({.b = {0.1 * static_cast<double>(i % 7)}}).value()};
            item.competence = i / 2;
            item.dimension = item.competence / 6;
            item.family = i;
            items.push_back(std::move(item));
        }
        std::vector<bool> odd(48);
        for (std::size_t i = 0; i < 48; ++i)
            odd[i] = i % 2 == 1;
        for (const std::size_t length : {std::size_t {24}, std::size_t {32}}) {
            TestSettings rules = settings();
            rules.minimumItems = rules.maximumItems = length;
            rules.stressed = {};
            const auto of = design(items, rules);
            AdaptiveTest test = AdaptiveTest::create(of, 1, std::vector<bool>(48, false), odd,
                std::make_unique<ShadowSelector>(ShadowDesign::create(of).value()))
                                    .value();
            bool gaveWay = false;
            while (test.next()) {
                gaveWay |= test.next()->relaxed.exposure;
                QVERIFY(!test.next()->relaxed.selector);
                test.record(test.next()->pick.item, 1);
            }
            QCOMPARE(test.answered(), length);
            QCOMPARE(gaveWay, length == 32);
        }
    }

    // A bar that the design could not foresee: the test goes on by need and says so.
    void whereNoWholeTestExistsNeedDecides()
    {
        const auto of = design(pool(150), settings());
        std::vector<bool> barred(150, false);
        for (std::size_t i = 0; i < 150; ++i)
            barred[i] = of->pool()[i].competence == 4;
        AdaptiveTest test = testOn(of, 2, barred);
        std::size_t byNeed = 0;
        while (test.next()) {
            byNeed += test.next()->relaxed.selector ? 1U : 0U;
            test.record(test.next()->pick.item, 0);
        }
        QCOMPARE(test.answered(), std::size_t {32});
        QCOMPARE(byNeed, std::size_t {32});
    }

    void theSelectorItselfNamesTheGroups()
    {
        const auto of = design(pool(150), settings());
        std::vector<bool> barred(150, false);
        for (std::size_t i = 0; i < 150; ++i)
            barred[i] = of->pool()[i].competence == 4;
        const auto test
            = AdaptiveTest::create(of, 2, barred, std::vector<bool>(150, false)).value();
        std::vector<Candidate> free;
        for (std::size_t i = 0; i < 150; ++i) {
            if (!barred[i])
                free.push_back({i, 1.0});
        }
        ShadowSelector selector(ShadowDesign::create(of).value());
        const auto choice = selector.choose(test, free, {});
        QVERIFY(!choice);
        QCOMPARE(choice.error().code, ErrorCode::NoEligibleItem);
        QVERIFY2(QByteArray::fromStdString(choice.error().detail)
                     .contains("cannot hold together: competences;"),
            choice.error().detail.c_str());
        QCOMPARE(selector.choose(test, free, {}).error(), choice.error());
    }

    void oneItemIsATest()
    {
        TestSettings rules = settings();
        rules.minimumItems = rules.maximumItems = 1;
        rules.mix = {1.0};
        rules.stressed = {};
        PoolItem item {.model = ItemModel::create({}).value()};
        const auto of = TestDesign::create(
            {item}, rules, AbilityPrior::exchangeable(1, 0.0, 1.0, 0.0).value())
                            .value();
        AdaptiveTest test = testOn(of, 1);
        QCOMPARE(test.next()->pick.item, std::size_t {0});
        test.record(0, 1);
        QVERIFY(test.isFinished());
        QCOMPARE(*test.stopped(), StopReason::MaximumItems);
    }
};

QTEST_APPLESS_MAIN(TestShadowSelector)
#include "tst_shadow_selector.moc"
