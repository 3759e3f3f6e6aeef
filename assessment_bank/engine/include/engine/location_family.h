#pragma once

#include "engine/best_candidates.h"
#include "engine/item_model.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace suyang::engine {

/// Two- or three-parameter items that differ in difficulty alone, as all of a Rasch bank do. Their
/// information curves are one curve moved along the scale, which rises to one maximum and falls.
/// The best items at an ability therefore stand next to each other in the order of difficulty, and
/// a search goes from there upwards and downwards until what it meets is worse than what it has.
class LocationFamily
{
public:
    /// `items` are places in `models`. REQUIRES: not empty, of one kind, a and c
    LocationFamily(std::span<const ItemModel> models, std::vector<std::uint32_t> items);

    /// Not below the information of any item at any ability.
    double most() const { return m_most; }
    /// Adds to `found` all that belong there and for which `allowed(item)` holds. Exact.
    /// REQUIRES: theta finite
    template <typename Allowed>
    void collect(double theta, Allowed &&allowed, BestCandidates &found) const
    {
        const double middle = theta - m_peak;
        std::size_t above = firstFrom(middle);
        std::size_t below = above; // the next one downwards stands before this
        bool up = above < m_places.size();
        bool down = below > 0;
        bool upFirst = up && down && m_places[above].b - middle < middle - m_places[below - 1].b;
        while (up || down) {
            if (down && !upFirst)
                down = visit(m_places[--below], theta, allowed, found) && below > 0;
            if (up)
                up = visit(m_places[above++], theta, allowed, found) && above < m_places.size();
            upFirst = false;
        }
    }

    /// What it takes of the memory.
    std::size_t bytes() const;

private:
    static constexpr std::uint32_t None = std::numeric_limits<std::uint32_t>::max();

    /// One difficulty: the item that stands first with it, and the others.
    struct Place
    {
        double b;
        std::uint32_t item;
        std::uint32_t twins; ///< where the others stand in m_twins, or None
    };

    void cutScale();
    std::size_t cellOf(double b) const;
    std::size_t firstFrom(double b) const;

    /// Above what rounding may make of the information of an item that is no better. The error of
    /// information() is some units of the last place, as x = a (theta - b) is monotone in b.
    static double roundedUp(double information)
    {
        return information * (1.0 + 1e-11) + std::numeric_limits<double>::min();
    }

    /// False when neither this one nor what lies behind it belongs to the best.
    template <typename Allowed>
    bool visit(const Place &place, double theta, Allowed &allowed, BestCandidates &found) const
    {
        const bool isAllowed = allowed(place.item);
        if (!isAllowed && place.twins == None)
            return true;
        const double information
            = ItemModel::information(m_a * (theta - place.b), m_a, m_c, /*d=*/1.0);
        if (found.isBeyond(roundedUp(information)))
            return false;
        if (isAllowed)
            found.insert({place.item, information});
        if (place.twins == None)
            return true;
        std::size_t admitted = 0; // as many as are wanted beat all later ones, by the tie rule
        for (const std::uint32_t *twin = &m_twins[place.twins];
             *twin != None && admitted < found.out.size(); ++twin) {
            if (allowed(*twin)) {
                found.insert({*twin, information});
                ++admitted;
            }
        }
        return true;
    }

    double m_a = 1.0;
    double m_c = 0.0;
    double m_peak = 0.0; ///< where the information is greatest, above b
    double m_most = 0.0;
    std::vector<Place> m_places; ///< of ascending b
    std::vector<std::uint32_t> m_twins; ///< ascending items, each group ends with None
    double m_lowest = 0.0; ///< where the first cell begins
    double m_cellsPerUnit = 0.0;
    std::vector<std::uint32_t> m_starts; ///< of each cell in m_places, and the end
};

/// The families that make up the items, those with the most information first; none when some item
/// belongs to no family or there are too many to look through them one after the other.
std::vector<LocationFamily> locationFamilies(
    std::span<const ItemModel> models, std::span<const std::uint32_t> items);

} // namespace suyang::engine
