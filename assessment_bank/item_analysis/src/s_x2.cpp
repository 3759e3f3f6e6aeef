#include "item_analysis/s_x2.h"

#include "category_curves.h"
#include "cell_merging.h"
#include "score_recursion.h"

namespace suyang::item_analysis {

namespace {

/// The persons who answered everything, by sum score; and by sum score, item and category.
struct Counts
{
    std::vector<double> byScore;
    std::vector<std::vector<double>> byItem; ///< of each item, scores x categories
};

Counts countsOf(const Scale &scale)
{
    Counts counts;
    const std::size_t scores = scale.highestScore() + 1;
    counts.byScore.resize(scores);
    for (const engine::ItemModel &model : scale.models())
        counts.byItem.emplace_back(scores * model.categories());
    for (std::size_t person = 0; person < scale.persons(); ++person) {
        if (!scale.isComplete(person))
            continue;
        const auto row = scale.responses().row(person);
        std::size_t score = 0;
        for (const std::int16_t code : row)
            score += static_cast<std::size_t>(code);
        counts.byScore[score] += 1.0;
        for (std::size_t item = 0; item < scale.items(); ++item) {
            const std::size_t categories = scale.models()[item].categories();
            counts.byItem[item][score * categories + static_cast<std::size_t>(row[item])] += 1.0;
        }
    }
    return counts;
}

class SX2Calculation
{
public:
    SX2Calculation(const Scale &scale, const LatentGrid &grid)
        : m_scale(scale)
        , m_grid(grid)
        , m_curves(scale.models(), grid)
        , m_counts(countsOf(scale))
    {
        const ScoreRecursion all(m_curves);
        for (std::size_t score = 0; score < all.scores(); ++score) {
            double sum = 0.0;
            for (std::size_t q = 0; q < grid.size(); ++q)
                sum += all.at(score, q) * grid.weights()[q];
            m_scoreProbability.push_back(sum);
        }
    }

    ScoreTable table(std::size_t item) const
    {
        const std::size_t categories = m_curves.categories(item);
        const std::size_t highest = m_scale.highestScore();
        ScoreTable table {.categories = categories};
        const ScoreRecursion rest(m_curves, item);
        for (std::size_t score = 1; score < highest; ++score) {
            for (std::size_t k = 0; k < categories; ++k) {
                table.observed.push_back(m_counts.byItem[item][score * categories + k]);
                table.expected.push_back(expected(rest, item, score, k));
            }
        }
        return table;
    }

private:
    double expected(
        const ScoreRecursion &rest, std::size_t item, std::size_t score, std::size_t k) const
    {
        const double persons = m_counts.byScore[score];
        if (k > score || score - k >= rest.scores() || !(m_scoreProbability[score] > 0.0))
            return 0.0;
        const auto curve = m_curves.curve(item, k);
        double joint = 0.0;
        for (std::size_t q = 0; q < m_grid.size(); ++q)
            joint += rest.at(score - k, q) * curve[q] * m_grid.weights()[q];
        return persons * joint / m_scoreProbability[score];
    }

    const Scale &m_scale;
    const LatentGrid &m_grid;
    CategoryCurves m_curves;
    Counts m_counts;
    std::vector<double> m_scoreProbability;
};

SX2 testOf(ScoreTable table, double persons, std::size_t freeParameters)
{
    SX2 result;
    double statistic = 0.0;
    for (const auto &row : mergedCells(table)) {
        ++result.rows;
        result.cells += row.size();
        for (const Cell &cell : row) {
            const double difference = cell.observed - cell.expected;
            statistic += difference * difference / cell.expected;
        }
    }
    result.table = std::move(table);
    if (result.cells <= result.rows + freeParameters) {
        result.note = "too few score groups with enough persons: no degree of freedom is left";
        return result;
    }
    result.test = chiSquaredTest(
        statistic, static_cast<double>(result.cells - result.rows - freeParameters));
    result.rmsea = rmsea(*result.test, persons);
    return result;
}

} // namespace

SX2Report sX2(const Scale &scale, const LatentGrid &grid, const FreeParameters &free)
{
    SX2Report report;
    for (std::size_t person = 0; person < scale.persons(); ++person)
        report.persons += scale.isComplete(person) ? 1U : 0U;
    if (report.persons == 0) {
        const SX2 none {.note = "no person answered every item, so that nobody has a sum score"};
        report.items.assign(scale.items(), none);
        return report;
    }
    const SX2Calculation calculation(scale, grid);
    for (std::size_t item = 0; item < scale.items(); ++item)
        report.items.push_back(testOf(calculation.table(item), static_cast<double>(report.persons),
            free.countOf(scale.models()[item])));
    return report;
}

} // namespace suyang::item_analysis
