#include "engine/choice_chance.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace suyang::engine {

namespace {

/// The places of the candidates, best first; ties as they stand.
std::vector<std::size_t> byValue(std::span<const Candidate> candidates)
{
    std::vector<std::size_t> order(candidates.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    std::ranges::stable_sort(order, [&](std::size_t left, std::size_t right) {
        return candidates[left].value > candidates[right].value;
    });
    return order;
}

/// P(w H U + (1 - w) v of `index` is the largest), by Simpson's rule over its own U.
double progressiveChance(std::span<const Candidate> candidates, std::size_t index, double tilt)
{
    constexpr std::size_t Intervals = 512; // even
    double sum = 0.0;
    for (std::size_t k = 0; k <= Intervals; ++k) {
        const double u = static_cast<double>(k) / static_cast<double>(Intervals);
        double product = 1.0;
        for (std::size_t j = 0; j < candidates.size() && product > 0.0; ++j) {
            if (j != index)
                product *= std::clamp(
                    u + tilt * (candidates[index].value - candidates[j].value), 0.0, 1.0);
        }
        const double weight = k == 0 || k == Intervals ? 1.0 : k % 2 ? 4.0 : 2.0;
        sum += weight * product;
    }
    return sum;
}

std::vector<double> progressiveChances(std::span<const Candidate> candidates, double progress)
{
    std::vector<double> result(candidates.size(), 0.0);
    const std::size_t best = byValue(candidates).front();
    const double width = (1.0 - progress) * candidates[best].value;
    if (width <= 0.0) {
        result[best] = 1.0;
        return result;
    }
    double total = 0.0;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        result[i] = progressiveChance(candidates, i, progress / width);
        total += result[i];
    }
    for (double &chance : result)
        chance /= total;
    return result;
}

std::vector<double> lotteryChances(
    std::span<const Candidate> candidates, std::span<const double> admission)
{
    std::vector<double> result(candidates.size(), 0.0);
    const std::vector<std::size_t> order = byValue(candidates);
    double left = 1.0;
    for (const std::size_t i : order) {
        const std::size_t item = candidates[i].item;
        const double admitted = item < admission.size() ? admission[item] : 1.0;
        result[i] = left * admitted;
        left *= 1.0 - admitted;
    }
    result[order.front()] += left; // nothing admitted: the best is asked
    return result;
}

} // namespace

std::vector<double> choiceChances(
    const ExposureRule &rule, std::span<const Candidate> candidates, double progress)
{
    assert(!candidates.empty());
    if (rule.kind == ExposureKind::Progressive)
        return progressiveChances(candidates, progress);
    if (rule.kind == ExposureKind::SympsonHetter)
        return lotteryChances(candidates, rule.admission);
    const std::size_t wanted = rule.kind == ExposureKind::Randomesque ? rule.width : 1;
    const std::size_t width
        = std::min(std::clamp<std::size_t>(wanted, 1, WidestShortList), candidates.size());
    std::vector<double> result(candidates.size(), 0.0);
    const std::vector<std::size_t> order = byValue(candidates);
    for (std::size_t rank = 0; rank < width; ++rank)
        result[order[rank]] = 1.0 / static_cast<double>(width);
    return result;
}

} // namespace suyang::engine
