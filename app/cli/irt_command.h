#pragma once

#include "command_line.h"

namespace suyang::cli {

/// `suyangctl irt prob|info|score|select`: the measurement models on plain CSV files.
void addIrtCommand(CLI::App &app, CommandLine &line);

/// Its subcommands that have a file of their own.
void addIrtScore(CLI::App &irt, CommandLine &line);
void addIrtSelect(CLI::App &irt, CommandLine &line);

/// "-6,6" for options that take a range; refused where it is none within [-100, 100].
CLI::Validator rangeValidator();
/// "eap", "map", "mle" or "wle".
CLI::Validator methodValidator();

} // namespace suyang::cli
