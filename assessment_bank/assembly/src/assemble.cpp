#include "assembly/assemble.h"

#include "integer_program.h"
#include "reduced_program.h"

#include <cmath>
#include <string>
#include <string_view>

namespace suyang::assembly {

namespace {

/// Finds items that are not there or named twice, in list after list, without clearing anything.
class ItemCheck
{
public:
    explicit ItemCheck(std::size_t items)
        : m_lastList(items, 0)
    {
    }

    void beginList() { ++m_list; }
    bool accepts(std::size_t item)
    {
        if (item >= m_lastList.size() || m_lastList[item] == m_list)
            return false;
        m_lastList[item] = m_list;
        return true;
    }

private:
    std::vector<std::size_t> m_lastList;
    std::size_t m_list = 0;
};

Error wrong(std::string_view what, std::size_t number, std::string_view why)
{
    return fail(ErrorCode::OutOfRange,
        std::string(what) + ' ' + std::to_string(number) + ": " + std::string(why));
}

Result<void> checkRules(
    std::span<const TestRule> rules, std::size_t groups, std::string_view what, ItemCheck &check)
{
    for (std::size_t r = 0; r < rules.size(); ++r) {
        const TestRule &rule = rules[r];
        if (rule.group >= groups)
            return wrong(what, r, "no such group");
        if (std::isnan(rule.least) || std::isnan(rule.most))
            return wrong(what, r, "a bound is not a number");
        check.beginList();
        for (const Term &term : rule.terms) {
            if (!check.accepts(term.item))
                return wrong(what, r, "an item that is not there or named twice");
            if (!std::isfinite(term.amount))
                return wrong(what, r, "an amount is not a number");
        }
    }
    return {};
}

Result<void> checkTask(const AssemblyTask &task)
{
    ItemCheck check(task.values.size());
    check.beginList();
    for (const std::span<const std::size_t> list : {task.given, task.free}) {
        for (const std::size_t item : list) {
            if (!check.accepts(item))
                return wrong("item", item, "not there or named twice");
        }
    }
    for (const std::size_t item : task.free) {
        if (!std::isfinite(task.values[item]))
            return wrong("item", item, "its value is not a finite number");
    }
    const std::size_t groups = task.rules.groups.size();
    if (auto good = checkRules(task.rules.rules, groups, "rule", check); !good)
        return good;
    return checkRules(task.momentary, groups, "momentary rule", check);
}

bool canHold(const AssemblyTask &task, const std::vector<bool> &active)
{
    IntegerProgram program = ReducedProgram(task, active).program();
    program.costs.assign(program.costs.size(), 0.0);
    const SearchEnd end = solve(program).end;
    return end == SearchEnd::Optimal || end == SearchEnd::Feasible;
}

std::string listOf(const TestRules &rules, const std::vector<std::size_t> &groups)
{
    std::string text;
    for (const std::size_t group : groups)
        text += (text.empty() ? "" : ", ") + rules.groups[group];
    return text;
}

std::string explain(const AssemblyTask &task)
{
    const RuleConflict conflict = findConflict(task);
    return "no test keeps all rules: these cannot hold together: "
        + listOf(task.rules, conflict.clashing)
        + "; a test exists without: " + listOf(task.rules, conflict.relaxing);
}

} // namespace

Result<AssembledTest> assemble(const AssemblyTask &task)
{
    if (const auto good = checkTask(task); !good)
        return good.error();
    const ReducedProgram reduced(task, std::vector<bool>(task.rules.groups.size(), true));
    const IntegerSolution solution = solve(reduced.program());
    if (solution.end == SearchEnd::GaveUp)
        return fail(ErrorCode::NoEligibleItem, "the search for a test reached its limit");
    if (solution.end == SearchEnd::Infeasible) {
        return fail(
            ErrorCode::NoEligibleItem, task.explains ? explain(task) : "no test keeps all rules");
    }
    AssembledTest test;
    test.chosen = reduced.itemsOf(solution.chosen);
    for (const std::size_t item : test.chosen)
        test.value += task.values[item];
    test.isProven = solution.end == SearchEnd::Optimal;
    return test;
}

RuleConflict findConflict(const AssemblyTask &task)
{
    RuleConflict conflict;
    const std::size_t groups = task.rules.groups.size();
    // The rest: groups are taken in one after the other as long as a test exists.
    std::vector<bool> active(groups, false);
    for (std::size_t g = 0; g < groups; ++g) {
        active[g] = true;
        if (!canHold(task, active)) {
            active[g] = false;
            conflict.relaxing.push_back(g);
        }
    }
    if (conflict.relaxing.empty())
        return conflict;
    // The clash: groups are left out one after the other as long as no test exists (the deletion
    // filter of Chinneck and Dravnieks 1991). Beyond the first group that failed nothing is needed.
    std::vector<bool> clash(groups, false);
    for (std::size_t g = 0; g <= conflict.relaxing.front(); ++g)
        clash[g] = true;
    for (std::size_t g = 0; g < conflict.relaxing.front(); ++g) {
        clash[g] = false;
        clash[g] = canHold(task, clash);
    }
    for (std::size_t g = 0; g < groups; ++g) {
        if (clash[g])
            conflict.clashing.push_back(g);
    }
    return conflict;
}

bool assemblesInParallel()
{
    return isSolverReentrant();
}

} // namespace suyang::assembly
