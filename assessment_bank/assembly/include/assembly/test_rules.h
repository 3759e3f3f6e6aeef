#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace suyang::assembly {

/// How much an item counts in a rule: 1 where items are counted, seconds where time is.
struct Term
{
    std::size_t item = 0;
    double amount = 1.0;
};

/// least <= sum of the amounts of a test's items <= most. Everything that a blueprint says can be
/// put so (van der Linden 2005, Linear Models for Optimal Test Design, chapter 3): content and
/// item kinds as counts, enemies as "at most one of", total time by amounts, sets that come whole
/// or not at all by amounts of both signs.
struct TestRule
{
    std::size_t group = 0; ///< place in TestRules::groups
    std::vector<Term> terms; ///< no item twice
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

/// The rules of a test. A group is what people call a set of rules, such as "enemies"; when not all
/// can hold together, it is groups that are named. The important ones stand first.
struct TestRules
{
    std::vector<std::string> groups;
    std::vector<TestRule> rules;
};

/// The groups that a test breaks, in their order. An unfinished test breaks a rule only by too
/// much of something.
std::vector<std::size_t> brokenGroups(
    const TestRules &rules, std::span<const std::size_t> test, bool isFinished = true);

} // namespace suyang::assembly
