#pragma once

#include "base/result.h"
#include "engine/ability_prior.h"
#include "engine/information_index.h"
#include "engine/item_pool.h"
#include "engine/posterior_rule.h"
#include "engine/test_settings.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace suyang::engine {

/// What all tests of one kind share: items, rules, prior, and what follows from them. Immutable, so
/// that any number of tests may run on it at once.
class TestDesign
{
public:
    /// Fails with NoEligibleItem for an empty pool, or OutOfRange when sizes do not fit, the mix
    /// does not sum to 1, or an item names an unknown dimension or enemy.
    static Result<std::shared_ptr<const TestDesign>> create(
        ItemPool pool, TestSettings settings, const AbilityPrior &prior);

    const ItemPool &pool() const noexcept { return m_pool; }
    const TestSettings &settings() const noexcept { return m_settings; }
    const std::shared_ptr<const PosteriorRule> &rule() const noexcept { return m_rule; }
    std::size_t dimensions() const noexcept { return m_rule->dimensions(); }
    /// The items that measure a dimension, in the order of the pool.
    std::span<const std::size_t> itemsOf(std::size_t dimension) const
    {
        return m_itemsOf[dimension];
    }
    /// The pool's models and dimensions side by side, as the criteria want them.
    std::span<const ItemModel> models() const noexcept { return m_models; }
    std::span<const std::size_t> dimensionOf() const noexcept { return m_dimensionOf; }
    /// The best items of a dimension, where the rules let the best one win: information decides,
    /// chance does not go through the whole pool, and no competence stands for two items.
    const InformationIndex *index(std::size_t dimension) const
    {
        return m_indices.empty() ? nullptr : &m_indices[dimension];
    }
    std::size_t competences() const noexcept { return m_competences; }
    bool isStressed(std::size_t competence) const { return m_stressed[competence]; }
    /// The items that may not stand in a test with this one: itself, its family, its enemies.
    std::span<const std::size_t> clashing(std::size_t item) const
    {
        return std::span(m_clashes).subspan(
            m_clashStart[item], m_clashStart[item + 1] - m_clashStart[item]);
    }

private:
    TestDesign(ItemPool pool, TestSettings settings, const AbilityPrior &prior);

    ItemPool m_pool;
    TestSettings m_settings;
    std::shared_ptr<const PosteriorRule> m_rule;
    std::vector<ItemModel> m_models;
    std::vector<std::size_t> m_dimensionOf;
    std::vector<std::vector<std::size_t>> m_itemsOf;
    std::vector<InformationIndex> m_indices; ///< one a dimension, or none
    std::size_t m_competences = 0;
    std::vector<bool> m_stressed;
    std::vector<std::size_t> m_clashStart;
    std::vector<std::size_t> m_clashes;
};

} // namespace suyang::engine
