#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `suyangctl dif`: items that work differently in two groups of the same ability.
void addDifCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
