#include "engine/best_candidates.h"

#include <algorithm>

namespace suyang::engine {

void BestCandidates::insert(const Candidate &candidate)
{
    const auto better = [&](const Candidate &other) {
        return candidate.value != other.value ? candidate.value > other.value
                                              : candidate.item < other.item;
    };
    std::size_t place = count;
    while (place > 0 && better(out[place - 1]))
        --place;
    if (place == out.size())
        return;
    count = std::min(count + 1, out.size());
    for (std::size_t k = count - 1; k > place; --k)
        out[k] = out[k - 1];
    out[place] = candidate;
}

} // namespace suyang::engine
