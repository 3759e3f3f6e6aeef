#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `suyangctl calibrate`: item parameters from answers.
void addCalibrateCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
