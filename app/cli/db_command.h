#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `db status`: where the store is and whether it is whole.
void addDbCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
