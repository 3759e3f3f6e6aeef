#pragma once

#include "bank/bank_check.h"
#include "bank/framework.h"
#include "bank/item.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace suyang::cli {

// How `suyangctl bank` writes things, as JSON (the shapes of the contract) and for people.

QJsonObject entryToJson(const bank::Item &item, const bank::Framework &framework);
QString entryToLine(const bank::Item &item, const QString &language);

QStringList itemToLines(const bank::Item &item, const QString &language);

QJsonObject reportToJson(const bank::CheckReport &report);
QStringList reportToLines(const bank::CheckReport &report);

} // namespace suyang::cli
