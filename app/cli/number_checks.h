#pragma once

#include <CLI/CLI.hpp>
#include <limits>

namespace suyang::cli {

/// A number in [least, most]; unlike CLI::Range it takes no "nan", which is in no range.
CLI::Validator numberIn(double least, double most);

/// A number that is neither infinite nor "nan".
inline CLI::Validator finiteNumber()
{
    return numberIn(std::numeric_limits<double>::lowest(), std::numeric_limits<double>::max());
}

/// A finite number above zero.
inline CLI::Validator positiveNumber()
{
    return numberIn(std::numeric_limits<double>::min(), std::numeric_limits<double>::max());
}

/// A whole number from 0 to 2^64 - 1. CLI11 2.3 reads "-1" as the greatest of them.
CLI::Validator seedNumber();

/// Refuses a command line on which two files are to come from standard input: throws
/// CLI::ValidationError. `command` is parsed.
void readStandardInputOnce(const CLI::App &command);

} // namespace suyang::cli
