#pragma once

#include "engine/ability_grid.h"
#include "engine/exposure_control.h"
#include "engine/item_model.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// Finds the items with the most Fisher information at an ability without looking at all of them:
/// the scale is cut into cells, and each cell keeps its most promising items in descending order of
/// an upper bound of their information there. A search ends as soon as the next bound is below what
/// was found, so that its cost hardly depends on the size of the bank.
class InformationIndex
{
public:
    /// `items` are places in `models`.
    InformationIndex(std::span<const ItemModel> models, std::span<const std::size_t> items);

    /// Writes the best items for which `allowed(item)` holds, at most out.size() of them, with
    /// their information as value, best first; ties go to the smaller place. Returns how many.
    /// Exact; allocates nothing.
    template <typename Allowed>
    std::size_t best(std::span<const ItemModel> models, double theta, Allowed &&allowed,
        std::span<Candidate> out) const
    {
        std::size_t found = 0;
        const Cell *cell = cellAt(theta);
        if (cell) {
            for (const Entry &entry : entriesOf(*cell)) {
                if (found == out.size() && entry.bound < out[found - 1].value)
                    return found;
                if (allowed(entry.item))
                    insert({entry.item, models[entry.item].information(theta)}, out, found);
            }
            if (cell->rest < 0.0 || (found == out.size() && cell->rest < out[found - 1].value))
                return found;
            found = 0;
        }
        for (const std::size_t item : m_items) {
            if (allowed(item))
                insert({item, models[item].information(theta)}, out, found);
        }
        return found;
    }

private:
    struct Entry
    {
        std::uint32_t item;
        float bound;
    };
    struct Cell
    {
        std::size_t first = 0;
        std::size_t count = 0;
        double rest = -1.0; ///< no item left out has more information; negative when none is
    };

    const Cell *cellAt(double theta) const;
    std::span<const Entry> entriesOf(const Cell &cell) const
    {
        return std::span(m_entries).subspan(cell.first, cell.count);
    }
    static void insert(const Candidate &candidate, std::span<Candidate> out, std::size_t &found);

    std::vector<std::size_t> m_items;
    std::vector<Cell> m_cells;
    std::vector<Entry> m_entries;
};

} // namespace suyang::engine
