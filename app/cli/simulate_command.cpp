#include "simulate_command.h"

#include "assembly/assemble.h"
#include "number_checks.h"
#include "simulate_design.h"
#include "simulate_selection.h"
#include "simulation/exposure_calibration.h"
#include "simulation/study_summary.h"

#include <QElapsedTimer>

#include <cstdio>
#include <memory>
#include <thread>
#include <unistd.h>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    SimulateOptions test;
    std::size_t persons = 1000;
    std::uint64_t seed = 1;
    std::size_t threads = std::max(1U, std::thread::hardware_concurrency());
    double truthScale = 1.0;
    double truthShift = 0.0;
    double difficultyError = 0.0;
};

constexpr std::size_t MostPersons = 1000000; ///< their outcomes are all held in memory
constexpr std::size_t MostItems = 100000;
constexpr std::size_t MostThreads = 1024;

/// A whole number from 1 on; a negative one would turn into a huge one.
CLI::Validator upTo(std::size_t most)
{
    return CLI::Range(std::size_t {1}, most);
}

/// Draws "1200 of 5000" over itself on a terminal.
std::function<void(std::size_t)> progressBar(const CommandLine &line, std::size_t persons)
{
    if (line.isQuiet() || isatty(fileno(stderr)) == 0)
        return {};
    return [persons](std::size_t done) {
        std::fprintf(stderr, "\r%zu of %zu persons%s", done, persons, done == persons ? "\n" : "");
    };
}

QJsonObject toJson(const simulation::Accuracy &a)
{
    return {{u"persons"_s, static_cast<qint64>(a.persons)}, {u"bias"_s, a.bias},
        {u"rmse"_s, a.rmse}, {u"correlation"_s, a.correlation}, {u"mean_se"_s, a.statedSd},
        {u"coverage"_s, a.coverage}, {u"right_band"_s, a.rightBand}};
}

QJsonObject toJson(const simulation::StudySummary &summary, const Options &options,
    const QStringList &dimensions, double seconds)
{
    QJsonArray perDimension;
    for (qsizetype d = 0; d < dimensions.size(); ++d) {
        QJsonObject entry = toJson(summary.dimensions[static_cast<std::size_t>(d)]);
        entry.insert(u"dimension"_s, dimensions[d]);
        perDimension.append(entry);
    }
    QJsonArray conditional;
    for (const simulation::ConditionalAccuracy &bin : summary.conditional) {
        QJsonObject entry = toJson(bin.accuracy);
        entry.insert(u"from"_s, bin.from);
        entry.insert(u"to"_s, bin.to);
        conditional.append(entry);
    }
    const simulation::ExposureSummary &e = summary.exposure;
    return {{u"persons"_s, static_cast<qint64>(options.persons)},
        {u"seed"_s, QString::number(options.seed)}, {u"dimensions"_s, perDimension},
        {u"conditional"_s, conditional}, {u"mean_length"_s, summary.meanLength},
        {u"shortest"_s, static_cast<qint64>(summary.shortest)},
        {u"longest"_s, static_cast<qint64>(summary.longest)},
        {u"ended_early"_s, summary.endedEarly},
        {u"exposure"_s,
            QJsonObject {{u"max"_s, e.highest}, {u"under_2_percent"_s, e.underTwoPercent}}},
        {u"overlap"_s, e.overlap},
        {u"persons_per_second"_s, static_cast<double>(options.persons) / seconds}};
}

void printTable(
    const CommandLine &line, const simulation::StudySummary &summary, const QStringList &dimensions)
{
    line.print(u"dimension,persons,bias,rmse,correlation,mean_se,coverage,right_band"_s);
    for (qsizetype d = 0; d < dimensions.size(); ++d) {
        const simulation::Accuracy &a = summary.dimensions[static_cast<std::size_t>(d)];
        line.print(u"%1,%2,%3,%4,%5,%6,%7,%8"_s.arg(dimensions[d])
                       .arg(a.persons)
                       .arg(a.bias, 0, 'f', 4)
                       .arg(a.rmse, 0, 'f', 4)
                       .arg(a.correlation, 0, 'f', 4)
                       .arg(a.statedSd, 0, 'f', 4)
                       .arg(a.coverage, 0, 'f', 4)
                       .arg(a.rightBand, 0, 'f', 4));
    }
    line.note(u"mean length %1 (%2 to %3); most used item in %4 % of the tests, %5 % of the items "
              "in under 2 %; two takers share %6 %"_s.arg(summary.meanLength, 0, 'f', 2)
                  .arg(summary.shortest)
                  .arg(summary.longest)
                  .arg(100.0 * summary.exposure.highest, 0, 'f', 1)
                  .arg(100.0 * summary.exposure.underTwoPercent, 0, 'f', 1)
                  .arg(100.0 * summary.exposure.overlap, 0, 'f', 1));
}

