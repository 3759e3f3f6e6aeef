#include "dif_command.h"

#include "dif_report.h"
#include "measurement_files/groups_file.h"
#include "measurement_files/responses_file.h"
#include "number_checks.h"

#include <algorithm>
#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using item_analysis::DifSettings;
using item_analysis::GroupedAnswers;
using measurement_files::Responses;

namespace {

struct DifOptions
{
    std::string responses;
    std::string groups;
    std::string method;
    std::string reference;
    std::string focal;
    bool purify = false;
    bool noCorrection = false;
    double alpha = 0.05;
    std::size_t mostIterations = 10;
};

struct Comparison
{
    QString reference;
    QString focal;
    GroupedAnswers answers;
};

/// The groups of the persons who answered; the file may name others too.
Result<QStringList> groupsOf(
    const Responses &responses, const QHash<QString, QString> &groupOf, const std::string &path)
{
    QStringList groups;
    for (const QString &person : responses.persons) {
        const auto group = groupOf.constFind(person);
        if (group == groupOf.cend())
            return fail(ErrorCode::MalformedFile,
                u"person \"%1\" of the answers is not there"_s.arg(person).toStdString(), path);
        groups.append(*group);
    }
    return groups;
}

/// Reference and focal group: what the options say, else the first and second in sorted order.
Result<std::pair<QString, QString>> chosen(const QStringList &groups, const DifOptions &options)
{
    QStringList names = groups;
    names.removeDuplicates();
    std::ranges::sort(names);
    QString reference = QString::fromStdString(options.reference);
    QString focal = QString::fromStdString(options.focal);
    for (const QString &name : {reference, focal}) {
        if (!name.isEmpty() && !names.contains(name))
            return fail(ErrorCode::MalformedFile,
                u"nobody who answered is in group \"%1\""_s.arg(name).toStdString(),
                options.groups);
    }
    const bool bothNamed = !reference.isEmpty() && !focal.isEmpty();
    if (bothNamed ? reference == focal : names.size() != 2)
        return fail(ErrorCode::MalformedFile,
            u"two groups are compared, not %1 (%2); with more, name --reference and --focal"_s
                .arg(bothNamed ? 1 : names.size())
                .arg(bothNamed ? reference : names.mid(0, 10).join(u", "_s))
                .toStdString(),
            options.groups);
    if (reference.isEmpty())
        reference = focal.isEmpty() || names[0] != focal ? names[0] : names[1];
    if (focal.isEmpty())
        focal = names[0] == reference ? names[1] : names[0];
    return std::pair(reference, focal);
}

Result<Comparison> comparisonOf(
    const Responses &responses, const QStringList &groups, const DifOptions &options)
{
    const auto names = chosen(groups, options);
    if (!names)
        return names.error();
    std::vector<std::int16_t> codes;
    std::vector<bool> isFocal;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (groups[i] != names->first && groups[i] != names->second)
            continue;
        isFocal.push_back(groups[i] == names->second);
        const auto row = responses.codes.row(static_cast<std::size_t>(i));
        codes.insert(codes.end(), row.begin(), row.end());
    }
    auto matrix = engine::ResponseMatrix::create(responses.codes.items(), std::move(codes));
    if (!matrix)
        return matrix.error();
    auto answers = GroupedAnswers::create(std::move(*matrix), std::move(isFocal));
    if (!answers)
        return fail(answers.error().code, answers.error().detail, options.responses);
    return Comparison {names->first, names->second, std::move(*answers)};
}

Result<Comparison> read(QStringList &items, const DifOptions &options)
{
    const auto responses
        = measurement_files::readResponses(QString::fromStdString(options.responses));
    if (!responses)
        return responses.error();
    items = responses->items;
    const auto groupOf = measurement_files::readGroups(QString::fromStdString(options.groups));
    if (!groupOf)
        return groupOf.error();
    const auto groups = groupsOf(*responses, *groupOf, options.groups);
    if (!groups)
        return groups.error();
    return comparisonOf(*responses, *groups, options);
}

ExitCode dif(const CommandLine &line, const DifOptions &options)
{
    QStringList items;
    const auto comparison = read(items, options);
    if (!comparison)
        return line.complain(comparison.error());
    const DifSettings settings {.alpha = options.alpha,
        .correction = !options.noCorrection,
        .purify = options.purify,
        .mostIterations = options.mostIterations};
    QList<Row> rows;
    item_analysis::Purification purification;
    if (options.method == "mh") {
        const auto result = item_analysis::mantelDif(comparison->answers, settings);
        rows = mantelRows(result, items);
        purification = result.purification;
    } else {
        const auto result = item_analysis::logisticDif(comparison->answers, settings);
        rows = logisticRows(result, items);
        purification = result.purification;
    }
    if (!line.wantsJson()) {
        line.note(u"reference: %1, focal: %2"_s.arg(comparison->reference, comparison->focal));
        line.print(QString::fromUtf8(rowsToCsv(rows).trimmed()));
        return ExitCode::Done;
    }
    const auto focal = static_cast<qint64>(comparison->answers.focalPersons());
    const auto all = static_cast<qint64>(comparison->answers.persons());
    line.printJson(QJsonObject {{u"method"_s, QString::fromStdString(options.method)},
        {u"reference"_s, comparison->reference}, {u"focal"_s, comparison->focal},
        {u"persons"_s, QJsonObject {{u"reference"_s, all - focal}, {u"focal"_s, focal}}},
        {u"alpha"_s, options.alpha},
        {u"purification"_s,
            options.purify ? QJsonValue(purificationToJson(purification, items)) : QJsonValue()},
        {u"items"_s, rowsToJson(rows)}});
    return ExitCode::Done;
}

} // namespace

void addDifCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command
        = app.add_subcommand("dif", "Items that work differently in two groups of one ability");
    const auto options = std::make_shared<DifOptions>();
    command->add_option("--responses", options->responses, "Answers, responses.csv")->required();
    command->add_option("--group", options->groups, "A file of person,group")->required();
    command->add_option("--method", options->method, "mh or logistic")
        ->required()
        ->check(CLI::IsMember({"mh", "logistic"}));
    command->add_option("--reference", options->reference,
        "The reference group (default: the first in sorted order)");
    command->add_option("--focal", options->focal, "The focal group (default: the other one)");
    command->add_flag(
        "--purify", options->purify, "Leave flagged items out of the matching score and repeat");
    command->add_option("--iterations", options->mostIterations, "At most so many repetitions (10)")
        ->check(CLI::Range(1, 1000));
    command->add_flag("--no-correction", options->noCorrection,
        "The Mantel-Haenszel test without continuity correction");
    command->add_option("--alpha", options->alpha, "The level of significance (0.05)")
        ->check(numberIn(1e-12, 1.0 - 1e-12));
    line.onCall(*command, [&line, options] { return dif(line, *options); });
}

} // namespace suyang::cli
