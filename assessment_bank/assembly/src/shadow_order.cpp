#include "shadow_order.h"

#include "assembly/blueprint_rules.h"

#include <algorithm>
#include <utility>

namespace suyang::assembly {

namespace {

constexpr auto Group = static_cast<std::size_t>(BlueprintGroup::Order);

/// How often a kind may stand in a row of n when it must not follow itself.
std::size_t mostInRow(std::size_t n, bool followsItself)
{
    return (n + (followsItself ? 0U : 1U)) / 2;
}

} // namespace

std::vector<TestRule> orderRules(
    const ShadowDesign &design, const engine::AdaptiveTest &test, std::size_t rest)
{
    std::vector<TestRule> rules;
    const engine::ItemPool &pool = test.pool();
    const engine::PoolItem *last = test.asked().empty() ? nullptr : &pool[test.asked().back()];
    const auto limit = [&](const std::vector<Term> &kind, std::size_t mostAnyway, bool isLast) {
        // Terms count the items given as well, so these are added to the limit.
        std::size_t most = mostInRow(rest, isLast);
        std::size_t given = 0;
        for (const Term &term : kind)
            given += std::ranges::count(test.asked(), term.item) > 0 ? 1U : 0U;
        if (mostAnyway > most + given)
            rules.push_back({Group, kind, 0.0, static_cast<double>(most + given)});
    };
    limit(design.longTasks(), design.longTasks().size(), last && last->longTask);
    for (std::size_t c = 0; c < design.competences().size(); ++c)
        limit(design.competences()[c], design.mostOf(c), last && last->competence == c);
    TestRule next {Group, {}, 1.0};
    for (std::size_t i = 0; i < pool.size(); ++i) {
        if (!test.isBlocked(i) && test.fitsAfterLast(i))
            next.terms.push_back({i, 1.0});
    }
    rules.push_back(std::move(next));
    return rules;
}

bool leavesAnOrder(
    const engine::ItemPool &pool, std::span<const std::size_t> rest, std::size_t item)
{
    const std::size_t most = mostInRow(rest.size() - 1, false);
    const std::size_t mostLikeItem = mostInRow(rest.size() - 1, true);
    std::size_t longTasks = 0;
    for (const std::size_t other : rest) {
        if (other == item)
            continue;
        longTasks += pool[other].longTask ? 1U : 0U;
        const std::size_t competence = pool[other].competence;
        const auto same = static_cast<std::size_t>(std::ranges::count_if(
            rest, [&](std::size_t i) { return i != item && pool[i].competence == competence; }));
        if (same > (competence == pool[item].competence ? mostLikeItem : most))
            return false;
    }
    return longTasks <= (pool[item].longTask ? mostLikeItem : most);
}

} // namespace suyang::assembly
