#include "assess_command.h"
#include "bank_command.h"
#include "calibrate_command.h"
#include "command_line.h"
#include "db_command.h"
#include "demo_command.h"
#include "dif_command.h"
#include "fit_command.h"
#include "irt_command.h"
#include "profile_command.h"
#include "simulate_command.h"

#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

namespace {

/// Only the report needs fonts, and with them a QGuiApplication; it never needs a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    const bool draws = std::any_of(
        argv, argv + argc, [](const char *word) { return std::string_view(word) == "demo"; });
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace suyang::cli;
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("suyang"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SUYANG_VERSION));

    CommandLine line;
    addDemoCommand(line.app(), line);
    addAssessCommand(line.app(), line);
    addBankCommand(line.app(), line);
    addIrtCommand(line.app(), line);
    addCalibrateCommand(line.app(), line);
    addProfileCommand(line.app(), line);
    addPathCommand(line.app(), line);
    addSimulateCommand(line.app(), line);
    addDbCommand(line.app(), line);
    addFitCommand(line.app(), line);
    addDifCommand(line.app(), line);
    return line.run(argc, argv);
}
