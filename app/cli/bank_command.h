#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `suyangctl bank check|list|show|stats`.
void addBankCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
