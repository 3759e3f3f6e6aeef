// The simulation behind the stop rule: people drawn from the reference population and from the
// prior take whole assessments on the shipped bank. Prints what each limit costs and brings.
#include "bank/bank_reader.h"
#include "bank/framework_reader.h"
#include "engine/adaptive_test.h"
#include "engine/classification.h"
#include "engine/draw.h"
#include "session/item_pool_builder.h"
#include "session/simulated_learner.h"
#include "session/test_plan.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <vector>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

struct Population
{
    const char *name;
    double sd;
};

struct Outcome
{
    double items = 0.0;
    double ended = 0.0; ///< share that stopped before the ceiling
    double error = 0.0;
    double stated = 0.0;
    double square = 0.0;
    double band = 0.0;
    double covered = 0.0;
    double coveredShown = 0.0;
};

/// A standard normal number, by the sum of two uniform draws (Box and Muller 1958).
double normalAt(std::uint64_t seed, std::uint64_t position)
{
    const double u = engine::uniformAt(seed, position, 1) + 1e-12;
    const double v = engine::uniformAt(seed, position, 2);
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * M_PI * v);
}

std::vector<double> person(std::uint64_t seed, double sd, double correlation)
{
    const double common = normalAt(seed, 0);
    std::vector<double> ability;
    for (std::uint64_t d = 1; d <= 4; ++d) {
        ability.push_back(sd
            * (std::sqrt(correlation) * common + std::sqrt(1.0 - correlation) * normalAt(seed, d)));
    }
    return ability;
}

std::size_t bandOf(double theta, const std::vector<double> &cuts)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cuts, [&](double c) { return theta >= c; }));
}

/// `ratingError` is the SD by which the true difficulties differ from the rated ones.
Outcome simulate(const session::Content &content, const session::TestPlan &plan,
    const Population &population, int people, double ratingError)
{
    const auto pool = session::buildItemPool(content).value();
    const std::vector<bool> none(pool.items.size(), false);
    const bank::Framework &framework = content.framework;
    Outcome sum;
    for (int p = 0; p < people; ++p) {
        const auto seed = static_cast<std::uint64_t>(p) * 7919 + 17;
        const session::SimulatedLearner learner(
            person(seed, population.sd, framework.engine.priorCorrelation), seed);
        auto test
            = engine::AdaptiveTest::create(pool.items, plan.settings, plan.prior, seed, none, none)
                  .value();
        while (const auto choice = test.next()) {
            const engine::PoolItem &item = test.pool()[choice->pick.item];
            engine::ItemParameters truth = item.model.parameters();
            for (std::size_t k = 0; k < truth.thresholds; ++k)
                truth.b[k] += ratingError * normalAt(4711, choice->pick.item);
            test.record(choice->pick.item,
                learner.score(engine::ItemModel::create(truth).value(), item.dimension,
                    static_cast<int>(test.answered())));
        }
        sum.items += static_cast<double>(test.answered());
        sum.ended += test.answered() < plan.settings.maximumItems ? 1.0 : 0.0;
        for (std::size_t d = 0; d < 4; ++d) {
            const double truth = learner.ability()[d];
            const double estimate = test.posterior().estimate().mean[d];
            const auto marginal = test.posterior().marginal(d);
            const auto interval = engine::centralInterval(marginal, framework.words.interval);
            const auto shown = engine::centralInterval(
                engine::widened(marginal, framework.engine.shownErrorFactor),
                framework.words.interval);
            sum.error += (estimate - truth) / 4.0;
            sum.square += (estimate - truth) * (estimate - truth) / 4.0;
            sum.stated += test.posterior().estimate().sd[d] / 4.0;
            sum.band += bandOf(estimate, framework.scale.bandCuts)
                    == bandOf(truth, framework.scale.bandCuts)
                ? 0.25
                : 0.0;
            sum.covered += truth >= interval.low && truth <= interval.high ? 0.25 : 0.0;
            sum.coveredShown += truth >= shown.low && truth <= shown.high ? 0.25 : 0.0;
        }
    }
    const double n = people;
    return {sum.items / n, sum.ended / n, sum.error / n, sum.stated / n, std::sqrt(sum.square / n),
        sum.band / n, sum.covered / n, sum.coveredShown / n};
}

void row(const char *name, double stop, std::size_t maximum, double ratingError, const Outcome &o)
{
    std::printf(
        "| %s | %.2f | %zu | %.1f | %.1f | %.0f %% | %+.2f | %.2f | %.2f | %.0f %% | %.0f %% "
        "| %.0f %% |\n",
        name, stop, maximum, ratingError, o.items, 100.0 * o.ended, o.error, o.square, o.stated,
        100.0 * o.band, 100.0 * o.covered, 100.0 * o.coveredShown);
}

} // namespace

int main(int argc, char *argv[])
{
    const int people = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 400;
    const auto framework = bank::readFramework(u":/framework"_s).value();
    const auto items = bank::readBank(u":/bank"_s, framework).value();
    const session::Content content {framework, items};
    std::printf("Bank %s %s, %lld items; %d people a row; prior SD %.1f, correlation %.1f.\n\n",
        qPrintable(items.id()), qPrintable(items.version()),
        static_cast<long long>(items.items().size()), people, framework.engine.priorSd,
        framework.engine.priorCorrelation);
    std::puts(
        "| population | stop SD | ceiling | rating error | items | ended early | bias | RMSE | "
        "stated SD | right band | 90 % band holds | shown band holds |");
    std::puts("|---|---|---|---|---|---|---|---|---|---|---|---|");
    constexpr std::array Populations {
        Population {"reference, SD 1", 1.0}, Population {"as the prior, SD 1.5", 1.5}};
    for (const Population &population : Populations) {
        for (const double stop : {0.50, 0.55, 0.60, 0.65, 0.70}) {
            auto plan = session::planFor(framework, u"citizen"_s).value();
            plan.settings.stopSd = stop;
            row(population.name, stop, plan.settings.maximumItems, 0.0,
                simulate(content, plan, population, people, 0.0));
        }
        for (const double error : {0.5, 0.7, 1.0}) {
            const auto plan = session::planFor(framework, u"citizen"_s).value();
            row(population.name, plan.settings.stopSd, plan.settings.maximumItems, error,
                simulate(content, plan, population, people, error));
        }
        for (const std::size_t ceiling : {24U, 40U}) {
            auto plan = session::planFor(framework, u"citizen"_s).value();
            plan.settings.maximumItems = ceiling;
            row(population.name, plan.settings.stopSd, ceiling, 0.0,
                simulate(content, plan, population, people, 0.0));
        }
    }
    return 0;
}
