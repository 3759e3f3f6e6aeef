#pragma once

#include "bank_figures.h"
#include "svg_plot.h"

#include <utility>
#include <vector>

namespace suyang::bank_study {

/// The pictures of the study, by name of the file without its ending.
std::vector<std::pair<QString, Figure>> bankPlots(const BankFigures &figures);

} // namespace suyang::bank_study
