#pragma once

#include "base/result.h"
#include "engine/ability_prior.h"
#include "engine/item_picker.h"
#include "engine/item_pool.h"
#include "engine/joint_posterior.h"
#include "engine/length_forecast.h"
#include "engine/test_settings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace suyang::engine {

/// Which soft rules gave way for a pick.
struct Relaxed
{
    bool exposure = false;
    bool dimension = false;
};

struct Choice
{
    Pick pick;
    Relaxed relaxed = {};
    bool returned = false; ///< a question that had been put aside with "skip for now"
};

/// One adaptive test: which item next, and when it is over. A deterministic function of the pool,
/// the settings, the prior, the seed and the answers; the same log always replays the same test.
///
/// Hard rules, never relaxed: no item twice, none of `barred`, one per family, no enemies, never
/// one competence or two long tasks in a row. Soft rules, which give way in this order when nothing
/// is left: even spread over the competences of a dimension, exposure limit, blueprint of the
/// dimensions.
class AdaptiveTest
{
public:
    /// `heldBack` marks overexposed items (see overexposed()), `barred` items of the last tests.
    /// Fails with OutOfRange when sizes do not fit or an item names an unknown dimension or enemy.
    static Result<AdaptiveTest> create(ItemPool pool, TestSettings settings,
        const AbilityPrior &prior, std::uint64_t seed, std::vector<bool> barred,
        std::vector<bool> heldBack);

    /// The next item, or nothing when the test is over; stable until record() or defer().
    std::optional<Choice> next() const;
    /// Adds the score of an item. REQUIRES: item is the one that next() gives,
    /// category < its categories
    void record(std::size_t item, std::size_t category);
    /// True when the item at hand may be put aside: once a block, and each item once.
    bool canDefer() const;
    /// Puts the item at hand aside; it comes back at the end of its block. REQUIRES: canDefer()
    void defer(std::size_t item);

    bool isFinished() const;
    std::size_t answered() const noexcept { return m_asked.size(); }
    std::span<const std::size_t> asked() const noexcept { return m_asked; }
    std::size_t answeredIn(std::size_t dimension) const { return m_counts[dimension]; }
    const JointPosterior &posterior() const noexcept { return m_posterior; }
    const TestSettings &settings() const noexcept { return m_settings; }
    const ItemPool &pool() const noexcept { return m_pool; }
    LengthForecast forecast() const;

private:
    AdaptiveTest(ItemPool pool, TestSettings settings, const AbilityPrior &prior,
        std::uint64_t seed, std::vector<bool> barred, std::vector<bool> heldBack);

    bool isAllowed(std::size_t item) const;
    bool fitsAfterLast(std::size_t item) const;
    std::optional<Choice> returning() const;
    std::optional<Choice> chooseFrom(const std::vector<std::size_t> &allowed) const;
    Pick pickOne(const std::vector<std::size_t> &candidates, std::uint64_t position) const;
    bool isPrecise() const;

    ItemPool m_pool;
    TestSettings m_settings;
    JointPosterior m_posterior;
    std::uint64_t m_seed;
    std::vector<bool> m_barred;
    std::vector<bool> m_heldBack;
    std::vector<std::size_t> m_asked;
    std::vector<std::size_t> m_counts; ///< answers a dimension
    std::optional<std::size_t> m_deferred; ///< put aside and not yet back
    std::vector<bool> m_wasDeferred;
    std::size_t m_deferrals = 0;
    std::optional<std::size_t> m_lastDeferralBlock;
};

} // namespace suyang::engine
