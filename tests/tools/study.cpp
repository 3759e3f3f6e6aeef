// The simulation behind the stop rule: people drawn from the reference population and from the
// prior take whole assessments on the shipped bank. Prints what each limit costs and brings.
#include "bank/bank_reader.h"
#include "bank/framework_reader.h"
#include "session/item_pool_builder.h"
#include "session/test_plan.h"
#include "simulation/study_summary.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <thread>
#include <vector>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

struct Population
{
    const char *name;
    double sd;
};

/// One row of the table, averaged over the four dimensions.
struct Row
{
    const session::Content &content;
    Population population;
    std::size_t people;
    double stopSd;
    std::size_t ceiling;
    double ratingError; ///< SD by which true difficulties do differ from the rated ones
};

simulation::StudySummary run(const Row &row)
{
    const bank::Framework &framework = row.content.framework;
    auto plan = session::planFor(framework, u"citizen"_s).value();
    plan.settings.stopSd = row.stopSd;
    plan.settings.maximumItems = row.ceiling;
    auto pool = session::buildItemPool(row.content).value();
    simulation::StudySettings study;
    study.persons = row.people;
    study.seed = 2026;
    study.threads = std::max(1U, std::thread::hardware_concurrency());
    study.truthScale = row.population.sd / framework.engine.priorSd;
    study.truthShift = -plan.prior.mean()[0];
    study.difficultyError = row.ratingError;
    study.stated = pool.stated;
    study.exposureLimit = framework.engine.exposureLimit;
    study.intervalMass = framework.words.interval;
    const auto design
        = engine::TestDesign::create(std::move(pool.items), plan.settings, plan.prior).value();
    return simulation::summarise(
        *design, simulation::runStudy(design, study), framework.scale.bandCuts);
}

void print(const Row &row)
{
    const auto summary = run(row);
    const auto mean = [&summary](auto member) {
        double sum = 0.0;
        for (const simulation::Accuracy &a : summary.dimensions)
            sum += a.*member / static_cast<double>(summary.dimensions.size());
        return sum;
    };
    using simulation::Accuracy;
    std::printf(
        "| %s | %.2f | %zu | %.1f | %.1f | %.0f %% | %+.3f | %.3f | %.3f | %.1f %% | %.1f %% "
        "| %.0f %% |\n",
        row.population.name, row.stopSd, row.ceiling, row.ratingError, summary.meanLength,
        100.0 * summary.endedEarly, mean(&Accuracy::bias), mean(&Accuracy::rmse),
        mean(&Accuracy::statedSd), 100.0 * mean(&Accuracy::rightBand),
        100.0 * mean(&Accuracy::coverage), 100.0 * summary.exposure.highest);
}

} // namespace

int main(int argc, char *argv[])
{
    const std::size_t people = argc > 1 ? QString::fromLocal8Bit(argv[1]).toULongLong() : 2000;
    const auto framework = bank::readFramework(u":/framework"_s).value();
    const auto items = bank::readBank(u":/bank"_s, framework).value();
    const session::Content content {framework, items};
    std::printf("Bank %s %s, %lld items; %zu people a row; prior SD %.1f, correlation %.1f, "
                "rated difficulties taken to be off by an SD of %.1f.\n\n",
        qPrintable(items.id()), qPrintable(items.version()),
        static_cast<long long>(items.items().size()), people, framework.engine.priorSd,
        framework.engine.priorCorrelation, framework.engine.ratedDifficultySd);
    std::puts(
        "| population | stop SD | ceiling | rating error | items | ended early | bias | RMSE | "
        "stated SD | right band | 90 % band holds | most used item |");
    std::puts("|---|---|---|---|---|---|---|---|---|---|---|---|");
    constexpr std::array Populations {
        Population {"reference, SD 1", 1.0}, Population {"as the prior, SD 1.5", 1.5}};
    const auto citizen = session::planFor(framework, u"citizen"_s).value().settings;
    for (const Population &population : Populations) {
        const double rated = framework.engine.ratedDifficultySd;
        for (const double stop : {0.55, 0.60, 0.65, 0.70, 0.75, 0.80})
            print({content, population, people, stop, citizen.maximumItems, rated});
        for (const double error : {0.0, 1.0})
            print({content, population, people, citizen.stopSd, citizen.maximumItems, error});
        for (const std::size_t ceiling : {24U, 40U})
            print({content, population, people, citizen.stopSd, ceiling, rated});
    }
    return 0;
}
