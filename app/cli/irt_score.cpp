#include "irt_command.h"
#include "irt_input.h"
#include "irt_scorer.h"
#include "row_writer.h"

#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct ScoreOptions
{
    std::string items;
    std::string responses;
    std::string method = "eap";
    std::string priorMean = "0";
    std::string correlation;
    std::string range = "-6,6";
    std::size_t points = 0;
};

ExitCode score(const CommandLine &line, const ScoreOptions &options)
{
    const auto input = readIrtInput(options.items, options.responses);
    if (!input)
        return line.complain(input.error());
    const auto &items = input->items;
    const auto method = *scoreMethodNamed(options.method);
    std::optional<engine::AbilityPrior> prior;
    if (method == ScoreMethod::Eap || method == ScoreMethod::Map) {
        auto read = readPrior(options.priorMean, options.correlation, items.dimensions);
        if (!read)
            return line.complain(read.error());
        prior = std::move(*read);
    }
    const auto range = *numbersIn(options.range);
    IrtScorer scorer(items, method, std::move(prior), {range[0], range[1]});
    if (options.points > 0)
        scorer.useGrid({range[0], range[1], options.points});
    RowWriter out({u"person"_s, u"dimension"_s, u"theta"_s, u"se"_s}, line.wantsJson());
    for (std::size_t person = 0; person < input->codes.persons(); ++person) {
        const auto scores = scorer.score(input->answersOf(person));
        for (std::size_t d = 0; d < scores.size(); ++d) {
            out.cell(input->persons[static_cast<qsizetype>(person)]);
            out.cell(items.dimensions[static_cast<qsizetype>(d)]);
            if (scores[d])
                out.cell(scores[d]->theta).cell(scores[d]->se);
            else
                out.empty().empty();
            out.endRow();
        }
    }
    out.finish();
    line.note(u"%1 persons, %2 items, %3 dimensions"_s.arg(input->codes.persons())
                  .arg(items.size())
                  .arg(items.dimensions.size()));
    return ExitCode::Done;
}

} // namespace

void addIrtScore(CLI::App &irt, CommandLine &line)
{
    CLI::App *command = irt.add_subcommand("score", "The ability of every person");
    const auto options = std::make_shared<ScoreOptions>();
    command->add_option("--items", options->items, "items.csv, - for standard input")->required();
    command->add_option("--responses", options->responses, "responses.csv")->required();
    command
        ->add_option("--method", options->method,
            "eap (default) and map: joint over all dimensions; mle and wle: each alone, empty "
            "where it has no answer")
        ->check(methodValidator());
    command->add_option("--prior-mean", options->priorMean,
        "A number, one for each dimension (0,0.5), or a CSV file with columns dimension,mean");
    command->add_option("--correlation", options->correlation,
        "The prior covariance of the dimensions (default: identity)");
    command->add_option("--range", options->range, "Where mle and wle look (default -6,6)")
        ->check(rangeValidator());
    constexpr std::size_t MostPoints = 1000000;
    CLI::Option *points = command->add_option("--points", options->points,
        "eap by this many even points over --range in each dimension alone, instead of exactly");
    points->check(CLI::Range(std::size_t {2}, MostPoints));
    line.onCall(*command, [&line, options] {
        if (options->points > 0 && options->method != "eap") {
            line.complain(fail(ErrorCode::OutOfRange, "--points goes with --method eap"));
            return ExitCode::Usage;
        }
        return score(line, *options);
    });
}

} // namespace suyang::cli
