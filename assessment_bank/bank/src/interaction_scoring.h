#pragma once

#include "bank/interaction.h"
#include "bank/response_scoring.h"
#include "base/result.h"

#include <QJsonValue>

#include <cstddef>

namespace suyang::bank {

/// The highest score of an item of this kind, or of a scenario's step judged by itself.
std::size_t highestScoreOf(ItemKind kind);

} // namespace suyang::bank
