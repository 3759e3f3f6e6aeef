#include "dimension_patterns.h"

#include "distinct_rows.h"

#include <algorithm>
#include <cmath>

namespace suyang::calibration {

using engine::ResponseMatrix;

namespace {

/// Block rows are scaled to a largest value of 1 and cut off here, far below what a posterior can
/// show; four of them multiply without underflow.
constexpr double Floor = 1e-60;
constexpr std::size_t BlocksBetweenScalings = 4;
constexpr std::size_t MostItemsInBlock = 8; ///< LeastProbability to this power is a double

/// Scales to a largest value of 1 and returns the logarithm of the factor taken out.
double rescale(double *values, std::size_t size)
{
    double largest = 0.0;
    for (std::size_t q = 0; q < size; ++q)
        largest = std::max(largest, values[q]);
    const double factor = 1.0 / largest;
    for (std::size_t q = 0; q < size; ++q)
        values[q] = std::max(values[q] * factor, Floor);
    return std::log(largest);
}

std::vector<std::int16_t> columnsOf(
    const AnswerData &data, const std::vector<std::size_t> &items, std::size_t patterns)
{
    std::vector<std::int16_t> table;
    table.reserve(patterns * items.size());
    for (std::size_t pattern = 0; pattern < patterns; ++pattern) {
        for (const std::size_t item : items)
            table.push_back(data.at(pattern, item));
    }
    return table;
}

} // namespace

ItemTable::ItemTable(const std::vector<std::size_t> &categories, std::size_t nodes)
    : points(nodes)
{
    std::size_t size = 0;
    for (const std::size_t count : categories) {
        start.push_back(size);
        size += count * nodes;
    }
    values.assign(size, 0.0);
}

DimensionPatterns::DimensionPatterns(
    const AnswerData &data, std::vector<std::size_t> items, std::size_t points)
    : m_items(std::move(items))
    , m_points(points)
{
    const std::vector<std::int16_t> table = columnsOf(data, m_items, data.patterns());
    const DistinctRows distinct = distinctRows(table, m_items.size());
    m_rows = distinct.size();
    m_rowOf = distinct.idOf;
    std::vector<std::int16_t> rows;
    rows.reserve(m_rows * m_items.size());
    for (const std::uint32_t first : distinct.firstOf) {
        const auto row = std::span(table).subspan(first * m_items.size(), m_items.size());
        rows.insert(rows.end(), row.begin(), row.end());
    }
    buildBlocks(data, rows);
}

void DimensionPatterns::buildBlocks(const AnswerData &data, std::span<const std::int16_t> distinct)
{
    const std::size_t width = m_items.size();
    const std::size_t most = std::clamp<std::size_t>(m_rows / 4, 8, 256);
    std::size_t blockRows = 0;
    std::vector<std::vector<std::uint32_t>> ids;
    for (std::size_t first = 0; first < width;) {
        std::size_t combinations = 1;
        std::size_t last = first;
        while (last < width && last - first < MostItemsInBlock) {
            bool missing = false;
            for (std::size_t row = 0; row < m_rows && !missing; ++row)
                missing = distinct[row * width + last] == ResponseMatrix::Missing;
            combinations *= data.categories[m_items[last]] + (missing ? 1 : 0);
            if (combinations > most && last > first)
                break;
            ++last;
        }
        Block block;
        block.items.assign(m_items.begin() + static_cast<std::ptrdiff_t>(first),
            m_items.begin() + static_cast<std::ptrdiff_t>(last));
        std::vector<std::int16_t> part;
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t i = first; i < last; ++i)
                part.push_back(distinct[row * width + i]);
        }
        const DistinctRows found = distinctRows(part, last - first);
        block.rows = found.size();
        block.start = blockRows;
        blockRows += block.rows;
        for (const std::uint32_t row : found.firstOf) {
            const auto cells = std::span(part).subspan(row * (last - first), last - first);
            block.scores.insert(block.scores.end(), cells.begin(), cells.end());
        }
        ids.push_back(found.idOf);
        m_blocks.push_back(std::move(block));
        first = last;
    }
    m_blockRow.resize(m_rows * m_blocks.size());
    for (std::size_t row = 0; row < m_rows; ++row) {
        for (std::size_t b = 0; b < m_blocks.size(); ++b)
            m_blockRow[row * m_blocks.size() + b]
                = static_cast<std::uint32_t>(m_blocks[b].start) + ids[b][row];
    }
    m_likelihood.resize(blockRows * m_points);
    m_logScale.resize(blockRows);
}

