#include "engine/selection_explanation.h"

#include "engine/choice_chance.h"
#include "engine/content_balance.h"

#include <algorithm>
#include <cmath>

namespace suyang::engine {

namespace {

/// Which rule blocks an item; the first that holds.
void countBlocked(const AdaptiveTest &test, std::size_t item, SelectionExplanation &why)
{
    ++why.blocked;
    const auto clashes = [&](std::size_t other) {
        return std::ranges::find(test.design().clashing(other), item)
            != test.design().clashing(other).end();
    };
    const auto asked = test.asked();
    const auto aside = test.deferred();
    if (std::ranges::find(asked, item) != asked.end() || aside == item)
        ++why.asked;
    else if (std::ranges::any_of(asked, clashes) || (aside && clashes(*aside)))
        ++why.alike;
    else
        ++why.barred;
}

/// Counts what the rules took away, ranks what they left, and returns what the draw was between.
std::vector<Candidate> countCandidates(const AdaptiveTest &test, SelectionExplanation &why)
{
    std::vector<Candidate> left;
    for (const std::size_t item : test.design().itemsOf(why.dimension)) {
        ++why.inDimension;
        if (item != why.item && test.isBlocked(item)) {
            countBlocked(test, item, why);
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
        if (why.relaxed.exposure || !test.isHeldBack(item))
            left.push_back({item, 0.0});
    }
    return left;
}

/// The opening question: the nearest to its easiness, each as likely as the other.
std::vector<DrawnFrom> openingDraw(const AdaptiveTest &test, std::span<Candidate> left)
{
    const auto &theta = test.posterior().estimate().mean;
    openingPick(test.pool(), left, theta, test.settings().firstItemSuccess, {});
    const std::size_t width = std::min(OpeningWidth, left.size());
    std::vector<DrawnFrom> result;
    for (const Candidate &candidate : left.first(width))
        result.push_back({candidate.item, candidate.value, 1.0 / static_cast<double>(width)});
    return result;
}

std::vector<DrawnFrom> draw(
    const AdaptiveTest &test, std::span<Candidate> left, SelectionExplanation &why)
{
    const auto kept = left.first(keepLeastAsked(test.design(), test.competenceCounts(), left));
    why.coveredMore = left.size() - kept.size();
    for (Candidate &candidate : kept)
        candidate.value = test.criterionValue(candidate.item);
    const auto chances = choiceChances(test.settings().exposure, kept, why.progress);
    std::vector<DrawnFrom> result;
    for (std::size_t i = 0; i < kept.size(); ++i)
        result.push_back({kept[i].item, kept[i].value, chances[i]});
    std::ranges::stable_sort(result,
        [](const DrawnFrom &one, const DrawnFrom &other) { return one.value > other.value; });
    return result;
}

void explainDraw(const AdaptiveTest &test, std::vector<Candidate> left, SelectionExplanation &why)
{
    if (why.returned)
        why.drawnFrom = {{why.item, why.criterion, 1.0}};
    else
        why.drawnFrom = why.opening ? openingDraw(test, left) : draw(test, left, why);
    for (const DrawnFrom &one : why.drawnFrom) {
        if (one.item == why.item)
            why.chance = one.chance;
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
    why.progress = test.progress();
    why.criterion = choice.pick.criterion;
    why.information = choice.pick.information;
    why.expectedSd = 1.0 / std::sqrt(1.0 / (why.sd * why.sd) + why.information);
    why.rank = 1;
    why.relaxed = choice.relaxed;
    why.returned = choice.returned;
    why.opening = test.isOpening() && !why.returned;
    explainDraw(test, countCandidates(test, why), why);
    return why;
}

} // namespace suyang::engine
