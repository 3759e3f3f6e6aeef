#include "guess_rules.h"

#include "texts.h"
#include "word_finder.h"

#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// How much a rule likes each option; the highest is picked.
using Rule = std::function<std::vector<double>(const QStringList &texts, const QString &language)>;

struct NamedRule
{
    QString name;
    Rule rule;
};

std::vector<double> byLength(const QStringList &texts, double sign)
{
    std::vector<double> values;
    for (const QString &text : texts)
        values.push_back(sign * static_cast<double>(lengthOf(text)));
    return values;
}

std::vector<double> byWords(
    const QStringList &texts, const QString &language, const WordFinder &words)
{
    std::vector<double> values;
    for (const QString &text : texts)
        values.push_back(static_cast<double>(words.count(text, language)));
    return values;
}

std::vector<double> byPosition(const QStringList &texts)
{
    std::vector<double> values(static_cast<std::size_t>(texts.size()), 0.0);
    values.front() = 1.0;
    return values;
}

/// The option that shares least with the others.
std::vector<double> byOddness(const QStringList &texts)
{
    std::vector<Grams> grams;
    for (const QString &text : texts)
        grams.push_back(gramsOf(text, 2));
    std::vector<double> values;
    for (std::size_t i = 0; i < grams.size(); ++i) {
        double likeness = 0.0;
        for (std::size_t j = 0; j < grams.size(); ++j)
            likeness += i == j ? 0.0 : jaccard(grams[i], grams[j]);
        values.push_back(-likeness);
    }
    return values;
}

double earned(const Question &question, const std::vector<double> &values)
{
    const double best = *std::ranges::max_element(values);
    double ties = 0.0;
    bool right = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i] < best)
            continue;
        ties += 1.0;
        right = right
            || question.asked->options[static_cast<qsizetype>(i)].id == question.asked->key.option;
    }
    return right ? 1.0 / ties : 0.0;
}

QStringList optionTexts(const Question &question, const QString &language)
{
    QStringList texts;
    for (const Option &option : question.asked->options)
        texts.append(option.text.in(language));
    return texts;
}

std::vector<NamedRule> rulesOf(const CheckWords &words)
{
    const WordFinder hedges(words.hedges, words.notHedges);
    const WordFinder virtues(words.virtues);
    return {
        {u"longest"_s, [](const auto &texts, const auto &) { return byLength(texts, 1.0); }},
        {u"shortest"_s, [](const auto &texts, const auto &) { return byLength(texts, -1.0); }},
        {u"most hedged"_s,
            [hedges](const auto &texts, const auto &language) {
                return byWords(texts, language, hedges);
            }},
        {u"most virtuous"_s,
            [virtues](const auto &texts, const auto &language) {
                return byWords(texts, language, virtues);
            }},
        {u"first"_s, [](const auto &texts, const auto &) { return byPosition(texts); }},
        {u"odd one out"_s, [](const auto &texts, const auto &) { return byOddness(texts); }},
    };
}

} // namespace

QList<GuessScore> guessScores(const Questions &singleChoices, const CheckWords &words)
{
    QList<GuessScore> scores;
    if (singleChoices.empty())
        return scores;
    const double chance = chanceOf(singleChoices).centre;
    const double n = static_cast<double>(singleChoices.size());
    for (const NamedRule &named : rulesOf(words)) {
        for (const QString &language : itemLanguages()) {
            double sum = 0.0;
            for (const Question &question : singleChoices)
                sum += earned(question, named.rule(optionTexts(question, language), language));
            scores.append({named.name, language, static_cast<int>(n), sum / n, chance});
        }
    }
    return scores;
}

} // namespace suyang::bank::checks
