#include "answer_table.h"

#include "interaction_scoring.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// The name of a question in a table of answers.
QString nameOf(const Question &question)
{
    const Step *step = nullptr;
    for (const Step &one : question.item->steps) {
        if (&one == question.asked)
            step = &one;
    }
    return step ? question.item->id + u'/' + step->id : question.item->id;
}

QJsonValue responseOf(const QString &choice)
{
    const QJsonDocument list = QJsonDocument::fromJson('[' + choice.toUtf8() + ']');
    // A bare option id or typed text is no JSON.
    return list.isArray() && list.array().size() == 1 ? list.array().first() : QJsonValue(choice);
}

bool isRightAnswer(const Interaction &asked, const QString &choice)
{
    if (choice.isEmpty())
        return false;
    const auto score = scoreInteraction(asked, responseOf(choice));
    return score && score->isFull();
}

struct Tally
{
    int right = 0;
    int answers = 0;
};

} // namespace

AnswerTable answerTable(const QList<Item> &items, const QList<GivenAnswer> &answers)
{
    AnswerTable table;
    const Questions questions = questionsOf(items);
    QHash<QString, std::size_t> index;
    for (std::size_t q = 0; q < questions.size(); ++q)
        index.insert(nameOf(questions[q]), q);
    std::vector<AnsweredQuestion> all(questions.size());
    QHash<QString, std::size_t> persons;
    std::vector<Tally> tallies;
    for (const GivenAnswer &given : answers) {
        const auto found = index.constFind(given.item);
        if (found == index.cend()) {
            if (!table.unknown.contains(given.item))
                table.unknown.append(given.item);
            continue;
        }
        if (!persons.contains(given.person)) {
            persons.insert(given.person, tallies.size());
            tallies.emplace_back();
        }
        const std::size_t person = persons.value(given.person);
        const bool right = isRightAnswer(*questions[*found].asked, given.choice);
        all[*found].answers.push_back({person, given.choice, right, 0.0});
        tallies[person].right += right ? 1 : 0;
        ++tallies[person].answers;
    }
    for (std::size_t q = 0; q < all.size(); ++q) {
        AnsweredQuestion &answered = all[q];
        answered.question = questions[q];
        std::erase_if(
            answered.answers, [&](const auto &one) { return tallies[one.person].answers < 2; });
        for (auto &one : answered.answers) {
            const Tally &tally = tallies[one.person];
            one.rest = static_cast<double>(tally.right - (one.right ? 1 : 0)) / (tally.answers - 1);
        }
        if (!answered.answers.empty())
            table.questions.push_back(std::move(answered));
    }
    table.persons = tallies.size();
    return table;
}

double pointBiserial(const AnsweredQuestion &answered, const QString &choice)
{
    const double n = static_cast<double>(answered.answers.size());
    double x = 0.0;
    double y = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (const auto &one : answered.answers) {
        const double chosen = one.choice == choice ? 1.0 : 0.0;
        x += chosen;
        y += one.rest;
        yy += one.rest * one.rest;
        xy += chosen * one.rest;
    }
    const double spread = (n * x - x * x) * (n * yy - y * y);
    return spread <= 1e-12 ? 0.0 : (n * xy - x * y) / std::sqrt(spread);
}

} // namespace suyang::bank::checks
