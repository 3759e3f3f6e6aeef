#pragma once

#include "base/result.h"
#include "engine/item_picker.h"
#include "engine/item_selector.h"
#include "engine/joint_posterior.h"
#include "engine/length_forecast.h"
#include "engine/test_design.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace suyang::engine {

/// Which soft rules gave way for a pick.
struct Relaxed
{
    bool exposure = false;
    bool dimension = false;
    bool selector = false; ///< the test's selector found nothing; chosen by need instead
};

struct Choice
{
    Pick pick;
    Relaxed relaxed = {};
    bool returned = false; ///< a question that had been put aside with "skip for now"
};

/// One adaptive test: which item next, and when it is over. A deterministic function of the design,
/// the seed and the answers; the same log always replays the same test, bit for bit. Nothing is
/// allocated between one question and the next (but for a stop by band certainty).
///
/// Hard rules, never relaxed: no item twice, none of `barred`, one per family, no enemies, never
/// one competence or two long tasks in a row. Soft rules, which give way in this order when nothing
/// is left: even spread over the competences of a dimension, exposure limit, blueprint of the
/// dimensions.
class AdaptiveTest
{
public:
    /// `heldBack` marks overexposed items (see overexposed()), `barred` items of the last tests. A
    /// `selector` chooses in place of the soft rules.
    /// Fails with the errors of TestDesign::create(), or OutOfRange when the marks do not fit.
    static Result<AdaptiveTest> create(ItemPool pool, TestSettings settings,
        const AbilityPrior &prior, std::uint64_t seed, std::vector<bool> barred,
        std::vector<bool> heldBack);
    static Result<AdaptiveTest> create(std::shared_ptr<const TestDesign> design, std::uint64_t seed,
        std::vector<bool> barred, std::vector<bool> heldBack,
        std::unique_ptr<ItemSelector> selector = nullptr);

    /// The next item, or nothing when the test is over.
    const std::optional<Choice> &next() const noexcept { return m_next; }
    /// Why there is no next item.
    std::optional<StopReason> stopped() const noexcept { return m_stopped; }
    /// Adds the score of an item. REQUIRES: category < its categories
    void record(std::size_t item, std::size_t category);
    /// True when the item at hand may be put aside: once a block, and each item once.
    bool canDefer() const;
    /// Puts the item at hand aside; it comes back at the end of its block. REQUIRES: canDefer()
    void defer(std::size_t item);

    bool isFinished() const noexcept { return !m_next; }
    std::size_t answered() const noexcept { return m_asked.size(); }
    std::span<const std::size_t> asked() const noexcept { return m_asked; }
    std::size_t answeredIn(std::size_t dimension) const { return m_counts[dimension]; }
    /// Answers a competence.
    std::span<const std::size_t> competenceCounts() const noexcept { return m_competenceCounts; }
    /// Where in the stream of draws the choice at hand stands.
    std::uint64_t position() const noexcept { return m_asked.size() + m_deferrals; }
    /// By how much of their value, and not by lot, items are compared: 0 at first, 1 at the end.
    double progress() const noexcept;
    /// What the criterion says of an item for the choice at hand.
    /// REQUIRES: next() is neither the opening question nor one that returned
    double criterionValue(std::size_t item) const;
    /// Out for the rest of the test by a hard rule.
    bool isBlocked(std::size_t item) const { return m_blocked[item]; }
    bool isHeldBack(std::size_t item) const { return m_heldBack[item]; }
    /// The item put aside and not yet back.
    std::optional<std::size_t> deferred() const noexcept { return m_deferred; }
    /// True before the first answer when the first question is to be an easy one.
    bool isOpening() const { return m_asked.empty() && settings().firstItemSuccess > 0.0; }
    /// False when the item may not follow the one just answered.
    bool fitsAfterLast(std::size_t item) const;
    const JointPosterior &posterior() const noexcept { return m_posterior; }
    const TestDesign &design() const noexcept { return *m_design; }
    const TestSettings &settings() const noexcept { return m_design->settings(); }
    const ItemPool &pool() const noexcept { return m_design->pool(); }
    LengthForecast forecast() const;

private:
    AdaptiveTest(std::shared_ptr<const TestDesign> design, std::uint64_t seed,
        std::vector<bool> barred, std::vector<bool> heldBack,
        std::unique_ptr<ItemSelector> selector);

    void decide();
    void block(std::size_t item);
    std::optional<Choice> returning() const;
    std::optional<Choice> chooseBySelector();
    std::optional<Choice> chooseByNeed();
    std::optional<Choice> chooseFrom(std::size_t dimension);
    std::size_t gather(std::size_t dimension, bool withHeldBack);
    Pick pickOne(std::size_t dimension, std::span<Candidate> candidates);
    double bestGain() const;
    void prepareCriterion();
    Occasion occasion() const;

    std::shared_ptr<const TestDesign> m_design;
    JointPosterior m_posterior;
    std::uint64_t m_seed;
    std::vector<bool> m_blocked; ///< by a hard rule, for the rest of the test
    std::vector<bool> m_heldBack;
    std::vector<std::size_t> m_asked;
    std::vector<std::size_t> m_counts; ///< answers a dimension
    std::vector<std::size_t> m_competenceCounts;
    std::vector<Answer> m_answers;
    std::unique_ptr<SelectionCriterion> m_criterion; ///< none where information alone counts
    std::unique_ptr<ItemSelector> m_selector; ///< none where need decides
    std::vector<Candidate> m_candidates; ///< for the choice at hand
    std::optional<std::size_t> m_deferred; ///< put aside and not yet back
    std::size_t m_deferrals = 0;
    std::optional<std::size_t> m_lastDeferralBlock;
    std::optional<Choice> m_next;
    std::optional<StopReason> m_stopped;
};

} // namespace suyang::engine
