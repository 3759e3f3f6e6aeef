#pragma once

#include "bank/framework.h"
#include "bank/item_bank.h"

#include <QString>

namespace suyang::session {

/// What is asked and by which rules: read once at the start, never changed, outlives its users.
struct Content
{
    const bank::Framework &framework;
    const bank::ItemBank &bank;
    QString bankFolder = {}; ///< where the lessons lie, each read when it is opened; may be empty
};

} // namespace suyang::session
