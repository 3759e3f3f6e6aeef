#pragma once

#include "bank/item.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstddef>

namespace suyang::session {

/// The ids of the options, or regions, of an item or step in the order in which this attempt shows
/// them: mixed by the attempt's seed, unless the item or its picture fixes the order.
QStringList shownOrder(const bank::Interaction &interaction, quint64 seed, std::size_t position);
/// The same for each step of a scenario, by the id of the step; empty for other items.
QMap<QString, QStringList> stepOrders(const bank::Item &item, quint64 seed, std::size_t position);

} // namespace suyang::session
