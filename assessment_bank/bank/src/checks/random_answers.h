#pragma once

#include "bank/item.h"

#include <QJsonValue>

#include <cstdint>

namespace suyang::bank::checks {

/// The `position`-th blind answer: any choice, order or pairing with equal chance.
/// REQUIRES: no scenario
QJsonValue randomResponse(const Interaction &interaction, std::uint64_t position);
/// The same for a whole item; the steps of a scenario are guessed one by one.
QJsonValue randomResponse(const Item &item, std::uint64_t position);

/// The share of blind answers that earn full marks; 0 where answers are typed.
double blindChance(const Interaction &interaction);

} // namespace suyang::bank::checks
