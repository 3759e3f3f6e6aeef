#pragma once

#include "base/result.h"
#include "engine/ability_prior.h"
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
    std::vector<std::vector<std::size_t>> m_itemsOf;
    std::size_t m_competences = 0;
    std::vector<bool> m_stressed;
    std::vector<std::size_t> m_clashStart;
    std::vector<std::size_t> m_clashes;
};

} // namespace suyang::engine
