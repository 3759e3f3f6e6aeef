#include "engine/item_picker.h"

#include "engine/draw.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::engine {

namespace {

constexpr std::uint64_t OpeningStream = (1U << 20U) + 1;

} // namespace

Pick openingPick(const ItemPool &pool, std::span<Candidate> candidates,
    std::span<const double> theta, double success, const Occasion &occasion)
{
    assert(!candidates.empty());
    for (Candidate &candidate : candidates) {
        const PoolItem &item = pool[candidate.item];
        candidate.value = std::abs(item.model.expectedShare(theta[item.dimension]) - success);
    }
    const std::size_t width = std::min(OpeningWidth, candidates.size());
    std::ranges::partial_sort(candidates, candidates.begin() + static_cast<std::ptrdiff_t>(width),
        [](const Candidate &left, const Candidate &right) {
            return left.value != right.value ? left.value < right.value : left.item < right.item;
        });
    const Candidate &chosen
        = candidates[drawAt(occasion.seed, occasion.position, OpeningStream) % width];
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

std::vector<double> eligibilityFor(
    std::span<const double> uses, std::span<const double> eligible, double limit)
{
    std::vector<double> result(uses.size(), 1.0);
    for (std::size_t i = 0; i < uses.size(); ++i) {
        if (uses[i] > 0.0)
            result[i] = std::min(1.0, limit * eligible[i] / uses[i]);
    }
    return result;
}

} // namespace suyang::engine
