#include "assembly/test_rules.h"

#include <algorithm>

namespace suyang::assembly {

std::vector<std::size_t> brokenGroups(
    const TestRules &rules, std::span<const std::size_t> test, bool isFinished)
{
    constexpr double Slack = 1e-9;
    std::vector<std::size_t> sorted(test.begin(), test.end());
    std::ranges::sort(sorted);
    std::vector<bool> isBroken(rules.groups.size(), false);
    for (const TestRule &rule : rules.rules) {
        double sum = 0.0;
        for (const Term &term : rule.terms) {
            if (std::ranges::binary_search(sorted, term.item))
                sum += term.amount;
        }
        if (sum > rule.most + Slack || (isFinished && sum < rule.least - Slack))
            isBroken[rule.group] = true;
    }
    std::vector<std::size_t> result;
    for (std::size_t g = 0; g < isBroken.size(); ++g) {
        if (isBroken[g])
            result.push_back(g);
    }
    return result;
}

} // namespace suyang::assembly
