#pragma once

#include "category_curves.h"

#include <cstddef>
#include <vector>

namespace suyang::item_analysis {

/// P(sum score | node), the recursion of Lord and Wingersky: one row a score, one column a node.
class ScoreRecursion
{
public:
    static constexpr std::size_t NoItem = static_cast<std::size_t>(-1);

    /// Over all items but `left`.
    explicit ScoreRecursion(const CategoryCurves &curves, std::size_t left = NoItem);

    std::size_t scores() const noexcept { return m_scores; }
    double at(std::size_t score, std::size_t node) const { return m_rows[score * m_nodes + node]; }

private:
    void add(const CategoryCurves &curves, std::size_t item);

    std::size_t m_nodes;
    std::size_t m_scores = 1;
    std::vector<double> m_rows;
};

} // namespace suyang::item_analysis
