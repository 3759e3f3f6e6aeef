#include "check.h"
#include "observed_difficulty.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestDistance = 1.0; ///< logits between a difficulty and its label
constexpr std::size_t EnoughAnswers = 100;

qsizetype bandAt(const Framework &framework, double difficulty)
{
    return std::ranges::count_if(
        framework.scale.bandCuts, [&](double cut) { return difficulty >= cut; });
}

/// How far a difficulty lies outside the band of its label, in logits; 0 inside. Measured from the
/// band's edges and not from its centre: bands are up to 1.4 wide on either side of it, and an easy
/// item of band B is still an item of band B.
double distanceFrom(const Framework &framework, const QString &band, double difficulty)
{
    const auto index = framework.bandIndex(band);
    if (!index)
        return 0.0;
    const auto &cuts = framework.scale.bandCuts;
    const double below = *index == 0 ? 0.0 : cuts[*index - 1] - difficulty;
    const double above = *index == cuts.size() ? 0.0 : difficulty - cuts[*index];
    return std::max({0.0, below, above});
}

void compareRaters(const Item &item, const Framework &framework, Log &log)
{
    if (item.ratings.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(item.ratings);
    if (bandAt(framework, high) - bandAt(framework, low) > 1) {
        log.warn(item.id,
            u"two raters are more than a band apart (%1 and %2)"_s.arg(low, 0, 'f', 1)
                .arg(high, 0, 'f', 1));
    }
}

void compareLabel(
    const Item &item, double difficulty, const QString &from, Log &log, const Framework &framework)
{
    if (distanceFrom(framework, item.band, difficulty) > LargestDistance) {
        log.warn(item.id,
            u"the difficulty by %1 is %2, far from band %3"_s.arg(from)
                .arg(difficulty, 0, 'f', 2)
                .arg(item.band));
    }
}

double locationOf(const engine::ItemParameters &p)
{
    const auto end = p.b.begin() + static_cast<std::ptrdiff_t>(p.thresholds);
    return std::accumulate(p.b.begin(), end, 0.0) / static_cast<double>(p.thresholds);
}

} // namespace

void bandLabels(const Subject &subject, Log &log)
{
    qsizetype rated = 0;
    for (const Item &item : subject.items) {
        rated += item.ratings.size() > 1 ? 1 : 0;
        compareRaters(item, subject.framework, log);
        if (!item.provisional)
            compareLabel(
                item, locationOf(item.parameters), u"calibration"_s, log, subject.framework);
    }
    log.figure(u"%1 of %2 items have two ratings"_s.arg(rated).arg(subject.items.size()));
    if (subject.evidence.answers.isEmpty())
        return;
    for (const ObservedDifficulty &observed :
        observedDifficulties(subject.items, subject.evidence.answers, subject.framework)) {
        if (observed.item->provisional && observed.answers >= EnoughAnswers)
            compareLabel(
                *observed.item, observed.difficulty, u"the answers"_s, log, subject.framework);
    }
}

} // namespace suyang::bank::checks
