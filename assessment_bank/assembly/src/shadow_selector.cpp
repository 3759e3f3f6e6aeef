#include "assembly/shadow_selector.h"

#include "assembly/assemble.h"
#include "engine/adaptive_test.h"
#include "shadow_order.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace suyang::assembly {

using engine::AdaptiveTest;
using engine::Candidate;
using engine::Choice;
using engine::ExposureKind;
using engine::Occasion;
using engine::Pick;

ShadowSelector::ShadowSelector(std::shared_ptr<const ShadowDesign> design)
    : m_design(std::move(design))
    , m_values(m_design->design().pool().size(), 0.0)
{
}

Result<Choice> ShadowSelector::choose(
    const AdaptiveTest &test, std::span<const Candidate> free, const Occasion &occasion)
{
    assert(&test.design() == &m_design->design());
    if (m_failed)
        return *m_failed;
    setValues(test, free, occasion);
    const auto usesHeldBack = assembleShadow(test, free);
    if (!usesHeldBack) {
        if (usesHeldBack.error().code == ErrorCode::NoEligibleItem)
            m_failed = usesHeldBack.error();
        return usesHeldBack.error();
    }
    Choice choice {pick(test, free, occasion)};
    choice.relaxed.exposure = *usesHeldBack && test.isHeldBack(choice.pick.item);
    return choice;
}

void ShadowSelector::setValues(
    const AdaptiveTest &test, std::span<const Candidate> free, const Occasion &occasion)
{
    double highest = 0.0;
    for (const Candidate &candidate : free)
        highest = std::max(highest, candidate.value);
    for (const auto &[item, value] : free) {
        const engine::PoolItem &entry = test.pool()[item];
        if (test.isOpening()) {
            const double theta = test.posterior().estimate().mean[entry.dimension];
            m_values[item] = 1.0
                - std::abs(entry.model.expectedShare(theta) - test.settings().firstItemSuccess);
        } else if (test.settings().exposure.kind == ExposureKind::Progressive) {
            m_values[item] = engine::progressiveValue({item, value}, highest, occasion);
        } else {
            m_values[item] = value;
        }
    }
}

/// Returns whether items that are held back had to be let in.
Result<bool> ShadowSelector::assembleShadow(
    const AdaptiveTest &test, std::span<const Candidate> free)
{
    m_given.assign(test.asked().begin(), test.asked().end());
    // An item put aside belongs to the test, unless no place is left but the one at hand.
    const std::size_t open = test.settings().maximumItems - m_given.size();
    const auto deferred = open > 1 ? test.deferred() : std::nullopt;
    if (deferred)
        m_given.push_back(*deferred);
    const auto order = orderRules(*m_design, test, open);
    for (const bool withHeldBack : {false, true}) {
        m_free.clear();
        for (const Candidate &candidate : free) {
            if (withHeldBack || !test.isHeldBack(candidate.item))
                m_free.push_back(candidate.item);
        }
        const bool isLast = withHeldBack || m_free.size() == free.size();
        auto shadow = assemble({m_design->rules(), m_values, m_given, m_free, order, isLast});
        if (shadow) {
            m_shadow = std::move(shadow->chosen);
            return withHeldBack;
        }
        if (isLast || shadow.error().code != ErrorCode::NoEligibleItem)
            return shadow.error();
    }
    return fail(ErrorCode::NoEligibleItem, "no test keeps all rules");
}

Pick ShadowSelector::pick(
    const AdaptiveTest &test, std::span<const Candidate> free, const Occasion &occasion)
{
    const auto gather = [&](bool thatLeaveAnOrder) {
        m_candidates.clear();
        for (const std::size_t item : m_shadow) {
            if (test.fitsAfterLast(item)
                && (!thatLeaveAnOrder || leavesAnOrder(test.pool(), m_shadow, item)))
                m_candidates.push_back({item, m_values[item]});
        }
    };
    gather(true);
    if (m_candidates.empty())
        gather(false);
    assert(!m_candidates.empty() && "the order rules ask for an item that may come next");
    if (test.isOpening()) {
        return engine::openingPick(test.pool(), m_candidates, test.posterior().estimate().mean,
            test.settings().firstItemSuccess, occasion);
    }
    engine::ExposureRule rule = test.settings().exposure;
    if (rule.kind == ExposureKind::Progressive) // is in the values already
        rule.kind = ExposureKind::None;
    const std::size_t item
        = m_candidates[engine::chooseCandidate(rule, m_candidates, occasion)].item;
    const auto candidate = std::ranges::find(free, item, &Candidate::item);
    const engine::PoolItem &entry = test.pool()[item];
    return {item, candidate->value,
        entry.model.information(test.posterior().estimate().mean[entry.dimension])};
}

} // namespace suyang::assembly
