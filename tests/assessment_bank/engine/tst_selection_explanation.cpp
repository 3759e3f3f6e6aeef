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
