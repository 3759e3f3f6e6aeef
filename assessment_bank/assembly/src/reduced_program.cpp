#include "reduced_program.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace suyang::assembly {

namespace {

constexpr double Slack = 1e-9;
constexpr double Steps = 1e9; ///< of the costs
constexpr std::size_t None = std::numeric_limits<std::size_t>::max();

} // namespace

ReducedProgram::ReducedProgram(const AssemblyTask &task, const std::vector<bool> &active)
{
    std::vector<bool> isGiven(task.values.size(), false);
    for (const std::size_t item : task.given)
        isGiven[item] = true;
    std::vector<std::size_t> columnOf(task.values.size(), None);
    m_columns.reserve(task.free.size());
    for (const std::size_t item : task.free) {
        columnOf[item] = m_columns.size();
        m_columns.push_back({item, task.values[item], false, {}});
    }
    for (const std::span<const TestRule> rules :
        {std::span<const TestRule>(task.rules.rules), task.momentary}) {
        for (const TestRule &rule : rules) {
            if (active[rule.group])
                addRule(rule, isGiven, columnOf);
        }
    }
    dropWhatCannotFit();
    keepBestOfTwins();
    markIdleRows();
    dropDominated();
    finish();
}

void ReducedProgram::addRule(const TestRule &rule, const std::vector<bool> &isGiven,
    const std::vector<std::size_t> &columnOf)
{
    Row row {rule.least, rule.most, {}, 0.0, 0.0, false};
    for (const Term &term : rule.terms) {
        if (isGiven[term.item]) {
            row.least -= term.amount;
            row.most -= term.amount;
        } else if (columnOf[term.item] != None && term.amount != 0.0) {
            row.columns.push_back(columnOf[term.item]);
            m_columns[columnOf[term.item]].entries.push_back({m_rows.size(), term.amount});
            (term.amount < 0.0 ? row.negative : row.positive) += term.amount;
        }
    }
    m_rows.push_back(std::move(row));
}

void ReducedProgram::dropWhatCannotFit()
{
    for (Column &column : m_columns) {
        column.isOut = std::ranges::any_of(column.entries, [&](const Entry &entry) {
            const Row &row = m_rows[entry.row];
            return row.negative + std::max(0.0, entry.amount) > row.most + Slack;
        });
    }
}

bool ReducedProgram::isBetter(std::size_t left, std::size_t right) const
{
    const Column &l = m_columns[left];
    const Column &r = m_columns[right];
    return l.value != r.value ? l.value > r.value : l.item < r.item;
}

bool ReducedProgram::areAlike(const Column &left, const Column &right, std::size_t exceptRow) const
{
    auto l = left.entries.begin();
    auto r = right.entries.begin();
    const auto skip = [&](auto &it, const Column &column) {
        while (it != column.entries.end() && (it->row == exceptRow || m_rows[it->row].isIdle))
            ++it;
    };
    for (;; ++l, ++r) {
        skip(l, left);
        skip(r, right);
        if (l == left.entries.end() || r == right.entries.end())
            return l == left.entries.end() && r == right.entries.end();
        if (*l != *r)
            return false;
    }
}

/// Of items that exclude each other and are alike otherwise, the best one is enough.
void ReducedProgram::keepBestOfTwins()
{
    constexpr std::size_t LargestFamily = 32;
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        const Row &row = m_rows[r];
        const auto size = static_cast<double>(row.columns.size());
        const bool atMostOne = row.negative == 0.0 && row.positive == size && row.least <= Slack
            && row.most < 2.0 - Slack && row.columns.size() <= LargestFamily;
        if (!atMostOne)
            continue;
        for (const std::size_t one : row.columns) {
            m_columns[one].isOut
                = m_columns[one].isOut || std::ranges::any_of(row.columns, [&](std::size_t other) {
                      return other != one && !m_columns[other].isOut && isBetter(other, one)
                          && areAlike(m_columns[one], m_columns[other], r);
                  });
        }
    }
}

