// The most informative item of a bank of 1,000 to 100,000, in four ways of asking: at abilities
// that have nothing to do with each other, within tests, after other work has emptied the caches,
// and by looking at every item. Figures are CPU time; the ratios between rows of one run are what
// counts.
#include "engine/draw.h"
#include "engine/information_index.h"

#include <array>
#include <benchmark/benchmark.h>
#include <cstdint>
#include <numeric>
#include <vector>

using namespace suyang;
using namespace suyang::engine;

namespace {

enum class Slopes : std::uint8_t { Different, Equal };

struct Bank
{
    std::vector<ItemModel> models;
    std::vector<std::size_t> items;
};

/// Difficulties from -3 to 3, slopes from 0.6 to 2 or all 1, the same on every run.
Bank bank(std::int64_t size, Slopes slopes)
{
    Bank result;
    for (std::size_t i = 0; i < static_cast<std::size_t>(size); ++i) {
        const double a = slopes == Slopes::Equal ? 1.0 : 0.6 + 1.4 * uniformAt(2026, i, 0);
        const double b = 6.0 * uniformAt(2026, i, 1) - 3.0;
        result.models.push_back(ItemModel::create({.a = a, .b = {b}}).value());
        result.items.push_back(i);
    }
    return result;
}

/// Abilities from -3 to 3 in no order, the same for all sizes.
std::vector<double> abilities()
{
    std::vector<double> result;
    for (std::size_t i = 0; i < 8192; ++i)
        result.push_back(6.0 * uniformAt(11, i, 0) - 3.0);
    return result;
}

benchmark::internal::Benchmark *overSizes(
    void (*body)(benchmark::State &, Slopes), const char *name, Slopes slopes)
{
    return benchmark::RegisterBenchmark(name, [=](benchmark::State &run) { body(run, slopes); })
        ->Arg(1000)
        ->Arg(10000)
        ->Arg(100000);
}

void nextAnywhere(benchmark::State &run, Slopes slopes)
{
    const Bank all = bank(run.range(0), slopes);
    const InformationIndex index(all.models, all.items);
    const std::vector<double> thetas = abilities();
    std::array<Candidate, 1> best {};
    std::size_t i = 0;
    for (auto _ : run) {
        const double theta = thetas[i++ % thetas.size()];
        benchmark::DoNotOptimize(index.best(
            all.models, theta, [](std::size_t) { return true; }, best));
    }
}

/// 25 items a person, none twice; the ability settles where the person's is.
void nextInTests(benchmark::State &run, Slopes slopes)
{
    const Bank all = bank(run.range(0), slopes);
    const InformationIndex index(all.models, all.items);
    const std::vector<double> thetas = abilities();
    std::vector<bool> asked(all.models.size(), false);
    std::array<std::size_t, 25> given {};
    std::array<Candidate, 1> best {};
    std::size_t person = 0;
    std::size_t n = 0;
    for (auto _ : run) {
        const double swing = (n % 2 ? 1.0 : -1.0) / static_cast<double>(n + 1);
        const double theta = thetas[person % thetas.size()] + swing;
        index.best(
            all.models, theta, [&](std::size_t item) { return !asked[item]; }, best);
        given[n] = best[0].item;
        asked[best[0].item] = true;
        if (++n == given.size()) {
            for (const std::size_t item : given)
                asked[item] = false;
            n = 0;
            ++person;
        }
    }
}

/// 16 choices far apart from each other, each time after more memory was changed than caches hold.
void nextAfterOtherWork(benchmark::State &run, Slopes slopes)
{
    constexpr std::size_t Choices = 16;
    const Bank all = bank(run.range(0), slopes);
    const InformationIndex index(all.models, all.items);
    const std::vector<double> thetas = abilities();
    std::vector<std::uint64_t> other(std::size_t {6} << 20U, 1); // 48 MB
    std::array<Candidate, 1> best {};
    std::size_t i = 0;
    while (run.KeepRunningBatch(Choices)) {
        run.PauseTiming();
        for (std::uint64_t &word : other)
            ++word;
        benchmark::DoNotOptimize(other.data());
        run.ResumeTiming();
        for (std::size_t k = 0; k < Choices; ++k) {
            const double theta = thetas[i++ % thetas.size()];
            benchmark::DoNotOptimize(index.best(
                all.models, theta, [](std::size_t) { return true; }, best));
        }
    }
}

void nextByScan(benchmark::State &run, Slopes slopes)
{
    const Bank all = bank(run.range(0), slopes);
    const std::vector<double> thetas = abilities();
    std::size_t i = 0;
    for (auto _ : run) {
        const double theta = thetas[i++ % thetas.size()];
        std::size_t best = 0;
        double most = -1.0;
        for (std::size_t item = 0; item < all.models.size(); ++item) {
            const double information = all.models[item].information(theta);
            if (information > most) {
                most = information;
                best = item;
            }
        }
        benchmark::DoNotOptimize(best);
    }
}

void build(benchmark::State &run, Slopes slopes)
{
    const Bank all = bank(run.range(0), slopes);
    std::size_t bytes = 0;
    for (auto _ : run)
        bytes = InformationIndex(all.models, all.items).bytes();
    run.counters["bytes_per_item"]
        = static_cast<double>(bytes) / static_cast<double>(all.models.size());
}

} // namespace

int main(int argc, char **argv)
{
    overSizes(nextAnywhere, "next/slopes_differ", Slopes::Different);
    overSizes(nextAnywhere, "next/slopes_equal", Slopes::Equal);
    overSizes(nextInTests, "next_in_tests/slopes_differ", Slopes::Different);
    overSizes(nextInTests, "next_in_tests/slopes_equal", Slopes::Equal);
    overSizes(nextAfterOtherWork, "next_after_other_work/slopes_differ", Slopes::Different)
        ->Iterations(3200);
    overSizes(nextAfterOtherWork, "next_after_other_work/slopes_equal", Slopes::Equal)
        ->Iterations(3200);
    overSizes(nextByScan, "next_by_scan/slopes_differ", Slopes::Different)
        ->Unit(benchmark::kMicrosecond);
    overSizes(build, "build/slopes_differ", Slopes::Different)->Unit(benchmark::kMillisecond);
    overSizes(build, "build/slopes_equal", Slopes::Equal)->Unit(benchmark::kMillisecond);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
