#include "calibrate_command.h"

#include "calibrate_input.h"
#include "calibrate_report.h"
#include "calibration/calibrate.h"
#include "measurement_files/covariance_file.h"
#include "number_checks.h"

#include <QSaveFile>

#include <cmath>
#include <cstdio>
#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using namespace suyang::calibration;

namespace {

struct Options
{
    std::string responses;
    std::string model;
    std::string dimensions;
    std::string anchors;
    std::string out;
    std::string covariance;
    std::vector<double> priorOfC;
    std::vector<double> priorOfA;
    std::size_t points = 0;
    double range = 0.0;
};

Family familyOf(const std::string &model)
{
    if (model == "rasch")
        return Family::Rasch;
    if (model == "3pl")
        return Family::ThreePl;
    if (model == "grm")
        return Family::Graded;
    return model == "gpcm" ? Family::PartialCredit : Family::TwoPl;
}

/// What was said; for 3PL, when nothing was said, the usual priors.
ItemPriors priorsOf(const Options &options, Family family)
{
    if (options.priorOfA.empty() && options.priorOfC.empty())
        return ItemPriors::usual(family);
    ItemPriors priors;
    if (!options.priorOfA.empty())
        priors.slope = LogNormalPrior {options.priorOfA[0], options.priorOfA[1]};
    if (!options.priorOfC.empty())
        priors.guessing = BetaPrior {options.priorOfC[0], options.priorOfC[1]};
    return priors;
}

/// Nothing when the options go together.
QString conflictIn(const Options &options, bool wantsJson)
{
    if (!options.priorOfC.empty() && options.model != "3pl")
        return u"--prior-c belongs to --model 3pl"_s;
    if (!options.priorOfA.empty() && options.model == "rasch")
        return u"--model rasch has no slopes for --prior-a"_s;
    if (!options.priorOfA.empty()
        && !(std::isfinite(options.priorOfA[0]) && options.priorOfA[1] > 0.0
            && std::isfinite(options.priorOfA[1])))
        return u"--prior-a needs a mean and a positive SD"_s;
    if (options.out == "-" && wantsJson)
        return u"--json and --out - both want standard output"_s;
    if (options.covariance == "-")
        return u"--covariance needs a file"_s;
    return {};
}

Result<void> writeFile(const std::string &path, const QByteArray &bytes)
{
    QSaveFile file(QString::fromStdString(path));
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::StoreUnavailable, file.errorString().toStdString(), path);
}

QByteArray covarianceOf(const CalibrationResult &result, const QStringList &dimensions)
{
    const CalibratedPopulation &population = result.population;
    const std::size_t size = population.mean.size();
    std::vector<double> covariance(population.correlation);
    for (std::size_t i = 0; i < covariance.size(); ++i)
        covariance[i] *= std::sqrt(population.variance[i / size] * population.variance[i % size]);
    return measurement_files::writeCovariance(covariance, dimensions);
}

ExitCode report(const CommandLine &line, const Options &options, const CalibrationInput &input,
    const CalibrationResult &result)
{
    const QByteArray items = measurement_files::writeItems(itemsOf(result, input));
    if (options.out == "-") {
        std::fwrite(items.constData(), 1, static_cast<std::size_t>(items.size()), stdout);
    } else if (auto written = writeFile(options.out, items); !written) {
        return line.complain(written.error());
    }
    if (!options.covariance.empty()) {
        if (auto written = writeFile(options.covariance, covarianceOf(result, input.dimensions));
            !written)
            return line.complain(written.error());
    }
    if (line.wantsJson())
        line.printJson(calibrationToJson(result, input));
    for (const QString &text :
        line.wantsJson() ? QStringList() : calibrationToLines(result, input)) {
        if (options.out == "-")
            line.note(text);
        else
            line.print(text);
    }
    for (const std::string &note : result.notes)
        line.note(QString::fromStdString(note));
    return ExitCode::Done;
}

ExitCode calibrateFiles(const CommandLine &line, const Options &options)
{
    if (const QString conflict = conflictIn(options, line.wantsJson()); !conflict.isEmpty()) {
        line.complain(fail(ErrorCode::OutOfRange, conflict.toStdString()));
        return ExitCode::Usage;
    }
    auto input = readCalibrationInput(QString::fromStdString(options.responses),
        QString::fromStdString(options.dimensions), QString::fromStdString(options.anchors));
    if (!input)
        return line.complain(input.error());
    input->settings.family = familyOf(options.model);
    input->settings.priors = priorsOf(options, input->settings.family);
    input->settings.points = options.points;
    input->settings.range = options.range;
    const auto result = calibrate(input->responses.codes, input->settings);
    if (!result) {
        const Error &error = result.error();
        return line.complain(
            error.where.empty() ? fail(error.code, error.detail, options.responses) : error);
    }
    return report(line, options, *input, *result);
}

} // namespace

void addCalibrateCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command = app.add_subcommand(
        "calibrate", "Estimate item parameters from answers (marginal maximum likelihood)");
    const auto options = std::make_shared<Options>();
    command->add_option("--responses", options->responses, "person and one column an item")
        ->required();
    command->add_option("--model", options->model, "The model of the items")
        ->required()
        ->check(CLI::IsMember({"rasch", "2pl", "3pl", "grm", "gpcm"}));
    command->add_option("--out", options->out, "Where the items go; - is standard output")
        ->required();
    command->add_option(
        "--dimensions", options->dimensions, "item,dimension (default: one dimension)");
    command->add_option("--anchors", options->anchors,
        "An items.csv: those of its items that were answered keep their parameters, and mean and "
        "variance of the population become free");
    command
        ->add_option("--prior-c", options->priorOfC,
            "Beta prior of c, as 5,17; alone it replaces the priors 3pl has by default: logit c "
            "normal(-1.386, 0.5), a lognormal(0.2, 0.5)")
        ->delimiter(',')
        ->expected(2)
        ->check(numberIn(1.0, 1e6));
    command->add_option("--prior-a", options->priorOfA, "Lognormal prior of a, as 0.2,0.5")
        ->delimiter(',')
        ->expected(2);
    command
        ->add_option("--points", options->points,
            "Quadrature points a dimension (default: 61, or 41 to 11 for two to six dimensions)")
        ->check(CLI::Range(std::size_t {5}, std::size_t {1001}));
    command
        ->add_option("--range", options->range,
            "They lie on [-range, range] (default: 6, several: 5, six: 4.2)")
        ->check(numberIn(1.0, 20.0));
    command->add_option("--covariance", options->covariance,
        "Write the population's covariance here, as irt score --correlation reads it");
    line.onCall(*command, [&line, options] { return calibrateFiles(line, *options); });
}

} // namespace suyang::cli
