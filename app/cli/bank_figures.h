#pragma once

#include "bank/bank_statistics.h"

#include <QJsonObject>
#include <QStringList>

namespace suyang::cli {

// How `suyangctl bank stats` writes the figures of a bank, as JSON and for people.

QJsonObject statisticsToJson(const bank::BankStatistics &statistics);
QStringList statisticsToLines(const bank::BankStatistics &statistics);

} // namespace suyang::cli
