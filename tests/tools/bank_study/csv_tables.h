#pragma once

#include "bank_figures.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace suyang::bank_study {

/// Every figure of the study, by file name.
std::vector<std::pair<QString, QByteArray>> csvTables(const BankFigures &figures);

} // namespace suyang::bank_study
