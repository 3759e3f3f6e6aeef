#include "check.h"
#include "guess_rules.h"

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostAboveChance = 0.05;
/// With fewer questions five points are one or two of them: a figure, no finding.
constexpr int EnoughQuestions = 40;

} // namespace

// No standard error here: who guesses meets this very bank, so what a rule earns in it is a fact
// and no sample. While the bank is a draft its next items can still mend it.
void optionsOnly(const Subject &subject, Log &log)
{
    for (const GuessScore &score : guessScores(singleChoices(subject.items), subject.data.words)) {
        const QString text
            = u"%1: \"%2\" solves %3 % of %4, chance %5 %"_s.arg(score.language, score.rule)
                  .arg(100.0 * score.share, 0, 'f', 1)
                  .arg(score.questions)
                  .arg(100.0 * score.chance, 0, 'f', 1);
        log.figure(text);
        if (score.share > score.chance + MostAboveChance && score.questions >= EnoughQuestions)
            log.blockRelease(subject, text);
    }
}

} // namespace suyang::bank::checks
