#pragma once

#include "assembly/test_rules.h"
#include "base/result.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::assembly {

/// A test to be put together. What the spans point at must live until assemble() returns.
struct AssemblyTask
{
    const TestRules &rules;
    std::span<const double> values; ///< what each item of the pool would add; sets the pool's size
    std::span<const std::size_t> given; ///< items that stand in the test already
    std::span<const std::size_t> free; ///< items that may be added; none twice, none given
    std::span<const TestRule> momentary = {}; ///< further rules, with groups of `rules`
    /// Whether an error names the groups that cannot hold together. That takes another solution or
    /// two for each group.
    bool explains = true;
};

struct AssembledTest
{
    std::vector<std::size_t> chosen; ///< of the free items, ascending
    double value = 0.0; ///< sum of the values of those
    bool isProven = true; ///< false: the search ended at its limit with the best test so far
};

/// The test of greatest value that keeps all rules. Values count in steps of 1e-9 of the largest,
/// so that differences without meaning decide nothing; among items that are alike for all rules the
/// more valuable one is taken, and of equals the first of the pool. The same task always gives the
/// same test: the search is limited by its size, never by time.
///
/// Fails with NoEligibleItem when the rules cannot hold together, or with OutOfRange when a value
/// of a free item is not finite, or something names an item or a group that is not there or names
/// an item twice.
Result<AssembledTest> assemble(const AssemblyTask &task);

/// Why a task has no solution. Empty lists when it has one.
struct RuleConflict
{
    /// Groups that cannot hold together, while all but any one of them can.
    std::vector<std::size_t> clashing;
    /// Groups without which the rest can hold, the least important ones where there is a choice;
    /// each of them is needed.
    std::vector<std::size_t> relaxing;
};

/// REQUIRES: assemble() does not find the task OutOfRange
RuleConflict findConflict(const AssemblyTask &task);

/// True when several threads may assemble at once; otherwise they wait for each other.
bool assemblesInParallel();

} // namespace suyang::assembly
