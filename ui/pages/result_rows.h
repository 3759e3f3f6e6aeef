#pragma once

#include "session/literacy_profile.h"
#include "ui/charts/ladder_row.h"
#include "wording/words.h"

#include <QList>
#include <QString>

namespace suyang::ui {

/// A result as the charts want it. `previous` gives the hollow marks; nullptr for none.
QList<LadderRow> ladderRows(const wording::Voice &voice, const session::LiteracyProfile &result,
    const session::LiteracyProfile *previous);

/// The nine-in-ten interval in words: "Starting to Independent".
QString rangeWords(const wording::Voice &voice, const session::DimensionResult &result);

/// A dimension of a result, or nullptr when the result does not have it.
const session::DimensionResult *dimensionOf(
    const session::LiteracyProfile &result, std::size_t dimension);

/// "14 questions, 16 min"
QString effortText(const session::LiteracyProfile &result);

} // namespace suyang::ui
