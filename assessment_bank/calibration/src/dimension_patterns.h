#pragma once

#include "answer_data.h"
#include "item_state.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::calibration {

/// A table of categories by nodes for every item of a test, in one piece.
struct ItemTable
{
    std::vector<double> values;
    std::vector<std::size_t> start; ///< one entry an item
    std::size_t points = 0;

    ItemTable(const std::vector<std::size_t> &categories, std::size_t nodes);
    double *row(std::size_t item, std::size_t category)
    {
        return values.data() + start[item] + category * points;
    }
    const double *row(std::size_t item, std::size_t category) const
    {
        return values.data() + start[item] + category * points;
    }
};

/// The answers to the items of one dimension. The items are dealt into blocks of a few; persons who
/// answered a block alike share one row of products, so that a likelihood is a product of some five
/// rows and not of forty ("four Russians", Arlazarov et al. 1970). The same sharing works backwards
/// for the expected counts.
class DimensionPatterns
{
public:
    /// `items` are those of the dimension.
    DimensionPatterns(const AnswerData &data, std::vector<std::size_t> items, std::size_t points);

    /// The different rows of answers to this dimension, and which one a pattern has.
    std::size_t rows() const noexcept { return m_rows; }
    std::size_t rowOf(std::size_t pattern) const { return m_rowOf[pattern]; }
    const std::vector<std::size_t> &items() const noexcept { return m_items; }

    /// Fills the blocks' rows from the items' probabilities at the nodes.
    void setProbabilities(const ItemTable &probabilities);
    /// Writes the likelihood of a row at every node, up to the factor exp(returned value).
    double likelihood(std::size_t row, std::span<double> out) const;

    /// Room for the expected counts of the blocks' rows, zero at first.
    std::vector<double> emptyCounts() const;
    /// Adds a posterior to the counts of a row.
    void add(std::size_t row, std::span<const double> posterior, std::span<double> counts) const;
    /// Deals the blocks' counts out to the items' categories.
    void collect(std::span<const double> counts, ItemTable &itemCounts) const;
    /// The sum of all posteriors that were added.
    std::vector<double> total(std::span<const double> counts) const;

private:
    struct Block
    {
        std::vector<std::size_t> items;
        std::size_t rows = 0;
        std::size_t start = 0; ///< of its rows in the tables of all blocks
        std::vector<std::int16_t> scores; ///< rows by items
    };
    void buildBlocks(const AnswerData &data, std::span<const std::int16_t> distinct);

    std::vector<std::size_t> m_items;
    std::size_t m_points;
    std::size_t m_rows = 0;
    std::vector<std::uint32_t> m_rowOf; ///< patterns
    std::vector<Block> m_blocks;
    std::vector<std::uint32_t> m_blockRow; ///< rows by blocks, into the tables of all blocks
    std::vector<double> m_likelihood; ///< block rows by nodes, largest 1
    std::vector<double> m_logScale; ///< block rows
};

} // namespace suyang::calibration
