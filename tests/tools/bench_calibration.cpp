// The speed of a calibration, against the textbook EM on the same points and answers.
#include "calibration/calibrate.h"
#include "plain_em.h"
#include "support/simulated_answers.h"

#include <benchmark/benchmark.h>

using namespace suyang;

namespace {

const engine::ResponseMatrix &answers(std::size_t persons)
{
    static const auto small
        = test::drawAnswers(test::drawItems(40, 7), {.persons = 1000, .seed = 11});
    static const auto medium
        = test::drawAnswers(test::drawItems(40, 7), {.persons = 5000, .seed = 12});
    static const auto large
        = test::drawAnswers(test::drawItems(40, 7), {.persons = 20000, .seed = 13});
    return persons == 1000 ? small : persons == 5000 ? medium : large;
}

void calibrate(benchmark::State &state, bool standardErrors)
{
    const engine::ResponseMatrix &data = answers(static_cast<std::size_t>(state.range(0)));
    calibration::CalibrationSettings settings;
    settings.standardErrors = standardErrors;
    double logLikelihood = 0.0;
    double iterations = 0.0;
    for (auto _ : state) {
        const auto result = calibration::calibrate(data, settings);
        logLikelihood = result->logLikelihood;
        iterations = static_cast<double>(result->iterations);
    }
    state.counters["logLik"] = logLikelihood;
    state.counters["iterations"] = iterations;
}

void twoParameters(benchmark::State &state)
{
    calibrate(state, false);
}

void twoParametersWithErrors(benchmark::State &state)
{
    calibrate(state, true);
}

void plainLoop(benchmark::State &state)
{
    const engine::ResponseMatrix &data = answers(static_cast<std::size_t>(state.range(0)));
    test::PlainEmFit fit;
    for (auto _ : state)
        fit = test::plainEm(data, 1e-4);
    state.counters["logLik"] = fit.logLikelihood;
    state.counters["iterations"] = static_cast<double>(fit.iterations);
}

} // namespace

BENCHMARK(twoParameters)->Arg(1000)->Arg(5000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(twoParametersWithErrors)->Arg(1000)->Arg(5000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK(plainLoop)->Arg(1000)->Arg(5000)->Arg(20000)->Unit(benchmark::kMillisecond);
BENCHMARK_MAIN();
