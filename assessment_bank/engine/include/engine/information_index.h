#pragma once

#include "engine/exposure_control.h"
#include "engine/information_lists.h"
#include "engine/item_model.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// Finds the items with the most Fisher information at an ability without looking at all of them.
/// The scale is cut into cells, finely where many items compete; each cell lists its most promising
/// items in descending order of an upper bound of their information there. A search ends at the
/// first bound below what was found, after a few items in a bank of any size.
class InformationIndex
{
public:
    /// `items` are places in `models`, without repetition.
    InformationIndex(std::span<const ItemModel> models, std::span<const std::size_t> items);

    /// Writes the best items for which `allowed(item)` holds, at most out.size() of them, with
    /// their information as value, best first; ties go to the smaller place. Returns how many.
    /// Exact; allocates nothing. REQUIRES: out not empty, `models` as at construction
    template <typename Allowed>
    std::size_t best(std::span<const ItemModel> models, double theta, Allowed &&allowed,
        std::span<Candidate> out) const
    {
        Found found {out};
        const InformationLists::Cell *cell = m_lists.cellAt(theta);
        for (std::size_t kind = 0; cell && kind < InformationLists::Kinds; ++kind) {
            found.count = 0;
            if (walk(m_lists.list(*cell, kind, theta), models, theta, allowed, found))
                return found.count;
        }
        found.count = 0;
        for (const std::uint32_t item : m_items) {
            if (allowed(item))
                found.insert({item, models[item].information(theta)});
        }
        return found.count;
    }

    /// What the index takes of the memory.
    std::size_t bytes() const;

private:
    struct Found
    {
        std::span<Candidate> out;
        std::size_t count = 0;

        bool isFull() const { return count == out.size(); }
        void insert(const Candidate &candidate);
    };

    /// False when an item that is not on the list might belong to the best.
    template <typename Allowed>
    bool walk(const InformationLists::Entry *entry, std::span<const ItemModel> models, double theta,
        Allowed &allowed, Found &found) const
    {
        for (;; ++entry) {
            if (found.isFull() && entry->bound < found.out[found.count - 1].value)
                return true;
            if (entry->item == InformationLists::None)
                return entry->bound < 0.0;
            if (allowed(entry->item))
                found.insert({entry->item, models[entry->item].information(theta)});
            if (entry->twins == InformationLists::None)
                continue;
            std::size_t admitted = 0; // as many as are wanted beat all later ones, by the tie rule
            for (const std::uint32_t *twin = m_lists.twins(*entry);
                 *twin != InformationLists::None && admitted < found.out.size(); ++twin) {
                if (allowed(*twin)) {
                    found.insert({*twin, models[*twin].information(theta)});
                    ++admitted;
                }
            }
        }
    }

    std::vector<std::uint32_t> m_items;
    InformationLists m_lists;
};

} // namespace suyang::engine
