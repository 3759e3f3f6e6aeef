#include "score_table.h"

#include "item_curve.h"

namespace suyang::calibration {

ScoreTable makeScoreTable(
    const ModelState &state, const std::vector<std::vector<double>> &nodes, std::size_t points)
{
    ScoreTable table;
    table.points = points;
    CurvePoint point;
    for (const ItemState &item : state.items) {
        std::vector<std::size_t> active;
        for (std::size_t p = 0; p < item.size; ++p) {
            if (item.isFree(p) && !item.atBound[p])
                active.push_back(p);
        }
        table.start.push_back(table.values.size());
        table.size.push_back(active.size());
        table.column.push_back(table.columns);
        table.columns += active.size();
        const std::size_t start = table.values.size();
        table.values.resize(start + item.categories * points * active.size());
        for (std::size_t q = 0; q < points && !active.empty(); ++q) {
            curveAt(item, nodes[item.dimension][q], point);
            for (std::size_t c = 0; c < item.categories; ++c) {
                for (std::size_t k = 0; k < active.size(); ++k)
                    table.values[start + (c * points + q) * active.size() + k]
                        = point.score[c][active[k]];
            }
        }
    }
    return table;
}

} // namespace suyang::calibration
