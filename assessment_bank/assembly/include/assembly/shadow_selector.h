#pragma once

#include "assembly/shadow_design.h"
#include "engine/item_picker.h"
#include "engine/item_selector.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace suyang::assembly {

/// Chooses by shadow tests (van der Linden and Reese 1998): before each question a whole test is
/// assembled that holds the items given so far, keeps all rules and is of most value at the present
/// ability; the best of its free items is asked. As every such test keeps the rules, the test that
/// is given in the end keeps them too.
///
/// Items that are held back are left out as far as a test exists without them (item eligibility,
/// van der Linden and Veldkamp 2004). The progressive rule works on the values themselves, the
/// other exposure rules on the free items of the shadow test. Where the first question is to be an
/// easy one, the first shadow test is made of items that are.
///
/// Of D, A and the other criteria of an information matrix the shadow test takes the sum of what
/// each item would add alone.
class ShadowSelector final : public engine::ItemSelector
{
public:
    explicit ShadowSelector(std::shared_ptr<const ShadowDesign> design);

    /// Fails with the errors of assemble(). After NoEligibleItem every later call fails likewise,
    /// for answers only make the rules harder to keep. REQUIRES: a test on the same design
    Result<engine::Choice> choose(const engine::AdaptiveTest &test,
        std::span<const engine::Candidate> free, const engine::Occasion &occasion) override;

    /// The items of the last shadow test that had not been asked, ascending.
    std::span<const std::size_t> lastChosen() const noexcept { return m_shadow; }

private:
    void setValues(const engine::AdaptiveTest &test, std::span<const engine::Candidate> free,
        const engine::Occasion &occasion);
    void putHeldBackLast(const engine::AdaptiveTest &test, std::span<const engine::Candidate> free);
    Result<void> assembleShadow(
        const engine::AdaptiveTest &test, std::span<const engine::Candidate> free);
    engine::Pick pick(const engine::AdaptiveTest &test, std::span<const engine::Candidate> free,
        const engine::Occasion &occasion);

    /// Leaves the candidates for which `holds`, if there are any.
    template <typename Predicate>
    void keepWhere(Predicate &&holds)
    {
        const auto fails
            = [&](const engine::Candidate &candidate) { return !holds(candidate.item); };
        if (!std::ranges::all_of(m_candidates, fails))
            std::erase_if(m_candidates, fails);
    }

    std::shared_ptr<const ShadowDesign> m_design;
    std::optional<Error> m_failed;
    std::vector<double> m_values; ///< of the shadow test, one an item of the pool
    std::vector<std::size_t> m_given;
    std::vector<std::size_t> m_free;
    std::vector<std::size_t> m_shadow;
    std::vector<engine::Candidate> m_candidates;
};

} // namespace suyang::assembly