void ReducedProgram::markIdleRows()
{
    for (Row &row : m_rows)
        row.negative = row.positive = 0.0;
    for (const Column &column : m_columns) {
        if (column.isOut)
            continue;
        for (const Entry &entry : column.entries)
            (entry.amount < 0.0 ? m_rows[entry.row].negative : m_rows[entry.row].positive)
                += entry.amount;
    }
    for (Row &row : m_rows)
        row.isIdle = row.negative >= row.least - Slack && row.positive <= row.most + Slack;
}

/// How many items like this one fit into a test at most.
std::size_t ReducedProgram::mostOfClass(const Column &column) const
{
    double most = static_cast<double>(m_columns.size());
    for (const Entry &entry : column.entries) {
        const Row &row = m_rows[entry.row];
        if (!row.isIdle && row.negative == 0.0)
            most = std::min(most, std::floor((row.most + Slack) / entry.amount));
    }
    return static_cast<std::size_t>(std::max(0.0, most));
}

/// Of items that are alike for all rules only as many of the best are kept as a test can hold.
void ReducedProgram::dropDominated()
{
    for (Column &column : m_columns)
        std::erase_if(column.entries, [&](const Entry &entry) { return m_rows[entry.row].isIdle; });
    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        if (!m_columns[c].isOut)
            m_kept.push_back(c);
    }
    const auto ahead = [](const Entry &left, const Entry &right) {
        return left.row != right.row ? left.row < right.row : left.amount < right.amount;
    };
    std::ranges::sort(m_kept, [&](std::size_t left, std::size_t right) {
        const std::vector<Entry> &l = m_columns[left].entries;
        const std::vector<Entry> &r = m_columns[right].entries;
        return l == r ? isBetter(left, right)
                      : std::lexicographical_compare(l.begin(), l.end(), r.begin(), r.end(), ahead);
    });
    std::size_t size = 0;
    std::size_t classes = 0;
    std::size_t inClass = 0;
    std::size_t most = 0;
    for (std::size_t k = 0; k < m_kept.size(); ++k) {
        const Column &column = m_columns[m_kept[k]];
        if (k == 0 || column.entries != m_columns[m_kept[k - 1]].entries) {
            ++classes;
            inClass = 0;
            most = mostOfClass(column);
        }
        if (inClass++ < most) {
            m_classOf.push_back(classes);
            m_kept[size++] = m_kept[k];
        }
    }
    m_kept.resize(size);
}

void ReducedProgram::finish()
{
    double largest = 0.0;
    for (const std::size_t c : m_kept)
        largest = std::max(largest, std::abs(m_columns[c].value));
    const double scale = largest > 0.0 ? Steps / largest : 0.0;
    std::vector<std::size_t> place(m_rows.size(), None);
    for (std::size_t r = 0; r < m_rows.size(); ++r) {
        if (!m_rows[r].isIdle) {
            place[r] = m_program.rows.size();
            m_program.rows.push_back({m_rows[r].least, m_rows[r].most});
        }
    }
    for (std::size_t k = 0; k < m_kept.size(); ++k) {
        const Column &column = m_columns[m_kept[k]];
        m_program.costs.push_back(std::round(column.value * scale));
        for (const Entry &entry : column.entries)
            m_program.entries.push_back({place[entry.row], k, entry.amount});
    }
}

std::vector<std::size_t> ReducedProgram::itemsOf(const std::vector<bool> &chosen) const
{
    std::vector<std::size_t> items;
    for (std::size_t first = 0; first < m_kept.size();) {
        std::size_t end = first;
        std::size_t count = 0;
        for (; end < m_kept.size() && m_classOf[end] == m_classOf[first]; ++end)
            count += chosen[end] ? 1U : 0U;
        for (std::size_t k = first; k < first + count; ++k)
            items.push_back(m_columns[m_kept[k]].item);
        first = end;
    }
    std::ranges::sort(items);
    return items;
}

} // namespace suyang::assembly
