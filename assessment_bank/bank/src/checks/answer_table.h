#pragma once

#include "bank/check_evidence.h"
#include "questions.h"

#include <QHash>
#include <QString>

#include <vector>

namespace suyang::bank::checks {

/// The answers to one question, with how well each person did on everything else.
struct AnsweredQuestion
{
    Question question;
    struct One
    {
        std::size_t person = 0;
        QString choice;
        bool right = false;
        double rest = 0.0; ///< share right of the person's other answers
    };
    std::vector<One> answers; ///< of people with another answer
};

struct AnswerTable
{
    std::vector<AnsweredQuestion> questions; ///< those with answers, in the order of the bank
    QStringList unknown; ///< items of the answers that the bank does not have
    std::size_t persons = 0;
};

AnswerTable answerTable(const QList<Item> &items, const QList<GivenAnswer> &answers);

/// Pearson's correlation of "chose this" with the rest score (point-biserial); 0 where either does
/// not vary.
double pointBiserial(const AnsweredQuestion &answered, const QString &choice);

} // namespace suyang::bank::checks
