#pragma once

#include "bank_figures.h"

#include <QString>

namespace suyang::bank_study {

/// The main figures as a Markdown table, one row for what is true of the items and a population.
QString mainFigures(const BankFigures &figures);

/// The whole report in Markdown; it names the tables and pictures beside it.
QString bankReport(const BankFigures &figures);

} // namespace suyang::bank_study
