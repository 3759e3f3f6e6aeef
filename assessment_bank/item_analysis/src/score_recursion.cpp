#include "score_recursion.h"

namespace suyang::item_analysis {

ScoreRecursion::ScoreRecursion(const CategoryCurves &curves, std::size_t left)
    : m_nodes(curves.nodes())
    , m_rows(curves.nodes(), 1.0)
{
    for (std::size_t item = 0; item < curves.items(); ++item) {
        if (item != left)
            add(curves, item);
    }
}

void ScoreRecursion::add(const CategoryCurves &curves, std::size_t item)
{
    const std::size_t categories = curves.categories(item);
    std::vector<double> next((m_scores + categories - 1) * m_nodes, 0.0);
    for (std::size_t k = 0; k < categories; ++k) {
        const auto curve = curves.curve(item, k);
        for (std::size_t score = 0; score < m_scores; ++score) {
            const double *from = &m_rows[score * m_nodes];
            double *to = &next[(score + k) * m_nodes];
            for (std::size_t q = 0; q < m_nodes; ++q)
                to[q] += from[q] * curve[q];
        }
    }
    m_scores += categories - 1;
    m_rows = std::move(next);
}

} // namespace suyang::item_analysis
