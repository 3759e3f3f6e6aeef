#include "category_curves.h"

namespace suyang::item_analysis {

CategoryCurves::CategoryCurves(std::span<const engine::ItemModel> models, const LatentGrid &grid)
    : m_nodes(grid.size())
{
    std::size_t curves = 0;
    for (const engine::ItemModel &model : models) {
        m_offsets.push_back(curves);
        m_categories.push_back(model.categories());
        curves += model.categories();
    }
    m_values.resize(curves * m_nodes);
    std::vector<double> probabilities;
    for (std::size_t item = 0; item < models.size(); ++item) {
        probabilities.resize(m_categories[item]);
        for (std::size_t q = 0; q < m_nodes; ++q) {
            models[item].probabilities(grid.nodes()[q], probabilities);
            for (std::size_t k = 0; k < m_categories[item]; ++k)
                m_values[(m_offsets[item] + k) * m_nodes + q] = probabilities[k];
        }
    }
}

} // namespace suyang::item_analysis
