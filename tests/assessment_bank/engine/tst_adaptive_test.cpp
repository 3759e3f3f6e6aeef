#include "engine/adaptive_test.h"
#include "engine/draw.h"
#include "support/models.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace suyang;
using namespace suyang::engine;

namespace {

/// 4 dimensions x 6 competences x 8 items; items 0 and 1 of a competence are twins, 2 and 3
/// enemies, every fourth item is a long task.
ItemPool pool()
{
    ItemPool items;
    for (std::size_t competence = 0; competence < 24; ++competence) {
        for (std::size_t k = 0; k < 8; ++k) {
            const double difficulty = -2.1 + 0.6 * static_cast<double>(k);
            PoolItem item {.model = test::rasch(difficulty)};
            item.dimension = competence / 6;
            item.competence = competence;
            item.family = competence * 8 + (k == 1 ? 0 : k);
            if (k == 2)
                item.enemies = {competence * 8 + 3};
            item.longTask = k % 4 == 0;
            items.push_back(std::move(item));
        }
    }
    return items;
}

AdaptiveTest start(std::uint64_t seed, TestSettings settings = {})
{
    const auto prior = AbilityPrior::exchangeable(4, 0.0, 1.5, 0.7).value();
    const std::vector<bool> none(pool().size(), false);
    return AdaptiveTest::create(pool(), std::move(settings), prior, seed, none, none).value();
}

/// Runs to the end, each answer right with the model's probability at `theta`.
std::vector<std::size_t> run(AdaptiveTest &test, std::uint64_t seed, double theta)
{
    while (const auto choice = test.next()) {
        const std::size_t item = choice->pick.item;
        const double p = test.pool()[item].model.probability(theta, 1);
        test.record(item, uniformAt(seed, test.answered(), 99) < p ? 1 : 0);
    }
    return {test.asked().begin(), test.asked().end()};
}

} // namespace

class TestAdaptiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryHardRule()
    {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            AdaptiveTest test = start(seed);
            const auto asked = run(test, seed, -2.0 + 0.2 * static_cast<double>(seed));
            std::set<std::size_t> seen;
            std::set<std::size_t> families;
            for (std::size_t i = 0; i < asked.size(); ++i) {
                const PoolItem &item = test.pool()[asked[i]];
                QVERIFY(seen.insert(asked[i]).second);
                QVERIFY(families.insert(item.family).second);
                for (const std::size_t enemy : item.enemies)
                    QVERIFY(std::ranges::count(asked, enemy) == 0);
                if (i > 0) {
                    const PoolItem &last = test.pool()[asked[i - 1]];
                    QVERIFY(last.competence != item.competence);
                    QVERIFY(!(last.longTask && item.longTask));
                }
            }
            for (std::size_t d = 0; d < 4; ++d) {
                const double planned = static_cast<double>(asked.size()) / 4.0;
                QVERIFY(std::abs(static_cast<double>(test.answeredIn(d)) - planned) <= 2.0);
            }
        }
    }

    void givesTheSameTestForTheSameSeedAndAnswers()
    {
        AdaptiveTest first = start(7);
        AdaptiveTest second = start(7);
        AdaptiveTest other = start(8);
        const auto asked = run(first, 1, 0.3);
        QCOMPARE(run(second, 1, 0.3), asked);
        QVERIFY(run(other, 1, 0.3) != asked);
        QCOMPARE(first.posterior().estimate().mean, second.posterior().estimate().mean);
    }

    void neverAsksWhatIsBarred()
    {
        const auto prior = AbilityPrior::exchangeable(4, 0.0, 1.5, 0.7).value();
        std::vector<bool> barred(pool().size(), false);
        for (std::size_t i = 0; i < barred.size(); i += 2)
            barred[i] = true;
        const std::vector<bool> none(pool().size(), false);
        AdaptiveTest test = AdaptiveTest::create(pool(), {}, prior, 3, barred, none).value();
        for (const std::size_t item : run(test, 3, 0.0))
            QVERIFY(!barred[item]);
    }

    void holdsOverexposedItemsBackWhileOthersAreLeft()
    {
        const auto prior = AbilityPrior::exchangeable(4, 0.0, 1.5, 0.7).value();
        std::vector<bool> heldBack(pool().size(), false);
        for (std::size_t i = 0; i < heldBack.size(); i += 8)
            heldBack[i] = true;
        const std::vector<bool> none(pool().size(), false);
        AdaptiveTest test = AdaptiveTest::create(pool(), {}, prior, 3, none, heldBack).value();
        for (const std::size_t item : run(test, 3, 0.0))
            QVERIFY(!heldBack[item]);
    }

    void opensWithAnEasyQuestion()
    {
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const AdaptiveTest test = start(seed);
            const double share = test.pool()[test.next()->pick.item].model.expectedShare(0.0);
            QVERIFY2(share > 0.55 && share < 0.75, qPrintable(QString::number(share)));
        }
    }

    void stopsBetweenMinimumAndMaximum()
    {
        AdaptiveTest strict = start(1, {.stopSd = 0.01});
        QCOMPARE(run(strict, 1, 0.0).size(), std::size_t {32});
        AdaptiveTest loose = start(1, {.stopSd = 2.0});
        QCOMPARE(run(loose, 1, 0.0).size(), std::size_t {16});
    }

    void aQuestionPutAsideComesBackOnceInItsBlock()
    {
        AdaptiveTest test = start(11);
        QVERIFY(test.canDefer());
        const std::size_t aside = test.next()->pick.item;
        test.defer(aside);
        QVERIFY(test.next()->pick.item != aside);
        QVERIFY2(!test.canDefer(), "only one in a block of four");
        std::size_t cameBackAt = 0;
        while (const auto choice = test.next()) {
            if (choice->pick.item == aside) {
                QVERIFY(choice->returned);
                QVERIFY2(!test.canDefer(), "it cannot be put aside twice");
                cameBackAt = test.answered();
            }
            test.record(choice->pick.item, 1);
        }
        QVERIFY(cameBackAt >= 4 && cameBackAt <= 6);
        QCOMPARE(test.answered(), std::size_t {32});
    }

    void everyBlockMayPutOneAside()
    {
        AdaptiveTest test = start(5, {.stopSd = 0.01});
        int aside = 0;
        while (const auto choice = test.next()) {
            if (test.canDefer()) {
                test.defer(choice->pick.item);
                ++aside;
            } else {
                test.record(choice->pick.item, 0);
            }
        }
        QVERIFY(aside >= 4);
        QCOMPARE(test.answered(), std::size_t {32});
    }

    void forecastsARangeThatTheTestKeeps()
    {
        AdaptiveTest test = start(2);
        while (const auto choice = test.next()) {
            const LengthForecast forecast = test.forecast();
            QVERIFY(forecast.fewest <= forecast.most);
            QVERIFY(forecast.most >= 1);
            QVERIFY(test.answered() + forecast.most <= 32);
            test.record(choice->pick.item, test.answered() % 2);
        }
        QCOMPARE(test.forecast().fewest, std::size_t {0});
    }

    void recoversAbility()
    {
        for (const double theta : {-2.0, 0.0, 2.0}) {
            double sum = 0.0;
            for (std::uint64_t seed = 0; seed < 10; ++seed) {
                AdaptiveTest test = start(seed);
                run(test, seed + 100, theta);
                for (const double mean : test.posterior().estimate().mean)
                    sum += mean / 40.0;
            }
            QVERIFY2(std::abs(sum - theta) < 0.35, qPrintable(QString::number(sum)));
        }
    }

    void refusesSettingsThatMakeNoTest()
    {
        const auto prior = AbilityPrior::exchangeable(4, 0.0, 1.5, 0.7).value();
        const std::vector<bool> none(pool().size(), false);
        QVERIFY(!AdaptiveTest::create({}, {}, prior, 1, {}, {}));
        QVERIFY(!AdaptiveTest::create(pool(), {.mix = {1.0}}, prior, 1, none, none));
        QVERIFY(!AdaptiveTest::create(pool(), {.mix = {0.5, 0.5, 0.5, 0.5}}, prior, 1, none, none));
        QVERIFY(!AdaptiveTest::create(pool(), {.minimumItems = 40}, prior, 1, none, none));
        QVERIFY(!AdaptiveTest::create(pool(), {}, prior, 1, {}, none));
    }
};

QTEST_APPLESS_MAIN(TestAdaptiveTest)
#include "tst_adaptive_test.moc"
