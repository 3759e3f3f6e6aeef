#include "answer_table.h"
#include "check.h"

#include <algorithm>
#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t EnoughForDead = 100;
constexpr double DeadShare = 0.03;
constexpr std::size_t EnoughForKey = 60;
constexpr double LeastOfKey = 0.10;
/// One-sided 5 %. At 60 answers a correlation of nought strays by 0.13, and with 70 simulated
/// people 75 distractors of 213 sound questions lay above nought: only one beyond 1.64 standard
/// errors is a fault, the others are counted in the figure. The limit of the key stays as the list
/// has it; those 70 people put 12 of the 213 below it, 300 people 2.
constexpr double Certain = 1.64;

double medianRest(const AnsweredQuestion &answered)
{
    std::vector<double> rests;
    for (const auto &one : answered.answers)
        rests.push_back(one.rest);
    const auto middle = rests.begin() + static_cast<std::ptrdiff_t>(rests.size() / 2);
    std::nth_element(rests.begin(), middle, rests.end());
    return *middle;
}

/// Whether a distractor goes with ability, but no more than chance may make it.
bool judgeDistractor(const AnsweredQuestion &answered, const QString &option, Log &log)
{
    const double r = pointBiserial(answered, option);
    const double n = static_cast<double>(answered.answers.size());
    if (r <= Certain / std::sqrt(n))
        return r > 0.0;
    log.error(answered.question.item->id,
        answered.question.where
            + u"the better half prefers the wrong option %1 (r = %2, n = %3)"_s.arg(option)
                  .arg(r, 0, 'f', 2)
                  .arg(n));
    return false;
}

bool isSingleChoice(const AnsweredQuestion &answered)
{
    return answered.question.asked->kind == ItemKind::SingleChoice;
}

} // namespace

void deadDistractor(const Subject &subject, Log &log)
{
    if (subject.evidence.answers.isEmpty())
        return;
    const AnswerTable table = answerTable(subject.items, subject.evidence.answers);
    for (const QString &item : table.unknown)
        log.warn({}, u"the answers name %1, which is not in the bank"_s.arg(item));
    int judged = 0;
    for (const AnsweredQuestion &answered : table.questions) {
        if (!isSingleChoice(answered) || answered.answers.size() < EnoughForDead)
            continue;
        ++judged;
        const double median = medianRest(answered);
        const auto below = std::ranges::count_if(
            answered.answers, [&](const auto &one) { return one.rest < median; });
        for (const Option &option : answered.question.asked->options) {
            const auto chosen = std::ranges::count_if(answered.answers,
                [&](const auto &one) { return one.rest < median && one.choice == option.id; });
            if (option.id != answered.question.asked->key.option && below > 0
                && static_cast<double>(chosen) < DeadShare * static_cast<double>(below)) {
                log.warn(answered.question.item->id,
                    answered.question.where
                        + u"option %1 is chosen by %2 of %3 people below the median"_s
                              .arg(option.id)
                              .arg(chosen)
                              .arg(below));
            }
        }
    }
    log.figure(
        u"%1 single-choice questions with %2 answers or more"_s.arg(judged).arg(EnoughForDead));
}

void keyNotBest(const Subject &subject, Log &log)
{
    if (subject.evidence.answers.isEmpty())
        return;
    const AnswerTable table = answerTable(subject.items, subject.evidence.answers);
    int judged = 0;
    qsizetype doubtful = 0;
    for (const AnsweredQuestion &answered : table.questions) {
        if (!isSingleChoice(answered) || answered.answers.size() < EnoughForKey)
            continue;
        ++judged;
        const QString &key = answered.question.asked->key.option;
        const double r = pointBiserial(answered, key);
        if (r < LeastOfKey) {
            log.error(answered.question.item->id,
                answered.question.where
                    + u"who does better does not choose the key (r = %1, n = %2)"_s
                          .arg(r, 0, 'f', 2)
                          .arg(answered.answers.size()));
        }
        doubtful
            += std::ranges::count_if(answered.question.asked->options, [&](const Option &option) {
                   return option.id != key && judgeDistractor(answered, option.id, log);
               });
    }
    log.figure(u"%1 single-choice questions with %2 answers or more, %3 people"_s.arg(judged)
                   .arg(EnoughForKey)
                   .arg(table.persons)
        + u", %1 distractors just above nought"_s.arg(doubtful));
}

} // namespace suyang::bank::checks
