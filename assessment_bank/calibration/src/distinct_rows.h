#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace suyang::calibration {

/// The different rows of a table, in an order that does not depend on how often or where they
/// stand.
struct DistinctRows
{
    std::vector<std::uint32_t> firstOf; ///< a row of the table for each different one
    std::vector<std::uint32_t> idOf; ///< which of the different rows each row of the table is
    std::size_t size() const noexcept { return firstOf.size(); }
};

/// `table` has rows of `columns` codes, one after the other. REQUIRES: columns > 0
DistinctRows distinctRows(std::span<const std::int16_t> table, std::size_t columns);

} // namespace suyang::calibration
