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
    if (const auto good = assembleShadow(test, free); !good) {
        if (good.error().code == ErrorCode::NoEligibleItem)
            m_failed = good.error();
        return good.error();
    }
    Choice choice {pick(test, free, occasion)};
    choice.relaxed.exposure = test.isHeldBack(choice.pick.item);
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
    putHeldBackLast(test, free);
}

/// The "big M" of van der Linden and Choi (2020): one held-back item less is worth more than
/// anything else.
void ShadowSelector::putHeldBackLast(const AdaptiveTest &test, std::span<const Candidate> free)
{
    double least = 0.0;
    double most = 0.0;
    bool isAny = false;
    for (const Candidate &candidate : free) {
        least = std::min(least, m_values[candidate.item]);
        most = std::max(most, m_values[candidate.item]);
        isAny = isAny || test.isHeldBack(candidate.item);
    }
    if (!isAny)
        return;
    const double penalty = 1.0 + (most - least) * static_cast<double>(test.settings().maximumItems);
    for (const Candidate &candidate : free) {
        if (test.isHeldBack(candidate.item))
            m_values[candidate.item] -= penalty;
    }
}

Result<void> ShadowSelector::assembleShadow(
    const AdaptiveTest &test, std::span<const Candidate> free)
{
    m_given.assign(test.asked().begin(), test.asked().end());
    // An item put aside belongs to the test, unless no place is left but the one at hand.
    const std::size_t open = test.settings().maximumItems - m_given.size();
    if (open > 1 && test.deferred())
        m_given.push_back(*test.deferred());
    m_free.clear();
    for (const Candidate &candidate : free)
        m_free.push_back(candidate.item);
    const auto order = orderRules(*m_design, test, open);
    auto shadow = assemble({m_design->rules(), m_values, m_given, m_free, order});
    if (!shadow)
        return shadow.error();
    m_shadow = std::move(shadow->chosen);
    return {};
}

Pick ShadowSelector::pick(
    const AdaptiveTest &test, std::span<const Candidate> free, const Occasion &occasion)
{
    m_candidates.clear();
    for (const std::size_t item : m_shadow) {
        if (test.fitsAfterLast(item))
            m_candidates.push_back({item, m_values[item]});
    }
    keepWhere([&](std::size_t item) { return leavesAnOrder(test.pool(), m_shadow, item); });
    keepWhere([&](std::size_t item) { return !test.isHeldBack(item); });
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
