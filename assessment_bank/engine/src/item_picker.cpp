#include "engine/item_picker.h"

#include "engine/draw.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::engine {

Pick progressivePick(const ItemPool &pool, std::span<const std::size_t> candidates,
    std::span<const double> theta, double weight, std::uint64_t seed, std::uint64_t position)
{
    assert(!candidates.empty());
    std::vector<double> information;
    for (const std::size_t index : candidates)
        information.push_back(pool[index].model.information(theta[pool[index].dimension]));
    const double best = *std::ranges::max_element(information);
    Pick pick;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const double chance = uniformAt(seed, position, candidates[i]);
        const double value = (1.0 - weight) * chance * best + weight * information[i];
        if (i == 0 || value > pick.criterion)
            pick = {candidates[i], value, information[i]};
    }
    return pick;
}

Pick openingPick(const ItemPool &pool, std::span<const std::size_t> candidates,
    std::span<const double> theta, double success, std::uint64_t draw)
{
    assert(!candidates.empty());
    struct Distance
    {
        double value;
        std::size_t item;
        auto operator<=>(const Distance &) const = default;
    };
    std::vector<Distance> distances;
    for (const std::size_t index : candidates) {
        const PoolItem &item = pool[index];
        const double share = item.model.expectedShare(theta[item.dimension]);
        distances.push_back({std::abs(share - success), index});
    }
    std::ranges::sort(distances);
    const std::size_t width = std::min<std::size_t>(5, distances.size());
    const Distance &chosen = distances[draw % width];
    const PoolItem &item = pool[chosen.item];
    return {chosen.item, chosen.value, item.model.information(theta[item.dimension])};
}

std::vector<bool> overexposed(
    std::span<const std::size_t> uses, std::size_t tests, double limit, std::size_t from)
{
    std::vector<bool> result(uses.size(), false);
    if (tests < from || tests == 0)
        return result;
    for (std::size_t i = 0; i < uses.size(); ++i)
        result[i] = static_cast<double>(uses[i]) > limit * static_cast<double>(tests);
    return result;
}

} // namespace suyang::engine
