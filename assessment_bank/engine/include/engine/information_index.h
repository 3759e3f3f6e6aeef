#pragma once

#include "engine/best_candidates.h"
#include "engine/information_lists.h"
#include "engine/item_model.h"
#include "engine/location_family.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// Finds the items with the most Fisher information at an ability without looking at all of them.
/// The scale is cut into cells, finely where many items compete; each cell lists its most promising
/// items in descending order of an upper bound of their information there. A search ends at the
/// first bound below what was found, after a few items in a bank of any size. Banks whose slopes
/// are all the same, or of a few sizes, need no lists: see LocationFamily.
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
        BestCandidates found {out};
        if (!m_families.empty() && std::isfinite(theta)) {
            for (const LocationFamily &family : m_families) {
                if (found.isBeyond(family.most()))
                    break;
                family.collect(theta, allowed, found);
            }
            return found.count;
        }
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
    /// False when an item that is not on the list might belong to the best.
    template <typename Allowed>
    bool walk(const InformationLists::Entry *entry, std::span<const ItemModel> models, double theta,
        Allowed &allowed, BestCandidates &found) const
    {
        for (;; ++entry) {
            if (found.isBeyond(entry->bound))
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
    std::vector<LocationFamily> m_families; ///< of all items, or none
    InformationLists m_lists; ///< when there are no families
};

} // namespace suyang::engine
