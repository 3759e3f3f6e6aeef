#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `demo`: one simulated learner through the real assessment, with the report it leads to.
void addDemoCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
