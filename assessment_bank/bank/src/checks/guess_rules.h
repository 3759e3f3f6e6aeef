#pragma once

#include "bank/check_data.h"
#include "questions.h"

#include <QList>
#include <QString>

namespace suyang::bank::checks {

/// What a rule earns over many questions by somebody who reads the options and not the question.
struct GuessScore
{
    QString rule; ///< "longest", "shortest", "most hedged", "most virtuous", "first", "odd one out"
    QString language;
    int questions = 0;
    double share = 0.0; ///< of single choices solved; options that tie share the point
    double chance = 0.0;
};

/// Every rule in every language, over single choices.
QList<GuessScore> guessScores(const Questions &singleChoices, const CheckWords &words);

} // namespace suyang::bank::checks
