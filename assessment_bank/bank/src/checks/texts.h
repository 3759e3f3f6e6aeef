#pragma once

#include "bank/item.h"

#include <QList>
#include <QString>

#include <functional>
#include <vector>

namespace suyang::bank::checks {

/// Letters, digits and signs without blanks; what "length" means for every language.
qsizetype lengthOf(const QString &text);

/// Lower case, full-width forms folded, without blanks and punctuation.
QString bareForm(const QString &text);

using Grams = std::vector<std::size_t>; ///< sorted, each once

/// The hashes of all runs of `width` characters of bareForm(text); a shorter text is one run.
Grams gramsOf(const QString &text, qsizetype width);
/// Shared over all, from 0 (nothing) to 1 (the same).
double jaccard(const Grams &left, const Grams &right);

/// The right answer in words, as the participant would see it.
QString keyText(const Item &item, const QString &language);

/// Calls `visit(what, text)` for everything a participant may read, the feedback included.
void eachShownText(
    const Item &item, const std::function<void(const QString &, const LocalizedText &)> &visit);

/// The options of a kind that is answered by choosing among them, else nothing.
QList<Option> choices(const Item &item);
bool isRight(const Item &item, const QString &optionId);

} // namespace suyang::bank::checks
