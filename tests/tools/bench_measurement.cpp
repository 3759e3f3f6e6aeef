// The speeds of the measurement engine: posterior, choice of the next item, whole tests. Figures
// are CPU time; the ratios between rows of one run are what counts.
#include "engine/adaptive_test.h"
#include "engine/draw.h"
#include "simulation/study.h"

#include <array>
#include <benchmark/benchmark.h>
#include <memory>
#include <vector>

using namespace suyang;
using namespace suyang::engine;

namespace {

/// Items with slopes from 0.6 to 2 and difficulties from -3 to 3, the same on every run.
ItemPool pool(std::size_t size, std::size_t dimensions)
{
    ItemPool items;
    for (std::size_t i = 0; i < size; ++i) {
        const double a = 0.6 + 1.4 * uniformAt(2026, i, 0);
        const double b = 6.0 * uniformAt(2026, i, 1) - 3.0;
        PoolItem item {.model = ItemModel::create({.a = a, .b = {b}}).value()};
        item.dimension = i % dimensions;
        item.competence = i;
        item.family = i;
        items.push_back(std::move(item));
    }
    return items;
}

TestSettings settings(std::size_t dimensions, std::size_t length)
{
    TestSettings result {.minimumItems = length, .maximumItems = length, .stopSd = 0.0};
    result.mix.assign(dimensions, 1.0 / static_cast<double>(dimensions));
    result.firstItemSuccess = 0.0;
    result.exposure.kind = ExposureKind::None;
    return result;
}

/// Correlations all 0.7, or all different.
AbilityPrior prior(bool equal)
{
    if (equal)
        return AbilityPrior::exchangeable(4, 0.0, 1.0, 0.7).value();
    return AbilityPrior::create(
        {0, 0, 0, 0}, {1, 0.6, 0.5, 0.4, 0.6, 1, 0.45, 0.5, 0.5, 0.45, 1, 0.55, 0.4, 0.5, 0.55, 1})
        .value();
}

void onePosteriorAnswer(benchmark::State &run, bool equal)
{
    const auto model = ItemModel::create({.a = 1.2, .b = {0.3}}).value();
    JointPosterior start(PosteriorRule::create(prior(equal), 30.0));
    for (std::size_t i = 0; i < 16; ++i)
        start.add(model, i % 4, i / 4 % 2);
    for (auto _ : run) {
        run.PauseTiming();
        JointPosterior posterior = start;
        run.ResumeTiming();
        posterior.add(model, 1, 1);
        benchmark::DoNotOptimize(posterior.estimate().mean.data());
    }
}
BENCHMARK_CAPTURE(onePosteriorAnswer, equal_correlations, true)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(onePosteriorAnswer, any_correlations, false)->Unit(benchmark::kMicrosecond);

/// The most informative item of a bank, by bounds; the ability walks over the scale.
void nextByIndex(benchmark::State &run)
{
    std::vector<ItemModel> models;
    std::vector<std::size_t> items;
    for (const PoolItem &item : pool(static_cast<std::size_t>(run.range(0)), 1)) {
        items.push_back(models.size());
        models.push_back(item.model);
    }
    const InformationIndex index(models, items);
    std::array<Candidate, 1> best {};
    double theta = -3.0;
    for (auto _ : run) {
        theta = theta > 3.0 ? -3.0 : theta + 0.0137;
        benchmark::DoNotOptimize(index.best(
            models, theta, [](std::size_t) { return true; }, best));
    }
}
BENCHMARK(nextByIndex)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMicrosecond);

/// The same by looking at every item.
void nextByScan(benchmark::State &run)
{
    const ItemPool items = pool(static_cast<std::size_t>(run.range(0)), 1);
    double theta = -3.0;
    for (auto _ : run) {
        theta = theta > 3.0 ? -3.0 : theta + 0.0137;
        std::size_t best = 0;
        double most = -1.0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const double information = items[i].model.information(theta);
            if (information > most) {
                most = information;
                best = i;
            }
        }
        benchmark::DoNotOptimize(best);
    }
}
BENCHMARK(nextByScan)->Arg(1000)->Arg(10000)->Arg(100000)->Unit(benchmark::kMicrosecond);

/// Whole tests of simulated persons, intervals included; items a second are persons a CPU second.
void wholeTests(benchmark::State &run)
{
    const auto dimensions = static_cast<std::size_t>(run.range(0));
    const auto length = static_cast<std::size_t>(run.range(1));
    const auto shape = AbilityPrior::exchangeable(dimensions, 0.0, 1.0, 0.7).value();
    const auto design
        = TestDesign::create(pool(300, dimensions), settings(dimensions, length), shape).value();
    simulation::StudySettings study;
    study.persons = 200;
    for (auto _ : run) {
        ++study.seed;
        benchmark::DoNotOptimize(simulation::runStudy(design, study).data());
    }
    run.SetItemsProcessed(run.iterations() * static_cast<std::int64_t>(study.persons));
}
BENCHMARK(wholeTests)
    ->ArgNames({"dimensions", "items"})
    ->Args({1, 25})
    ->Args({4, 32})
    ->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
