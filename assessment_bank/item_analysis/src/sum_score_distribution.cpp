#include "item_analysis/sum_score_distribution.h"

#include "category_curves.h"
#include "score_recursion.h"

#include <algorithm>
#include <cmath>

namespace suyang::item_analysis {

SumScoreDistribution SumScoreDistribution::of(
    std::span<const engine::ItemModel> models, const LatentGrid &grid)
{
    const ScoreRecursion recursion(CategoryCurves(models, grid));
    SumScoreDistribution result;
    for (std::size_t score = 0; score < recursion.scores(); ++score) {
        double sum = 0.0;
        double first = 0.0;
        for (std::size_t q = 0; q < grid.size(); ++q) {
            const double joint = recursion.at(score, q) * grid.weights()[q];
            sum += joint;
            first += joint * grid.nodes()[q];
        }
        result.m_probabilities.push_back(sum);
        if (!std::isnormal(sum)) {
            result.m_abilities.emplace_back();
            continue;
        }
        const double mean = first / sum;
        double second = 0.0;
        for (std::size_t q = 0; q < grid.size(); ++q) {
            const double distance = grid.nodes()[q] - mean;
            second += recursion.at(score, q) * grid.weights()[q] * distance * distance;
        }
        result.m_abilities.emplace_back(Ability {mean, std::sqrt(second / sum)});
    }
    return result;
}

} // namespace suyang::item_analysis
