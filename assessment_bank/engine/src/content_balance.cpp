#include "engine/content_balance.h"

#include "engine/draw.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace suyang::engine {

DimensionOrder dimensionsByNeed(
    std::span<const std::size_t> counts, std::span<const double> mix, std::uint64_t draw)
{
    assert(counts.size() == mix.size() && counts.size() <= AbilityPrior::MaxDimensions);
    std::size_t total = 1; // the question to come
    for (const std::size_t count : counts)
        total += count;
    struct Need
    {
        double shortfall = 0.0;
        std::uint64_t tieBreak = 0;
        std::size_t dimension = 0;
    };
    std::array<Need, AbilityPrior::MaxDimensions> needs {};
    for (std::size_t d = 0; d < counts.size(); ++d) {
        const double planned = mix[d] * static_cast<double>(total);
        needs[d] = {planned - static_cast<double>(counts[d]), drawAt(draw, d, 0), d};
    }
    std::ranges::sort(
        std::span(needs).first(counts.size()), [](const Need &left, const Need &right) {
            if (left.shortfall != right.shortfall)
                return left.shortfall > right.shortfall;
            return left.tieBreak < right.tieBreak;
        });
    DimensionOrder order;
    for (std::size_t rank = 0; rank < counts.size(); ++rank) {
        if (mix[needs[rank].dimension] > 0.0)
            order.dimension[order.size++] = needs[rank].dimension;
    }
    return order;
}

std::size_t keepLeastAsked(
    const TestDesign &design, std::span<const std::size_t> counts, std::span<Candidate> candidates)
{
    const auto halfCount = [&](const Candidate &candidate) {
        const std::size_t competence = design.pool()[candidate.item].competence;
        return 2 * counts[competence] + (design.isStressed(competence) ? 0U : 1U);
    };
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const Candidate &candidate : candidates)
        least = std::min(least, halfCount(candidate));
    std::size_t kept = 0;
    for (const Candidate &candidate : candidates) {
        if (halfCount(candidate) == least)
            candidates[kept++] = candidate;
    }
    return kept;
}

} // namespace suyang::engine
