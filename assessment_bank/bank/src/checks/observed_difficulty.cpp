#include "observed_difficulty.h"

#include "answer_table.h"
#include "engine/item_model.h"

#include <array>
#include <cmath>
#include <vector>

namespace suyang::bank::checks {

namespace {

constexpr std::size_t Nodes = 61;
using Curve = std::array<double, Nodes>; ///< one value at each ability from -6 to 6

double abilityAt(std::size_t node)
{
    return -6.0 + 0.2 * static_cast<double>(node);
}

/// log P(right) and log P(wrong) at every node.
struct LogOdds
{
    Curve right {};
    Curve wrong {};
};

Curve chanceCurve(const engine::ItemParameters &parameters)
{
    Curve curve {};
    if (const auto model = engine::ItemModel::create(parameters)) {
        for (std::size_t n = 0; n < Nodes; ++n)
            curve[n] = model->probability(abilityAt(n), 1);
    }
    return curve;
}

LogOdds logOdds(const engine::ItemParameters &parameters)
{
    LogOdds odds;
    const Curve chance = chanceCurve(parameters);
    for (std::size_t n = 0; n < Nodes; ++n) {
        odds.right[n] = std::log(std::max(chance[n], 1e-12));
        odds.wrong[n] = std::log(std::max(1.0 - chance[n], 1e-12));
    }
    return odds;
}

/// exp of the values, summing to 1.
Curve normalised(const Curve &logValues)
{
    const double highest = *std::max_element(logValues.begin(), logValues.end());
    Curve result {};
    double sum = 0.0;
    for (std::size_t n = 0; n < Nodes; ++n)
        sum += result[n] = std::exp(logValues[n] - highest);
    for (double &value : result)
        value /= sum;
    return result;
}

/// The difficulty at which `people` (how many at each ability) have `right` right answers.
double difficultyFor(engine::ItemParameters parameters, const Curve &people, double right)
{
    double low = -6.0;
    double high = 6.0;
    for (int step = 0; step < 40; ++step) {
        parameters.b[0] = 0.5 * (low + high);
        const Curve chance = chanceCurve(parameters);
        double expected = 0.0;
        for (std::size_t n = 0; n < Nodes; ++n)
            expected += people[n] * chance[n];
        // Too many expected: the item is harder than assumed.
        (expected > right ? low : high) = parameters.b[0];
    }
    return 0.5 * (low + high);
}

bool isDichotomous(const AnsweredQuestion &answered)
{
    return answered.question.item->kind != ItemKind::Scenario
        && answered.question.item->parameters.thresholds == 1;
}

void add(Curve &to, const Curve &what, double times)
{
    for (std::size_t n = 0; n < Nodes; ++n)
        to[n] += times * what[n];
}

const Curve &curveOf(const LogOdds &odds, bool right)
{
    return right ? odds.right : odds.wrong;
}

/// The log posterior of each person by all answers, up to a constant.
std::vector<Curve> personCurves(
    const AnswerTable &table, const std::vector<LogOdds> &odds, double priorSd)
{
    Curve prior {};
    for (std::size_t n = 0; n < Nodes; ++n)
        prior[n] = -0.5 * std::pow(abilityAt(n) / priorSd, 2.0);
    std::vector<Curve> persons(table.persons, prior);
    for (std::size_t q = 0; q < table.questions.size(); ++q) {
        for (const auto &one : table.questions[q].answers)
            add(persons[one.person], curveOf(odds[q], one.right), 1.0);
    }
    return persons;
}

} // namespace

QList<ObservedDifficulty> observedDifficulties(
    const QList<Item> &items, const QList<GivenAnswer> &answers, const Framework &framework)
{
    AnswerTable table = answerTable(items, answers);
    std::erase_if(table.questions, [](const auto &answered) { return !isDichotomous(answered); });
    std::vector<LogOdds> odds;
    for (const AnsweredQuestion &answered : table.questions)
        odds.push_back(logOdds(answered.question.item->parameters));
    const std::vector<Curve> persons = personCurves(table, odds, framework.engine.priorSd);
    QList<ObservedDifficulty> result;
    for (std::size_t q = 0; q < table.questions.size(); ++q) {
        const AnsweredQuestion &answered = table.questions[q];
        Curve people {};
        double right = 0.0;
        for (const auto &one : answered.answers) {
            Curve others = persons[one.person];
            add(others, curveOf(odds[q], one.right), -1.0);
            add(people, normalised(others), 1.0);
            right += one.right ? 1.0 : 0.0;
        }
        const Item &item = *answered.question.item;
        result.append(
            {&item, answered.answers.size(), difficultyFor(item.parameters, people, right)});
    }
    return result;
}

} // namespace suyang::bank::checks
