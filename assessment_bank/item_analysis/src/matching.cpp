#include "item_analysis/matching.h"

#include <cassert>
#include <cmath>
#include <map>
#include <numeric>

namespace suyang::item_analysis {

std::vector<MatchedAnswer> matchedAnswers(
    const GroupedAnswers &answers, std::size_t item, const std::vector<bool> &anchors)
{
    assert(anchors.size() == answers.items());
    std::vector<MatchedAnswer> matched;
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        const auto row = answers.responses().row(person);
        if (row[item] < 0)
            continue;
        double earned = 0.0;
        double offered = 0.0;
        double offeredInAll = 0.0;
        std::size_t answered = 0;
        std::size_t matching = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!anchors[i] && i != item)
                continue;
            const auto highest = static_cast<double>(answers.highestCode(i));
            ++matching;
            offeredInAll += highest;
            if (row[i] >= 0) {
                ++answered;
                earned += row[i];
                offered += highest;
            }
        }
        if (2 * answered < matching)
            continue;
        const double score = answered == matching ? earned : earned * offeredInAll / offered;
        matched.push_back({score, answers.isFocal(person), static_cast<std::size_t>(row[item])});
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
