#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace suyang::engine {

/// The lists of an InformationIndex, packed for walking. [-8, 8) is cut into cells of 1/16, and a
/// cell into 1, 2, 4, ... equal parts. A part has a short list of a few lines of the processor's
/// cache, so that a search fetches little of any bank. Some parts together have a longer one and
/// the cell has the longest, for when many items may not be taken. All ends of cells and parts are
/// sums of powers of two and therefore exact.
struct InformationLists
{
    static constexpr std::uint32_t None = std::numeric_limits<std::uint32_t>::max();
    static constexpr double Lowest = -8.0;
    static constexpr double CellsPerUnit = 16.0;
    static constexpr std::size_t Cells = 256;

    /// One set of parameters: the item that stands first with it, and the others.
    struct Entry
    {
        double bound; ///< of the information anywhere in the cell or part
        std::uint32_t item; ///< None at the end of a list; its bound is that of all items left out,
                            ///< negative when there are none
        std::uint32_t twins; ///< where the others stand in `equals`, or None
    };
    /// Short lists, longer ones and the longest.
    static constexpr std::size_t Kinds = 3;
    struct Cell
    {
        std::array<std::uint32_t, Kinds> first = {}; ///< list of a kind, in `starts`
        std::array<std::uint32_t, Kinds> parts = {}; ///< how many there are, one after the other
    };

    /// Null outside the cells, and for NaN.
    const Cell *cellAt(double theta) const
    {
        const double place = (theta - Lowest) * CellsPerUnit;
        const bool inside = place >= 0.0 && place < static_cast<double>(Cells);
        return inside ? &cells[static_cast<std::size_t>(place)] : nullptr;
    }
    /// The list of a kind at an ability, from its first entry on. REQUIRES: theta in the cell
    const Entry *list(const Cell &cell, std::size_t kind, double theta) const
    {
        const double place = (theta - Lowest) * CellsPerUnit;
        const double within = place - std::floor(place);
        const auto part
            = static_cast<std::uint32_t>(within * static_cast<double>(cell.parts[kind]));
        return &entries[starts[cell.first[kind] + part]];
    }
    const std::uint32_t *twins(const Entry &entry) const { return equals.data() + entry.twins; }

    std::vector<Cell> cells; ///< of ascending abilities
    std::vector<std::uint32_t> starts; ///< of the lists in `entries`
    std::vector<Entry> entries;
    std::vector<std::uint32_t> equals; ///< ascending items, each group ends with None
};

} // namespace suyang::engine
