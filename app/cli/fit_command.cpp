#include "fit_command.h"

#include "fit_analysis.h"
#include "fit_report.h"
#include "measurement_files/responses_file.h"
#include "number_checks.h"

#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using item_analysis::FreeParameters;

namespace {

struct FitOptions
{
    std::string items;
    std::string responses;
    double mean = 0.0;
    double variance = 1.0;
    bool varianceIsFree = false;
    std::string free = "auto";
    std::string table = "items";
};

FitQuestion questionOf(const FitOptions &options)
{
    using Slopes = FreeParameters::Slopes;
    FitQuestion question {.mean = options.mean, .variance = options.variance};
    if (options.free == "all")
        question.free = FreeParameters {};
    else if (options.free == "common-slope" || options.varianceIsFree)
        question.free = FreeParameters {.slopes = Slopes::Common};
    else if (options.free == "thresholds")
        question.free = FreeParameters {.slopes = Slopes::Known, .asymptotes = false};
    else if (options.free == "none")
        question.free = FreeParameters::none();
    return question;
}

ExitCode fit(const CommandLine &line, const FitOptions &options)
{
    const auto items = measurement_files::readItems(QString::fromStdString(options.items));
    if (!items)
        return line.complain(items.error());
    const QString path = QString::fromStdString(options.responses);
    const auto responses = measurement_files::readResponses(path);
    if (!responses)
        return line.complain(responses.error());
    const auto answers = measurement_files::alignTo(*items, *responses, path);
    if (!answers)
        return line.complain(answers.error());
    const auto fits = analyseFit(*items, *answers, questionOf(options));
    if (!fits)
        return line.complain(fits.error());
    const FitNames names {items->ids, responses->persons};
    if (line.wantsJson())
        line.printJson(fitToJson(*fits, names));
    else
        line.print(QString::fromUtf8(
            fitToCsv(*fits, names, QString::fromStdString(options.table)).trimmed()));
    return ExitCode::Done;
}

} // namespace

void addFitCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command
        = app.add_subcommand("fit", "S-X2, infit, outfit, Q3, M2 and lz from answers");
    const auto options = std::make_shared<FitOptions>();
    command->add_option("--items", options->items, "Item parameters, items.csv")->required();
    command->add_option("--responses", options->responses, "Answers, responses.csv")->required();
    command->add_option("--prior-mean", options->mean, "Mean ability of the population (0)")
        ->check(finiteNumber());
    CLI::Option *known = command->add_option(
        "--prior-variance", options->variance, "Variance of ability in the population (1)");
    known->check(positiveNumber());
    command
        ->add_option_function<double>(
            "--variance",
            [options](double variance) {
                options->variance = variance;
                options->varianceIsFree = true;
            },
            "Variance of ability, estimated with Rasch items: costs a degree of freedom")
        ->check(positiveNumber())
        ->excludes(known);
    command
        ->add_option("--free", options->free,
            "What was estimated from these answers: auto (common-slope where all slopes are equal, "
            "else all), all, common-slope, thresholds or none")
        ->check(CLI::IsMember({"auto", "all", "common-slope", "thresholds", "none"}));
    command
        ->add_option("--table", options->table,
            "The table to write without --json: items, q3, m2 or persons")
        ->check(CLI::IsMember({"items", "q3", "m2", "persons"}));
    line.onCall(*command, [&line, options] { return fit(line, *options); });
}

} // namespace suyang::cli
