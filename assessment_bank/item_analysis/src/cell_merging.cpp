#include "cell_merging.h"

#include <algorithm>
#include <cstddef>

namespace suyang::item_analysis {

namespace {

constexpr double LeastExpected = 1.0;

using Row = std::vector<Cell>;

double expectedIn(const Row &row)
{
    double sum = 0.0;
    for (const Cell &cell : row)
        sum += cell.expected;
    return sum;
}

void join(Cell &into, const Cell &from)
{
    into.observed += from.observed;
    into.expected += from.expected;
}

/// Step 1: neighbouring categories joined until each expects enough or one is left.
Row mergedCategories(Row row)
{
    const auto less = [](const Cell &x, const Cell &y) { return x.expected < y.expected; };
    while (row.size() > 1) {
        const auto least = std::ranges::min_element(row, less);
        if (least->expected >= LeastExpected)
            break;
        const auto next = std::next(least);
        const bool downwards = next == row.end()
            || (least != row.begin() && std::prev(least)->expected < next->expected);
        join(downwards ? *std::prev(least) : *next, *least);
        row.erase(least);
    }
    return row;
}

bool tells(const Row &row)
{
    return mergedCategories(row).size() > 1;
}

void join(Row &into, const Row &from)
{
    for (std::size_t k = 0; k < into.size(); ++k)
        join(into[k], from[k]);
}

std::vector<Row> rowsOf(const ScoreTable &table)
{
    std::vector<Row> rows;
    for (std::size_t r = 0; r < table.rows(); ++r) {
        Row row;
        for (std::size_t k = 0; k < table.categories; ++k)
            row.push_back({table.observed[r * table.categories + k],
                table.expected[r * table.categories + k]});
        if (expectedIn(row) > 0.0)
            rows.push_back(std::move(row));
    }
    return rows;
}

/// Step 2: from both ends towards the fullest row.
std::vector<Row> mergedRows(std::vector<Row> rows)
{
    const auto fullest = std::ranges::max_element(
        rows, [](const Row &x, const Row &y) { return expectedIn(x) < expectedIn(y); });
    auto middle = static_cast<std::size_t>(fullest - rows.begin());
    for (std::size_t r = 0; r < middle;) {
        if (tells(rows[r])) {
            ++r;
            continue;
        }
        join(rows[r + 1], rows[r]);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(r));
        --middle;
    }
    for (std::size_t r = rows.size() - 1; r > middle; --r) {
        if (tells(rows[r]))
            continue;
        join(rows[r - 1], rows[r]);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(r));
    }
    while (rows.size() > 1 && !tells(rows[middle])) {
        const std::size_t into = middle > 0 ? middle - 1 : 1;
        join(rows[into], rows[middle]);
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(middle));
        middle = into > middle ? middle : into;
    }
    return rows;
}

} // namespace

std::vector<std::vector<Cell>> mergedCells(const ScoreTable &table)
{
    std::vector<Row> rows = rowsOf(table);
    if (rows.empty())
        return {};
    rows = mergedRows(std::move(rows));
    std::vector<Row> merged;
    for (Row &row : rows) {
        row = mergedCategories(std::move(row));
        if (row.size() > 1)
            merged.push_back(std::move(row));
    }
    return merged;
}

} // namespace suyang::item_analysis
