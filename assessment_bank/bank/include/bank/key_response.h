#pragma once

#include "bank/item.h"

#include <QJsonValue>

namespace suyang::bank {

/// The key as a participant would give it: scoreResponse() gives full marks for it.
QJsonValue keyResponse(const Item &item);
/// The same for one question, such as a step of a scenario. REQUIRES: no scenario
QJsonValue keyResponse(const Interaction &interaction);

} // namespace suyang::bank
