#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `assess`: a whole assessment on the console, as text or as JSON lines.
void addAssessCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
