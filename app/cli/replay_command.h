#pragma once

#include "command_line.h"

namespace suyang::cli {

/// profile replay: asks a stored attempt again and tells the first step that differs.
void addReplayCommand(CLI::App &profile, CommandLine &line);

} // namespace suyang::cli