void DimensionPatterns::setProbabilities(const ItemTable &probabilities)
{
    for (const Block &block : m_blocks) {
        for (std::size_t row = 0; row < block.rows; ++row) {
            double *const out = m_likelihood.data() + (block.start + row) * m_points;
            std::fill_n(out, m_points, 1.0);
            for (std::size_t i = 0; i < block.items.size(); ++i) {
                const std::int16_t score = block.scores[row * block.items.size() + i];
                if (score == ResponseMatrix::Missing)
                    continue;
                const double *const p
                    = probabilities.row(block.items[i], static_cast<std::size_t>(score));
                for (std::size_t q = 0; q < m_points; ++q)
                    out[q] *= p[q];
            }
            m_logScale[block.start + row] = rescale(out, m_points);
        }
    }
}

double DimensionPatterns::likelihood(std::size_t row, std::span<double> out) const
{
    const std::size_t blocks = m_blocks.size();
    const std::uint32_t *const blockRow = m_blockRow.data() + row * blocks;
    double *const result = out.data();
    std::copy_n(m_likelihood.data() + blockRow[0] * m_points, m_points, result);
    double logScale = m_logScale[blockRow[0]];
    for (std::size_t b = 1; b < blocks; ++b) {
        const double *const factor = m_likelihood.data() + blockRow[b] * m_points;
        for (std::size_t q = 0; q < m_points; ++q)
            result[q] *= factor[q];
        logScale += m_logScale[blockRow[b]];
        if (b % BlocksBetweenScalings == 0)
            logScale += rescale(result, m_points);
    }
    return logScale;
}

std::vector<double> DimensionPatterns::emptyCounts() const
{
    return std::vector<double>(m_likelihood.size(), 0.0);
}

void DimensionPatterns::add(
    std::size_t row, std::span<const double> posterior, std::span<double> counts) const
{
    const std::size_t blocks = m_blocks.size();
    const std::uint32_t *const blockRow = m_blockRow.data() + row * blocks;
    const double *const p = posterior.data();
    for (std::size_t b = 0; b < blocks; ++b) {
        double *const sum = counts.data() + blockRow[b] * m_points;
        for (std::size_t q = 0; q < m_points; ++q)
            sum[q] += p[q];
    }
}

void DimensionPatterns::collect(std::span<const double> counts, ItemTable &itemCounts) const
{
    for (const Block &block : m_blocks) {
        for (std::size_t row = 0; row < block.rows; ++row) {
            const double *const sum = counts.data() + (block.start + row) * m_points;
            for (std::size_t i = 0; i < block.items.size(); ++i) {
                const std::int16_t score = block.scores[row * block.items.size() + i];
                if (score == ResponseMatrix::Missing)
                    continue;
                double *const out = itemCounts.row(block.items[i], static_cast<std::size_t>(score));
                for (std::size_t q = 0; q < m_points; ++q)
                    out[q] += sum[q];
            }
        }
    }
}

std::vector<double> DimensionPatterns::total(std::span<const double> counts) const
{
    std::vector<double> sum(m_points, 0.0);
    const Block &block = m_blocks.front(); // every row is in exactly one row of each block
    for (std::size_t row = 0; row < block.rows; ++row) {
        const double *const part = counts.data() + (block.start + row) * m_points;
        for (std::size_t q = 0; q < m_points; ++q)
            sum[q] += part[q];
    }
    return sum;
}

} // namespace suyang::calibration
