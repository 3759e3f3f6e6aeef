#include "item_analysis/mantel_dif.h"

#include <cmath>

namespace suyang::item_analysis {

namespace {

void classify(MantelDifItem &item, double alpha)
{
    if (!item.test)
        return;
    item.isFlagged = item.test->p < alpha;
    if (item.isDichotomous && item.delta)
        item.effectSize
            = etsClass(*item.delta, 2.35 * 2.35 * *item.tables.logVariance, item.isFlagged);
    if (!item.isDichotomous && item.differenceBySd)
        item.effectSize = standardisedDifferenceClass(*item.differenceBySd, item.isFlagged);
}

std::string noteFor(const MantelDifItem &item)
{
    if (item.persons == 0)
        return "nobody with enough answers answered the item";
    if (!item.test)
        return "not estimable: among persons of the same score, group or answer does not vary";
    if (!item.tables.oddsRatio)
        return "the odds ratio is not estimable: it would be zero or infinite";
    return {};
}

MantelDifItem analysed(const GroupedAnswers &answers, std::size_t index,
    const std::vector<bool> &anchors, const DifSettings &settings)
{
    MantelDifItem item {.isDichotomous = answers.isDichotomous(index)};
    const auto matched = matchedAnswers(answers, index, anchors);
    item.persons = matched.size();
    const auto strata = strataOf(matched, answers.highestCode(index) + 1);
    item.tables = mantelHaenszel(strata);
    item.test = item.isDichotomous && settings.correction ? item.tables.corrected
                                                          : item.tables.uncorrected;
    if (item.isDichotomous) {
        if (item.tables.oddsRatio)
            item.delta = -2.35 * std::log(*item.tables.oddsRatio);
        item.breslowDay = breslowDay(strata);
    }
    item.standardisedDifference = standardisedDifference(strata);
    if (const double deviation = withinGroupDeviation(strata);
        item.standardisedDifference && deviation > 0.0)
        item.differenceBySd = *item.standardisedDifference / deviation;
    classify(item, settings.alpha);
    item.note = noteFor(item);
    return item;
}

} // namespace

MantelDif mantelDif(const GroupedAnswers &answers, const DifSettings &settings)
{
    MantelDif result;
    const auto analyse = [&](const std::vector<bool> &anchors) {
        result.items.clear();
        std::vector<bool> flagged;
        for (std::size_t item = 0; item < answers.items(); ++item) {
            result.items.push_back(analysed(answers, item, anchors, settings));
            flagged.push_back(result.items.back().isFlagged);
        }
        return flagged;
    };
    result.purification
        = purify(answers.items(), settings.purify ? settings.mostIterations : 0, analyse);
    return result;
}

} // namespace suyang::item_analysis