/// An option that makes no sense is a wrong call; what a file holds is bad input.
ExitCode refusalOf(const CommandLine &line, const Error &error)
{
    const ExitCode code = line.complain(error);
    return error.code == ErrorCode::OutOfRange ? ExitCode::Usage : code;
}

ExitCode simulate(const CommandLine &line, const Options &options)
{
    auto test = makeSimulatedTest(line, options.test);
    if (!test)
        return refusalOf(line, test.error());
    simulation::StudySettings study;
    study.persons = options.persons;
    study.seed = options.seed;
    study.threads = options.threads;
    study.truthScale = options.truthScale;
    study.truthShift = options.truthShift;
    study.stated = std::move(test->stated);
    study.difficultyError = options.difficultyError;
    study.exposureLimit = test->exposureLimit;
    if (test->admissionLimit > 0.0) {
        simulation::StudySettings trial = study;
        trial.persons = 1000;
        trial.seed = options.seed ^ 0x5eedULL;
        auto admission = simulation::sympsonHetterAdmission(
            test->pool, test->settings, test->prior, test->admissionLimit, trial);
        if (!admission)
            return line.complain(admission.error());
        test->settings.exposure.admission = std::move(*admission);
    }
    study.ineligibilityLimit = test->ineligibilityLimit;
    study.progress = progressBar(line, options.persons);
    const auto design
        = engine::TestDesign::create(std::move(test->pool), test->settings, test->prior);
    if (!design)
        return line.complain(design.error());
    auto selector = selectorFor(options.test.selection, *design);
    if (!selector)
        return refusalOf(line, selector.error());
    study.makeSelector = std::move(*selector);
    if (study.makeSelector && study.threads > 1 && !assembly::assemblesInParallel())
        line.note(u"this solver serves one thread at a time; more threads save no time"_s);
    QElapsedTimer timer;
    timer.start();
    const auto outcomes = simulation::runStudy(*design, study);
    const double seconds = std::max(1e-9, static_cast<double>(timer.nsecsElapsed()) / 1e9);
    const auto summary = simulation::summarise(**design, outcomes, test->cuts);
    const RuleReport rules = reportRules(**design, outcomes);
    if (line.wantsJson()) {
        QJsonObject json = toJson(summary, options, test->dimensions, seconds);
        json.insert(u"selection"_s, QString::fromStdString(options.test.selection));
        json.insert(u"rules"_s, toJson(rules));
        line.printJson(json);
    } else {
        printTable(line, summary, test->dimensions);
        line.note(
            u"tests that break a rule of the whole test: %1; questions chosen by need because "
            "no whole test keeps all rules: %2"_s.arg(rules.brokenTests)
                .arg(options.test.selection == "need" ? u"-"_s
                                                      : QString::number(rules.chosenByNeed)));
    }
    return ExitCode::Done;
}

} // namespace

void addSimulateCommand(CLI::App &app, CommandLine &line)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "simulate", "Monte-Carlo study of the adaptive test: accuracy, length, exposure");
    SimulateOptions &test = options->test;
    command->add_option("--items", test.items, "items.csv; without it, the bank and an audience");
    command->add_option("--audience", test.audience, "Whose blueprint the bank is asked by");
    command->add_option("--correlation", test.correlation, "Prior covariance of the dimensions");
    command->add_option("--blueprint", test.blueprint, "CSV: dimension,share");
    command->add_option("--criterion", test.criterion, "How the next item is judged");
    command->add_option("--exposure", test.exposure,
        "none, randomesque:K, progressive-restricted:R, sympson-hetter:R or ineligibility:R");
    command->add_option("--selection", test.selection,
        "need: the dimension that lacks most; shadow: by whole tests that keep all rules");
    command->add_option("--min", test.minimum, "Fewest items")->check(upTo(MostItems));
    command->add_option("--max", test.maximum, "Most items")->check(upTo(MostItems));
    command->add_option("--stop-se", test.stopSe, "Stop when every standard error is at most this")
        ->check(positiveNumber());
    command
        ->add_option(
            "--certainty", test.certainty, "Stop when every band is this certain (banks only)")
        ->check(numberIn(0.0, 1.0));
    command->add_option("--persons", options->persons, "How many tests")
        ->required()
        ->check(upTo(MostPersons));
    command->add_option("--seed", options->seed, "The same seed gives the same result")
        ->check(seedNumber());
    command->add_option("--threads", options->threads, "Changes the time, not the result")
        ->check(upTo(MostThreads));
    command->add_option("--truth-sd", options->truthScale, "SD of the population, in prior SDs")
        ->check(numberIn(0.0, 10.0));
    command
        ->add_option("--truth-mean", options->truthShift, "Mean of the population less the prior's")
        ->check(numberIn(-10.0, 10.0));
    command
        ->add_option("--difficulty-error", options->difficultyError,
            "SD by which true difficulties differ from the stated ones")
        ->check(numberIn(0.0, 10.0));
    line.onCall(*command, [&line, options] { return simulate(line, *options); });
}

} // namespace suyang::cli
