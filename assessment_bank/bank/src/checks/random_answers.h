#pragma once

#include "bank/item.h"

#include <QJsonValue>

#include <cstdint>

namespace suyang::bank::checks {

/// The key as a participant would give it.
QJsonValue keyResponse(const Item &item);

/// The `position`-th blind answer: any choice, order or pairing with equal chance.
QJsonValue randomResponse(const Item &item, std::uint64_t position);

/// The share of blind answers that earn full marks; 0 where answers are typed.
double blindChance(const Item &item);

} // namespace suyang::bank::checks
