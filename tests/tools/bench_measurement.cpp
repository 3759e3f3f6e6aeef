// The speeds of the measurement engine: posterior, choice of the next item in several dimensions,
// whole tests. Figures are CPU time; the ratios between rows of one run are what counts.
#include "engine/adaptive_test.h"
#include "engine/draw.h"
#include "simulation/study.h"

#include <algorithm>
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

/// A test over four dimensions on 1,000 items with 12 answers; its posterior stands.
AdaptiveTest midTest(CriterionKind criterion, ExposureKind exposure)
{
    static const ItemPool items = pool(1000, 4);
    TestSettings rules = settings(4, 32);
    rules.criterion = criterion;
    rules.exposure.kind = exposure;
    auto test = AdaptiveTest::create(items, rules, prior(true), 7, std::vector<bool>(1000, false),
        std::vector<bool>(1000, false))
                    .value();
    for (std::size_t i = 0; i < 12; ++i)
        test.record(test.next()->pick.item, i / 4 % 2);
    return test;
}

/// The choice alone: the item at hand is put aside, which costs another choice and nothing else.
void nextOfFourDimensions(benchmark::State &run, CriterionKind criterion, ExposureKind exposure)
{
    std::vector<AdaptiveTest> tests;
    for (auto _ : run) {
        run.PauseTiming();
        tests.clear();
        tests.push_back(midTest(criterion, exposure));
        const std::size_t item = tests[0].next()->pick.item;
        run.ResumeTiming();
        tests[0].defer(item);
        benchmark::DoNotOptimize(tests[0].next());
    }
}
BENCHMARK_CAPTURE(
    nextOfFourDimensions, product, CriterionKind::MaximumInformation, ExposureKind::Progressive)
    ->Unit(benchmark::kMicrosecond)
    ->Iterations(500);
BENCHMARK_CAPTURE(nextOfFourDimensions, best_by_d, CriterionKind::DOptimality, ExposureKind::None)
    ->Unit(benchmark::kMicrosecond)
    ->Iterations(100);

/// det(information + prior precision) of every one of 1,000 items, as the criteria compute it.
void everyDOptimality(benchmark::State &run)
{
    const AdaptiveTest test = midTest(CriterionKind::DOptimality, ExposureKind::Progressive);
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < test.asked().size(); ++i)
        answers.push_back({test.asked()[i], i / 4 % 2});
    const auto criterion = makeCriterion(CriterionKind::DOptimality);
    const TestDesign &design = test.design();
    for (auto _ : run) {
        criterion->prepare({design.models(), design.dimensionOf(), answers,
            test.posterior().estimate().mean, test.posterior().prior()});
        double best = 0.0;
        for (std::size_t item = 0; item < design.models().size(); ++item)
            best = std::max(best, criterion->value(item));
        benchmark::DoNotOptimize(best);
    }
}
BENCHMARK(everyDOptimality)->Unit(benchmark::kMicrosecond);

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
