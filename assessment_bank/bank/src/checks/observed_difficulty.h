#pragma once

#include "bank/check_evidence.h"
#include "bank/framework.h"
#include "bank/item.h"

#include <QList>

namespace suyang::bank::checks {

/// Where the answers place an item that is right or wrong.
struct ObservedDifficulty
{
    const Item *item = nullptr;
    std::size_t answers = 0;
    double difficulty = 0.0; ///< on the scale of the bank, slope and guessing as in the bank
};

/// For each right/wrong item the difficulty at which the people who answered it, placed by their
/// other answers and the prior, would have as many right answers as they had. A rough value that
/// leans on the difficulties of the other items: good enough to doubt a label, no calibration.
QList<ObservedDifficulty> observedDifficulties(
    const QList<Item> &items, const QList<GivenAnswer> &answers, const Framework &framework);

} // namespace suyang::bank::checks
