#pragma once

#include "bank/item.h"
#include "base/result.h"

#include <QJsonValue>

#include <cstddef>

namespace suyang::bank {

/// How a response was judged.
struct ItemScore
{
    std::size_t category = 0; ///< 0 ... highest, the category of the item's response model
    std::size_t highest = 1;

    bool isFull() const noexcept { return category == highest; }
};

/// The highest score an item gives: 1, 2 where part marks exist, the number of steps of a scenario.
std::size_t highestScore(const Item &item);

/// Judges a response in the form the command line fixes (single choice "b", multiple response
/// ["a","c"], ordering ["c","a","b"], matching {"1":"b"}, hotspot a region id or {"x","y"} as
/// fractions, number 12.5 or a text that is one, short text, scenario {"1":"b","2":["a","c"]} with
/// an answer a step). Part marks:
/// multiple response - 1 when right picks minus wrong picks is at least half of the right options;
/// ordering - 1 when at least four fifths of the pairs stand in the right order;
/// matching - 1 when at least half of the pairs are right;
/// scenario - a point for each step that is fully right; a step left out is not right.
/// Fails with UnexpectedAnswer when the response, or one of its steps, does not fit the item.
Result<ItemScore> scoreResponse(const Item &item, const QJsonValue &response);

/// Judges the answer to one question by the rules of scoreResponse(). Fails with UnexpectedAnswer
/// when it does not fit; the message names no item. REQUIRES: no scenario
Result<ItemScore> scoreInteraction(const Interaction &interaction, const QJsonValue &response);

/// The number a person typed: blanks, full-width digits, thousands separators and a trailing unit
/// are tolerated. Fails with UnexpectedAnswer when it is no number.
Result<double> typedNumber(const QString &text);

} // namespace suyang::bank
