#include "engine/selection_explanation.h"

#include <cmath>

namespace suyang::engine {

namespace {

/// Counts what the rules took away and ranks what they left.
void countCandidates(const AdaptiveTest &test, SelectionExplanation &why)
{
    for (const std::size_t item : test.design().itemsOf(why.dimension)) {
        ++why.inDimension;
        if (item != why.item && test.isBlocked(item)) {
            ++why.blocked;
            continue;
        }
        if (item != why.item && !test.fitsAfterLast(item)) {
            ++why.afterLast;
            continue;
        }
        const double information = test.design().models()[item].information(why.theta);
        if (information > why.mostInformation) {
            why.mostInformation = information;
            why.mostInformative = item;
        }
        if (information > why.information)
            ++why.rank;
        if (item != why.item && test.isHeldBack(item))
            ++why.heldBack;
    }
}

} // namespace

std::optional<SelectionExplanation> explainChoice(const AdaptiveTest &test)
{
    if (!test.next())
        return std::nullopt;
    const Choice &choice = *test.next();
    const AbilityEstimate &estimate = test.posterior().estimate();
    SelectionExplanation why;
    why.position = test.answered() + 1;
    why.item = choice.pick.item;
    why.dimension = test.pool()[why.item].dimension;
    const std::vector<double> &mix = test.settings().mix;
    for (std::size_t d = 0; d < mix.size(); ++d)
        why.shortfall.push_back(
            mix[d] * static_cast<double>(why.position) - static_cast<double>(test.answeredIn(d)));
    why.theta = estimate.mean[why.dimension];
    why.sd = estimate.sd[why.dimension];
    why.criterion = choice.pick.criterion;
    why.information = choice.pick.information;
    why.expectedSd = 1.0 / std::sqrt(1.0 / (why.sd * why.sd) + why.information);
    why.rank = 1;
    why.relaxed = choice.relaxed;
    why.returned = choice.returned;
    why.opening = test.isOpening();
    countCandidates(test, why);
    return why;
}

} // namespace suyang::engine
