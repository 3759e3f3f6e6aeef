#include "engine/selection_explanation.h"
#include "support/models.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::engine;

namespace {

ItemPool pool()
{
    ItemPool items;
    for (std::size_t i = 0; i < 80; ++i) {
        PoolItem item {.model = test::rasch(-2.0 + 0.05 * static_cast<double>(i))};
        item.dimension = i % 2;
        item.competence = i % 10;
        item.family = i;
        items.push_back(std::move(item));
    }
    return items;
}

AdaptiveTest start(ExposureKind exposure)
{
    TestSettings settings {.minimumItems = 4, .maximumItems = 12, .stopSd = 0.1};
    settings.mix = {0.5, 0.5};
    settings.exposure.kind = exposure;
    const auto prior = AbilityPrior::exchangeable(2, 0.0, 1.2, 0.5).value();
    std::vector<bool> barred(80, false);
    barred[10] = true;
    std::vector<bool> heldBack(80, false);
    heldBack[12] = true;
    return AdaptiveTest::create(pool(), settings, prior, 4, barred, heldBack).value();
}

} // namespace

Q_DECLARE_METATYPE(suyang::engine::ExposureKind)

class TestSelectionExplanation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountsAddUp()
    {
        AdaptiveTest test = start(ExposureKind::Progressive);
        QVERIFY(explainChoice(test)->opening);
        while (const auto why = explainChoice(test)) {
            QCOMPARE(why->position, test.answered() + 1);
            QCOMPARE(why->item, test.next()->pick.item);
            QCOMPARE(why->inDimension, std::size_t {40});
            QVERIFY(why->blocked >= (why->dimension == 0 ? 1U : 0U));
            const std::size_t left
                = why->inDimension - why->blocked - why->afterLast - why->heldBack;
            QVERIFY(left >= 1 && why->rank >= 1 && why->rank <= left + why->heldBack);
            QVERIFY(why->mostInformation >= why->information);
            QCOMPARE(why->rank == 1, why->mostInformation == why->information);
            QVERIFY(why->expectedSd < why->sd);
            QVERIFY(std::abs(why->shortfall[0] + why->shortfall[1] - 1.0) < 1e-12);
            test.record(why->item, test.answered() % 2);
        }
        QCOMPARE(test.stopped(), std::optional(StopReason::MaximumItems));
    }

    void everyExclusionHasItsReasonAndTheDrawItsChances_data()
    {
        QTest::addColumn<ExposureKind>("exposure");
        QTest::newRow("best") << ExposureKind::None;
        QTest::newRow("randomesque") << ExposureKind::Randomesque;
        QTest::newRow("progressive") << ExposureKind::Progressive;
    }

    void everyExclusionHasItsReasonAndTheDrawItsChances()
    {
        QFETCH(ExposureKind, exposure);
        AdaptiveTest test = start(exposure);
        std::size_t inDimension[2] = {0, 0};
        while (const auto why = explainChoice(test)) {
            QCOMPARE(why->asked, inDimension[why->dimension]);
            QCOMPARE(why->barred, std::size_t {why->dimension == 0 ? 1U : 0U});
            QCOMPARE(why->asked + why->alike + why->barred, why->blocked);
            const std::size_t open = why->inDimension - why->blocked - why->afterLast
                - why->heldBack - why->coveredMore;
            QCOMPARE(why->drawnFrom.size(), why->opening ? OpeningWidth : open);
            double sum = 0.0;
            bool found = false;
            for (const DrawnFrom &one : why->drawnFrom) {
                sum += one.chance;
                found = found || one.item == why->item;
            }
            QVERIFY(found && why->chance > 0.0 && std::abs(sum - 1.0) < 1e-12);
            ++inDimension[why->dimension];
            test.record(why->item, test.answered() % 2);
        }
    }

    void namesTwinsAndEnemies()
    {
        ItemPool items = pool();
        items[2].family = items[0].family;
        items[0].enemies = {4};
        TestSettings settings {.minimumItems = 4, .maximumItems = 12, .stopSd = 0.1};
        settings.mix = {1.0, 0.0};
        const auto prior = AbilityPrior::exchangeable(2, 0.0, 1.2, 0.5).value();
        const std::vector<bool> none(80, false);
        auto test = AdaptiveTest::create(items, settings, prior, 4, none, none).value();
        test.record(0, 1);
        const auto why = explainChoice(test);
        QCOMPARE(why->asked, std::size_t {1});
        QCOMPARE(why->alike, std::size_t {2});
        QCOMPARE(why->barred, std::size_t {0});
    }

    void aReplayExplainsTheSameBitForBit()
    {
        AdaptiveTest original = start(ExposureKind::Progressive);
        AdaptiveTest replay = start(ExposureKind::Progressive);
        while (original.next()) {
            const auto first = explainChoice(original);
            const auto second = explainChoice(replay);
            QCOMPARE(second->item, first->item);
            QVERIFY(second->criterion == first->criterion && second->theta == first->theta
                && second->sd == first->sd);
            const std::size_t category = original.answered() % 3 ? 1 : 0;
            original.record(first->item, category);
            replay.record(first->item, category);
        }
        QVERIFY(!replay.next());
        QVERIFY(replay.posterior().estimate().mean == original.posterior().estimate().mean);
        QVERIFY(
            replay.posterior().estimate().covariance == original.posterior().estimate().covariance);
    }

    void sayWhenAQuestionCameBack()
    {
        AdaptiveTest test = start(ExposureKind::None);
        const std::size_t aside = test.next()->pick.item;
        test.defer(aside);
        bool cameBack = false;
        while (const auto why = explainChoice(test)) {
            if (why->item == aside)
                cameBack = why->returned;
            test.record(why->item, 1);
        }
        QVERIFY(cameBack);
    }
};

QTEST_APPLESS_MAIN(TestSelectionExplanation)
#include "tst_selection_explanation.moc"
