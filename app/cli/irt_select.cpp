#include "engine/selection_criterion.h"
#include "irt_command.h"
#include "irt_input.h"
#include "irt_scorer.h"
#include "row_writer.h"

#include <algorithm>
#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using engine::Answer;

namespace {

struct SelectOptions
{
    std::string items;
    std::string responses;
    std::string method = "eap";
    std::string criterion = "mfi";
    std::string theta;
    std::string priorMean = "0";
    std::string correlation;
    std::string range = "-6,6";
};

/// Where the criteria look for a person: the method's estimate, and the prior's mean where mle or
/// wle has no answer to go by. In one dimension the EAP is that of catR, on 33 points, so that the
/// items chosen are those that catR chooses.
class PointSource
{
public:
    PointSource(const IrtInput &input, const SelectOptions &options,
        const engine::AbilityPrior &prior, std::vector<double> fixed)
        : m_prior(prior)
        , m_fixed(std::move(fixed))
        , m_scorer(input.items, *scoreMethodNamed(options.method), prior,
              {(*numbersIn(options.range))[0], (*numbersIn(options.range))[1]})
    {
        if (options.method == "eap" && prior.dimensions() == 1)
            m_scorer.useGrid({});
    }

    std::vector<double> thetaFor(const std::vector<Answer> &answers)
    {
        if (!m_fixed.empty())
            return m_fixed;
        std::vector<double> theta = m_prior.mean();
        const auto scores = m_scorer.score(answers);
        for (std::size_t d = 0; d < theta.size(); ++d)
            theta[d] = scores[d] ? scores[d]->theta : theta[d];
        return theta;
    }

private:
    const engine::AbilityPrior &m_prior;
    std::vector<double> m_fixed;
    IrtScorer m_scorer;
};

struct Candidate
{
    std::size_t item = 0;
    double value = 0.0;
};

/// The items not yet answered, best first, equally good ones in the order of the items file.
std::vector<Candidate> rankedCandidates(
    engine::SelectionCriterion &criterion, const engine::SelectionState &state)
{
    criterion.prepare(state);
    std::vector<bool> isGiven(state.models.size(), false);
    for (const Answer &answer : state.answers)
        isGiven[answer.item] = true;
    std::vector<Candidate> candidates;
    for (std::size_t item = 0; item < state.models.size(); ++item) {
        if (!isGiven[item])
            candidates.push_back({item, criterion.value(item)});
    }
    const double sign = criterion.prefersSmall() ? 1.0 : -1.0;
    std::ranges::stable_sort(
        candidates, {}, [&](const Candidate &candidate) { return sign * candidate.value; });
    return candidates;
}

ExitCode select(const CommandLine &line, const SelectOptions &options)
{
    const auto input = readIrtInput(options.items, options.responses);
    if (!input)
        return line.complain(input.error());
    const auto &items = input->items;
    const auto prior = readPrior(options.priorMean, options.correlation, items.dimensions);
    if (!prior)
        return line.complain(prior.error());
    std::vector<double> fixed;
    if (!options.theta.empty()) {
        auto read = perDimension(options.theta, u"theta"_s, items.dimensions);
        if (!read)
            return line.complain(read.error());
        fixed = std::move(*read);
    }
    PointSource points(*input, options, *prior, std::move(fixed));
    const auto criterion = engine::makeCriterion(*engine::criterionNamed(options.criterion));
    RowWriter out({u"person"_s, u"rank"_s, u"item"_s, u"criterion_value"_s}, line.wantsJson());
    for (std::size_t person = 0; person < input->codes.persons(); ++person) {
        const auto answers = input->answersOf(person);
        const auto theta = points.thetaFor(answers);
        std::size_t rank = 0;
        for (const Candidate &candidate : rankedCandidates(
                 *criterion, {items.models, items.dimensionOf, answers, theta, *prior})) {
            out.cell(input->persons[static_cast<qsizetype>(person)]).cell(++rank);
            out.cell(items.ids[static_cast<qsizetype>(candidate.item)]);
            out.cell(candidate.value).endRow();
        }
        if (rank == 0)
            line.note(u"person \"%1\" has answered every item"_s.arg(
                input->persons[static_cast<qsizetype>(person)]));
    }
    out.finish();
    return ExitCode::Done;
}

std::vector<std::string> criterionNames()
{
    std::vector<std::string> names;
    for (const engine::CriterionKind kind : engine::allCriteria())
        names.emplace_back(engine::criterionName(kind));
    return names;
}

} // namespace

void addIrtSelect(CLI::App &irt, CommandLine &line)
{
    CLI::App *command = irt.add_subcommand("select", "How good each item would be next");
    const auto options = std::make_shared<SelectOptions>();
    command->add_option("--items", options->items, "items.csv, - for standard input")->required();
    command->add_option("--responses", options->responses, "responses.csv")->required();
    command
        ->add_option("--method", options->method,
            "The point estimate: eap (default; in one dimension on 33 points in [-4, 4]), map, "
            "mle or wle; the prior's mean where mle or wle has no answer")
        ->check(methodValidator());
    command->add_option("--criterion", options->criterion, "What to rank by (default mfi)")
        ->check(CLI::IsMember(criterionNames()));
    command->add_option("--theta", options->theta,
        "The point estimate itself: a number, one for each dimension, or a CSV file with columns "
        "dimension,theta");
    command->add_option("--prior-mean", options->priorMean,
        "A number, one for each dimension (0,0.5), or a CSV file with columns dimension,mean");
    command->add_option("--correlation", options->correlation,
        "The prior covariance of the dimensions (default: identity)");
    command->add_option("--range", options->range, "Where mle and wle look (default -6,6)")
        ->check(rangeValidator());
    line.onCall(*command, [&line, options] { return select(line, *options); });
}

} // namespace suyang::cli
