#pragma once

#include "bank/bank_statistics.h"
#include "bank/check_data.h"
#include "questions.h"

#include <QList>

namespace suyang::bank::checks {

/// Every rule in every language, over single choices.
QList<GuessScore> guessScores(const Questions &singleChoices, const CheckWords &words);

} // namespace suyang::bank::checks
