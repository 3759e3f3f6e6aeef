// The speed of shadow tests: one assembly, and whole tests in which one is assembled before each
// question. Figures are CPU time.
#include "assembly/assemble.h"
#include "assembly/shadow_selector.h"
#include "engine/draw.h"
#include "simulation/study.h"

#include <benchmark/benchmark.h>
#include <memory>
#include <numeric>
#include <vector>

using namespace suyang;
using namespace suyang::engine;

namespace {

/// The shape of our bank: four dimensions of six competences, a twin for every tenth item, enemies
/// and long tasks.
ItemPool pool(std::size_t size)
{
    ItemPool items;
    for (std::size_t i = 0; i < size; ++i) {
        const double a = 0.6 + 1.4 * uniformAt(2026, i, 0);
        const double b = 6.0 * uniformAt(2026, i, 1) - 3.0;
        PoolItem item {.model = ItemModel::create({.a = a, .b = {b}}).value()};
        item.competence = i % 24;
        item.dimension = item.competence / 6;
        item.family = i % 10 == 9 && i > 24 ? i - 24 : i;
        item.longTask = i % 7 == 0;
        if (i % 12 == 0)
            item.enemies = {(i + 25) % size};
        items.push_back(std::move(item));
    }
    return items;
}

std::shared_ptr<const assembly::ShadowDesign> design(std::size_t size)
{
    TestSettings settings {.minimumItems = 32, .maximumItems = 32, .stopSd = 0.0};
    settings.firstItemSuccess = 0.0;
    settings.exposure.kind = ExposureKind::None;
    return assembly::ShadowDesign::create(TestDesign::create(pool(size), settings,
                                              AbilityPrior::exchangeable(4, 0.0, 1.0, 0.7).value())
                                              .value())
        .value();
}

/// A whole test of 32 items from nothing, at an ability that walks over the scale.
void oneShadowTest(benchmark::State &run)
{
    const auto shadow = design(static_cast<std::size_t>(run.range(0)));
    const ItemPool &items = shadow->design().pool();
    std::vector<std::size_t> free(items.size());
    std::iota(free.begin(), free.end(), std::size_t {0});
    std::vector<double> values(items.size());
    double theta = -2.5;
    for (auto _ : run) {
        theta = theta > 2.5 ? -2.5 : theta + 0.0137;
        for (std::size_t i = 0; i < items.size(); ++i)
            values[i] = items[i].model.information(theta);
        benchmark::DoNotOptimize(assembly::assemble({shadow->rules(), values, {}, free}));
    }
}
BENCHMARK(oneShadowTest)->Arg(300)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

/// Tests of 32 questions of simulated persons; items a second are persons a CPU second.
void wholeTestsByShadow(benchmark::State &run)
{
    const auto shadow = design(static_cast<std::size_t>(run.range(0)));
    const auto of = std::shared_ptr<const TestDesign>(shadow, &shadow->design()); // lives as long
    simulation::StudySettings study;
    study.persons = 20;
    study.makeSelector = [shadow] { return std::make_unique<assembly::ShadowSelector>(shadow); };
    for (auto _ : run) {
        ++study.seed;
        benchmark::DoNotOptimize(simulation::runStudy(of, study).data());
    }
    run.SetItemsProcessed(run.iterations() * static_cast<std::int64_t>(study.persons));
}
BENCHMARK(wholeTestsByShadow)->Arg(300)->Arg(1000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
