#pragma once

#include "assembly/assemble.h"
#include "integer_program.h"

#include <cstddef>
#include <vector>

namespace suyang::assembly {

/// What of a task is left for a solver once the given items are counted in, and everything that
/// cannot matter is left out: rules that always hold, items that better ones of the same kind keep
/// out of every best test. Exact: a best test of what is left is a best test of all.
class ReducedProgram
{
public:
    /// `active` says which groups count, one a group. REQUIRES: the task is valid
    ReducedProgram(const AssemblyTask &task, const std::vector<bool> &active);

    const IntegerProgram &program() const noexcept { return m_program; }
    /// The items of a solution, ascending; of items that are alike the best ones.
    std::vector<std::size_t> itemsOf(const std::vector<bool> &chosen) const;

private:
    struct Entry
    {
        std::size_t row;
        double amount;

        bool operator==(const Entry &) const = default;
    };
    struct Column
    {
        std::size_t item = 0;
        double value = 0.0;
        bool isOut = false;
        std::vector<Entry> entries; ///< by row
    };
    struct Row
    {
        double least = 0.0;
        double most = 0.0;
        std::vector<std::size_t> columns;
        double negative = 0.0; ///< the least that its columns can add up to
        double positive = 0.0;
        bool isIdle = false; ///< holds whatever is chosen
    };

    void addRule(const TestRule &rule, const std::vector<bool> &isGiven,
        const std::vector<std::size_t> &columnOf);
    void dropWhatCannotFit();
    void keepBestOfTwins();
    void markIdleRows();
    void dropDominated();
    void finish();
    bool isBetter(std::size_t left, std::size_t right) const;
    bool areAlike(const Column &left, const Column &right, std::size_t exceptRow) const;
    std::size_t mostOfClass(const Column &column) const;

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
    std::vector<std::size_t>
        m_kept; ///< columns of the program; alike ones side by side, best first
    std::vector<std::size_t> m_classOf; ///< one a kept column
    IntegerProgram m_program;
};

} // namespace suyang::assembly
