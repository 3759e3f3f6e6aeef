#pragma once

#include "bank/interaction.h"
#include "bank/response_scoring.h"
#include "base/result.h"

#include <QJsonValue>

#include <cstddef>

namespace suyang::bank {

/// The highest score of an item of this kind, or of a scenario's step judged by itself.
std::size_t highestScoreOf(ItemKind kind);

/// Judges the answer to one question by the rules of scoreResponse(). Fails with UnexpectedAnswer
/// when it does not fit; the message names no item. REQUIRES: no scenario
Result<ItemScore> scoreInteraction(const Interaction &interaction, const QJsonValue &response);

} // namespace suyang::bank
