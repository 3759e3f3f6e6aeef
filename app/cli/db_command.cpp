#include "db_command.h"

#include "bootstrap/app_context.h"
#include "bootstrap/store_report.h"

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode status(CommandLine &line)
{
    auto report = bootstrap::storeReport(bootstrap::dataFolder(line.dataFolder()));
    if (!report)
        return line.complain(report.error());
    if (line.wantsJson()) {
        line.printJson(*report);
    } else {
        for (auto it = report->begin(); it != report->end(); ++it)
            line.print(u"%1: %2"_s.arg(it.key(), it.value().toVariant().toString()));
    }
    return report->value(u"chains_hold"_s).toBool() ? ExitCode::Done : ExitCode::No;
}

} // namespace

void addDbCommand(CLI::App &app, CommandLine &line)
{
    CLI::App *command = app.add_subcommand("db", "The store of this computer");
    command->require_subcommand(1);
    line.onCall(*command->add_subcommand("status", "Where it is and whether it is whole"),
        [&line] { return status(line); });
}

} // namespace suyang::cli
