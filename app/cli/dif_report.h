#pragma once

#include "item_analysis/logistic_dif.h"
#include "item_analysis/mantel_dif.h"
#include "row_table.h"

#include <QJsonObject>
#include <QStringList>

namespace suyang::cli {

/// One row an item. The columns from `item` to `flagged` are the same for every method: the
/// deciding statistic, its p-value, also adjusted for many tests, effect size and class.
QList<Row> mantelRows(const item_analysis::MantelDif &dif, const QStringList &items);
QList<Row> logisticRows(const item_analysis::LogisticDif &dif, const QStringList &items);

QJsonObject purificationToJson(
    const item_analysis::Purification &purification, const QStringList &items);

} // namespace suyang::cli
