#pragma once

#include "bank/item.h"

#include <QStringList>

#include <cstddef>

namespace suyang::session {

/// The ids of an item's options, or regions, in the order in which this attempt shows them: mixed
/// by the attempt's seed, unless the item or its picture fixes the order.
QStringList shownOrder(const bank::Item &item, quint64 seed, std::size_t position);

} // namespace suyang::session
