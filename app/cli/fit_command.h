#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `suyangctl fit`: how well items, pairs of items, persons and the model as a whole fit.
void addFitCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
