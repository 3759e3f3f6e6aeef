#pragma once

#include "engine/item_model.h"
#include "item_analysis/latent_grid.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::item_analysis {

/// Every item's category probabilities at every node of a grid.
class CategoryCurves
{
public:
    CategoryCurves(std::span<const engine::ItemModel> models, const LatentGrid &grid);

    std::size_t items() const noexcept { return m_categories.size(); }
    std::size_t nodes() const noexcept { return m_nodes; }
    std::size_t categories(std::size_t item) const { return m_categories[item]; }
    /// One entry a node.
    std::span<const double> curve(std::size_t item, std::size_t category) const
    {
        return std::span(m_values).subspan((m_offsets[item] + category) * m_nodes, m_nodes);
    }

private:
    std::size_t m_nodes;
    std::vector<std::size_t> m_categories;
    std::vector<std::size_t> m_offsets;
    std::vector<double> m_values;
};

} // namespace suyang::item_analysis
