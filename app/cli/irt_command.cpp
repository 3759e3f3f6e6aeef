#include "irt_command.h"

#include "irt_input.h"
#include "measurement_files/number_cell.h"
#include "row_writer.h"

#include <array>
#include <cmath>
#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using measurement_files::ItemList;

namespace {

struct CurveOptions
{
    std::string items;
    std::string theta;
};

struct CurveInput
{
    ItemList items;
    std::vector<double> theta;
};

Result<CurveInput> readCurveInput(const CurveOptions &options)
{
    auto items = measurement_files::readItems(QString::fromStdString(options.items));
    if (!items)
        return items.error();
    auto theta = measurement_files::readNumbers(QString::fromStdString(options.theta), u"theta"_s);
    if (!theta)
        return theta.error();
    if (theta->empty())
        return fail(ErrorCode::MalformedFile, "the file has no theta", options.theta);
    return CurveInput {std::move(*items), std::move(*theta)};
}

/// One row for each item, theta and category, in this order.
ExitCode writeProbabilities(const CommandLine &line, const CurveOptions &options)
{
    const auto input = readCurveInput(options);
    if (!input)
        return line.complain(input.error());
    RowWriter out({u"item"_s, u"theta"_s, u"category"_s, u"probability"_s}, line.wantsJson());
    std::array<double, engine::ItemParameters::MaxThresholds + 1> probability {};
    for (std::size_t item = 0; item < input->items.size(); ++item) {
        const engine::ItemModel &model = input->items.models[item];
        for (const double theta : input->theta) {
            model.probabilities(theta, probability);
            for (std::size_t k = 0; k < model.categories(); ++k) {
                out.cell(input->items.ids[static_cast<qsizetype>(item)]).cell(theta);
                out.cell(k).cell(probability[k]).endRow();
            }
        }
    }
    out.finish();
    return ExitCode::Done;
}

ExitCode writeInformation(const CommandLine &line, const CurveOptions &options)
{
    const auto input = readCurveInput(options);
    if (!input)
        return line.complain(input.error());
    RowWriter out({u"item"_s, u"theta"_s, u"information"_s}, line.wantsJson());
    for (std::size_t item = 0; item < input->items.size(); ++item) {
        for (const double theta : input->theta) {
            out.cell(input->items.ids[static_cast<qsizetype>(item)]).cell(theta);
            out.cell(input->items.models[item].information(theta)).endRow();
        }
    }
    out.finish();
    return ExitCode::Done;
}

using Curve = ExitCode (*)(const CommandLine &, const CurveOptions &);

void addCurve(CLI::App &command, CommandLine &line, Curve curve)
{
    const auto options = std::make_shared<CurveOptions>();
    command.add_option("--items", options->items, "items.csv, - for standard input")->required();
    command.add_option("--theta", options->theta, "A CSV file with a column theta")->required();
    line.onCall(command, [&line, options, curve] { return curve(line, *options); });
}

} // namespace

CLI::Validator rangeValidator()
{
    return {[](const std::string &text) -> std::string {
                constexpr double Farthest = 100.0;
                const auto numbers = numbersIn(text);
                const bool isRange = numbers && numbers->size() == 2
                    && (*numbers)[0] < (*numbers)[1] && std::abs((*numbers)[0]) <= Farthest
                    && std::abs((*numbers)[1]) <= Farthest;
                return isRange ? std::string()
                               : "\"" + text + "\" is no range such as -6,6 within -100,100";
            },
        "LOW,HIGH"};
}

CLI::Validator methodValidator()
{
    return CLI::IsMember({"eap", "map", "mle", "wle"});
}

void addIrtCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *irt = app.add_subcommand("irt", "The measurement models on plain CSV files");
    irt->require_subcommand(1);
    addCurve(*irt->add_subcommand("prob", "The probability of every category"), line,
        writeProbabilities);
    addCurve(*irt->add_subcommand("info", "The Fisher information"), line, writeInformation);
    addIrtScore(*irt, line);
    addIrtSelect(*irt, line);
}

} // namespace suyang::cli
