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

/// Gives out numbers to people and counts how they do.
class Persons
{
public:
    std::size_t count(const QString &name, bool right)
    {
        const std::size_t person = m_numbers.value(name, m_tallies.size());
        if (person == m_tallies.size()) {
            m_numbers.insert(name, person);
            m_tallies.emplace_back();
        }
        m_tallies[person].right += right ? 1 : 0;
        ++m_tallies[person].answers;
        return person;
    }
    const Tally &of(std::size_t person) const { return m_tallies[person]; }
    std::size_t size() const { return m_tallies.size(); }

private:
    QHash<QString, std::size_t> m_numbers;
    std::vector<Tally> m_tallies;
};

/// What each person has right elsewhere; who answered nothing else is left out.
void addRests(AnsweredQuestion &answered, const Persons &persons)
{
    std::erase_if(
        answered.answers, [&](const auto &one) { return persons.of(one.person).answers < 2; });
    for (auto &one : answered.answers) {
        const Tally &tally = persons.of(one.person);
        one.rest = static_cast<double>(tally.right - (one.right ? 1 : 0)) / (tally.answers - 1);
    }
}

} // namespace

AnswerTable answerTable(const QList<Item> &items, const QList<GivenAnswer> &answers)
{
    AnswerTable table;
    std::vector<AnsweredQuestion> all;
    QHash<QString, std::size_t> index;
    for (const Question &question : questionsOf(items)) {
        index.insert(nameOf(question), all.size());
        all.push_back({question, {}});
    }
    Persons persons;
    for (const GivenAnswer &given : answers) {
        const auto found = index.constFind(given.item);
        if (found == index.cend()) {
            table.unknown.append(given.item);
            continue;
        }
        AnsweredQuestion &answered = all[*found];
        const bool right = isRightAnswer(*answered.question.asked, given.choice);
        answered.answers.push_back({persons.count(given.person, right), given.choice, right, 0.0});
    }
    table.unknown.removeDuplicates();
    for (AnsweredQuestion &answered : all) {
        addRests(answered, persons);
        if (!answered.answers.empty())
            table.questions.push_back(std::move(answered));
    }
    table.persons = persons.size();
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
