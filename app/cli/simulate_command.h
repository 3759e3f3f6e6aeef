#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `suyangctl simulate`: a Monte-Carlo study of the adaptive test, on plain items or on a bank.
void addSimulateCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
