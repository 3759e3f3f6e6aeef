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

/// The right answer in words, as the participant would see it; of a scenario, one step after the
/// other.
QString keyText(const Item &item, const QString &language);

/// A question with its options and key, and how a finding names it.
struct Part
{
    QString where; ///< "step 2, " in a scenario, else empty
    const Interaction &interaction;
};

/// The item itself, or the steps of a scenario.
std::vector<Part> partsOf(const Item &item);

/// A text that a participant may read.
struct ShownText
{
    QString what; ///< "stem", "step 2, option a", ...
    const LocalizedText &text;
    bool explains = false; ///< says why, after the answer; does not ask
};

/// Calls `visit` for everything a participant may read, the feedback included.
void eachShownText(const Item &item, const std::function<void(const ShownText &)> &visit);

/// The options of a kind that is answered by choosing among them, else nothing.
QList<Option> choices(const Interaction &interaction);
bool isRight(const Interaction &interaction, const QString &optionId);

} // namespace suyang::bank::checks
