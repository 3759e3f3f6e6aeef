#include "bank_command.h"

#include "bank/bank_check.h"
#include "bank/bank_reader.h"
#include "bank/lesson_check.h"
#include "bank_figures.h"
#include "bank_listing.h"

#include <memory>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct OpenBank
{
    bank::Framework framework;
    bank::ItemBank bank;
};

Result<OpenBank> open(const CommandLine &line)
{
    auto framework = line.framework();
    if (!framework)
        return framework.error();
    auto bank = bank::readBank(line.bankFolder(), *framework);
    if (!bank)
        return bank.error();
    return OpenBank {std::move(*framework), std::move(*bank)};
}

struct CheckCall
{
    std::string folder;
    std::string answers;
    std::string sources;
};

Result<bank::CheckEvidence> evidenceOf(const CheckCall &call, const QString &folder)
{
    bank::CheckEvidence evidence;
    auto accepted = bank::readAcceptedWarnings(folder);
    if (!accepted)
        return accepted.error();
    evidence.accepted = std::move(*accepted);
    if (!call.answers.empty()) {
        auto answers = bank::readGivenAnswers(QString::fromStdString(call.answers));
        if (!answers)
            return answers.error();
        evidence.answers = std::move(*answers);
    }
    if (!call.sources.empty()) {
        auto sources = bank::readSourceRuns(QString::fromStdString(call.sources));
        if (!sources)
            return sources.error();
        evidence.sources = std::move(*sources);
    }
    return evidence;
}

ExitCode check(const CommandLine &line, const CheckCall &call)
{
    const QString folder
        = call.folder.empty() ? line.bankFolder() : QString::fromStdString(call.folder);
    auto framework = line.framework();
    if (!framework)
        return line.complain(framework.error());
    auto reading = bank::readBankFolder(folder, *framework);
    if (!reading)
        return line.complain(reading.error());
    auto data = bank::readCheckData(line.frameworkFolder());
    if (!data)
        return line.complain(data.error());
    auto evidence = evidenceOf(call, folder);
    if (!evidence)
        return line.complain(evidence.error());
    bank::CheckReport report = bank::checkBank(*reading, *framework, *data, *evidence);
    bank::checkLessons(report, bank::readLessons(folder), *reading, *framework);
    if (line.wantsJson()) {
        line.printJson(reportToJson(report));
    } else {
        for (const QString &text : reportToLines(report))
            line.print(text);
    }
    return report.hasErrors() ? ExitCode::No : ExitCode::Done;
}

ExitCode list(const CommandLine &line)
{
    auto opened = open(line);
    if (!opened)
        return line.complain(opened.error());
    QJsonArray all;
    for (const bank::Item &item : opened->bank.items()) {
        if (line.wantsJson())
            all.append(entryToJson(item, opened->framework));
        else
            line.print(entryToLine(item, line.language()));
    }
    if (line.wantsJson())
        line.printJson(all);
    else
        line.note(u"%1 items in %2 %3"_s.arg(opened->bank.items().size())
                      .arg(opened->bank.id(), opened->bank.version()));
    return ExitCode::Done;
}

ExitCode show(const CommandLine &line, const QString &id)
{
    auto opened = open(line);
    if (!opened)
        return line.complain(opened.error());
    const bank::Item *item = opened->bank.item(id);
    if (!item) {
        return line.complain(fail(
            ErrorCode::NotFound, "no item " + id.toStdString(), line.bankFolder().toStdString()));
    }
    if (line.wantsJson()) {
        line.printJson(item->authored);
    } else {
        for (const QString &text : itemToLines(*item, line.language()))
            line.print(text);
    }
    return ExitCode::Done;
}

ExitCode stats(const CommandLine &line)
{
    auto opened = open(line);
    if (!opened)
        return line.complain(opened.error());
    auto data = bank::readCheckData(line.frameworkFolder());
    if (!data)
        return line.complain(data.error());
    const auto statistics = bank::statisticsOf(opened->bank.items(), opened->framework, *data);
    if (line.wantsJson()) {
        line.printJson(statisticsToJson(statistics));
    } else {
        for (const QString &text : statisticsToLines(statistics))
            line.print(text);
    }
    return ExitCode::Done;
}

} // namespace

void addBankCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *bank = app.add_subcommand("bank", "Look at an item bank and check it");
    bank->require_subcommand(1);

    // The commands live as long as the program's arguments do, in the callbacks that use them.
    const auto call = std::make_shared<CheckCall>();
    CLI::App *checking = bank->add_subcommand("check", "Run every item check");
    checking->add_option("PATH", call->folder, "A bank folder (default: --bank)");
    checking->add_option("--answers", call->answers,
        "A table person,item,choice: checks of the options by what was chosen");
    checking->add_option(
        "--sources", call->sources, "A folder of texts that no item may have copied from");
    line.onCall(*checking, [&line, call] { return check(line, *call); });

    line.onCall(*bank->add_subcommand("list", "One line an item"), [&line] { return list(line); });

    const auto id = std::make_shared<std::string>();
    CLI::App *showing = bank->add_subcommand("show", "A whole item as authored, key included");
    showing->add_option("ID", *id, "The item, as S2-B-001")->required();
    line.onCall(*showing, [&line, id] { return show(line, QString::fromStdString(*id)); });

    line.onCall(*bank->add_subcommand("stats", "What the bank holds, in figures"),
        [&line] { return stats(line); });
}

} // namespace suyang::cli
