#include "item_analysis/matching.h"

#include <cassert>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

namespace suyang::item_analysis {

namespace {

/// The matching score of a person; nothing when too few of the matching items were answered.
std::optional<double> matchingScore(
    const GroupedAnswers &answers, std::size_t person, const std::vector<bool> &matching)
{
    const auto row = answers.responses().row(person);
    double earned = 0.0;
    double offered = 0.0;
    double offeredInAll = 0.0;
    std::size_t answered = 0;
    std::size_t all = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (!matching[i])
            continue;
        const auto highest = static_cast<double>(answers.highestCode(i));
        ++all;
        offeredInAll += highest;
        if (row[i] >= 0) {
            ++answered;
            earned += row[i];
            offered += highest;
        }
    }
    if (answered == all)
        return earned;
    return 2 * answered < all ? std::nullopt : std::optional(earned * offeredInAll / offered);
}

} // namespace

std::vector<MatchedAnswer> matchedAnswers(
    const GroupedAnswers &answers, std::size_t item, const std::vector<bool> &anchors)
{
    assert(anchors.size() == answers.items());
    std::vector<bool> matching = anchors;
    matching[item] = true;
    std::vector<MatchedAnswer> matched;
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        const std::int16_t answer = answers.responses().at(person, item);
        if (answer < 0)
            continue;
        if (const auto score = matchingScore(answers, person, matching))
            matched.push_back({*score, answers.isFocal(person), static_cast<std::size_t>(answer)});
    }
    return matched;
}

double Stratum::referencePersons() const
{
    return std::accumulate(reference.begin(), reference.end(), 0.0);
}

double Stratum::focalPersons() const
{
    return std::accumulate(focal.begin(), focal.end(), 0.0);
}

std::vector<Stratum> strataOf(const std::vector<MatchedAnswer> &answers, std::size_t categories)
{
    std::map<long, Stratum> byScore;
    for (const MatchedAnswer &answer : answers) {
        Stratum &stratum = byScore[std::lround(answer.score)];
        stratum.reference.resize(categories);
        stratum.focal.resize(categories);
        assert(answer.answer < categories);
        (answer.isFocal ? stratum.focal : stratum.reference)[answer.answer] += 1.0;
    }
    std::vector<Stratum> strata;
    for (auto &[score, stratum] : byScore)
        strata.push_back(std::move(stratum));
    return strata;
}

} // namespace suyang::item_analysis
