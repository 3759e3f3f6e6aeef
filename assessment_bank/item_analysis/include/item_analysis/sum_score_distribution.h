#pragma once

#include "engine/item_model.h"
#include "item_analysis/ability.h"
#include "item_analysis/latent_grid.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace suyang::item_analysis {

/// How sum scores distribute over abilities, by the recursion of Lord and Wingersky (1984), in the
/// form for polytomous items of Thissen, Pommerich, Billeaud and Williams (1995).
class SumScoreDistribution
{
public:
    static SumScoreDistribution of(
        std::span<const engine::ItemModel> models, const LatentGrid &grid);

    /// The number of sum scores: the highest one plus one.
    std::size_t scores() const noexcept { return m_probabilities.size(); }
    /// P(score) in the population. REQUIRES: score < scores()
    double probability(std::size_t score) const { return m_probabilities[score]; }
    /// Mean and SD of ability given the score; nothing where the score is as good as impossible.
    std::optional<Ability> ability(std::size_t score) const { return m_abilities[score]; }

private:
    SumScoreDistribution() = default;

    std::vector<double> m_probabilities;
    std::vector<std::optional<Ability>> m_abilities;
};

} // namespace suyang::item_analysis
