#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `profile list|show|export|delete` and `path show`: what is kept of a person.
void addProfileCommand(CLI::App &app, CommandLine &line);
void addPathCommand(CLI::App &app, CommandLine &line);

} // namespace suyang::cli
