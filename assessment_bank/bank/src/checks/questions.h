#pragma once

#include "bank/item.h"

#include <QString>

#include <vector>

namespace suyang::bank::checks {

/// One thing asked: an item, or a step of a scenario.
struct Question
{
    const Item *item = nullptr;
    QString where; ///< "step 2, " in a scenario, else empty
    const Interaction *asked = nullptr;
    const LocalizedText *prompt = nullptr; ///< the stem, or the prompt of the step

    /// What stands before the options: the stem, and in a scenario the prompt too.
    QString asksIn(const QString &language) const;
    /// The right answer of a single choice, or nullptr.
    const Option *key() const { return asked->option(asked->key.option); }
};
using Questions = std::vector<Question>;

Questions questionsOf(const QList<Item> &items);
/// Those with one right option among two or more, steps of scenarios included.
Questions singleChoices(const QList<Item> &items);

/// A share that chance alone gives, and how far a sample may stray from it.
struct ChanceBand
{
    double centre = 0.0;
    double reach = 0.0; ///< three standard errors
};

/// How often one given option is the key when the key is drawn. REQUIRES: a question or more
ChanceBand chanceOf(const Questions &singleChoices);

/// The languages that every item has.
const QStringList &itemLanguages();

} // namespace suyang::bank::checks
