#include "engine/content_balance.h"

#include "engine/draw.h"

#include <algorithm>
#include <limits>

namespace suyang::engine {

std::vector<std::size_t> dimensionsByNeed(
    std::span<const std::size_t> counts, const TestSettings &settings, std::uint64_t draw)
{
    std::size_t total = 1; // the question to come
    for (const std::size_t count : counts)
        total += count;
    struct Need
    {
        double shortfall;
        std::uint64_t tieBreak;
        std::size_t dimension;
    };
    std::vector<Need> needs;
    for (std::size_t d = 0; d < counts.size(); ++d) {
        const double planned = settings.mix[d] * static_cast<double>(total);
        needs.push_back({planned - static_cast<double>(counts[d]), drawAt(draw, d, 0), d});
    }
    std::ranges::sort(needs, [](const Need &left, const Need &right) {
        if (left.shortfall != right.shortfall)
            return left.shortfall > right.shortfall;
        return left.tieBreak < right.tieBreak;
    });
    std::vector<std::size_t> order;
    for (const Need &need : needs) {
        if (settings.mix[need.dimension] > 0.0)
            order.push_back(need.dimension);
    }
    return order;
}

std::vector<std::size_t> competenceCounts(const ItemPool &pool, std::span<const std::size_t> asked)
{
    std::size_t competences = 0;
    for (const PoolItem &item : pool)
        competences = std::max(competences, item.competence + 1);
    std::vector<std::size_t> counts(competences, 0);
    for (const std::size_t index : asked)
        ++counts[pool[index].competence];
    return counts;
}

std::vector<std::size_t> leastAskedCompetences(const ItemPool &pool,
    std::span<const std::size_t> candidates, std::span<const std::size_t> asked,
    const TestSettings &settings)
{
    const std::vector<std::size_t> counts = competenceCounts(pool, asked);
    const auto halfCount = [&](std::size_t index) {
        const std::size_t competence = pool[index].competence;
        const bool stressed = std::ranges::count(settings.stressed, competence) > 0;
        return 2 * counts[competence] + (stressed ? 0 : 1);
    };
    std::size_t least = std::numeric_limits<std::size_t>::max();
    for (const std::size_t index : candidates)
        least = std::min(least, halfCount(index));
    std::vector<std::size_t> result;
    for (const std::size_t index : candidates) {
        if (halfCount(index) == least)
            result.push_back(index);
    }
    return result;
}

} // namespace suyang::engine
