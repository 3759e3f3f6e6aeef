#include "distinct_rows.h"

#include <algorithm>

namespace suyang::calibration {

namespace {

struct Key
{
    std::uint64_t hash;
    std::uint32_t row;
};

std::uint64_t hashOf(std::span<const std::int16_t> row)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15ULL;
    for (const std::int16_t code : row) {
        hash ^= static_cast<std::uint64_t>(static_cast<std::uint16_t>(code));
        hash *= 0xff51afd7ed558ccdULL;
        hash ^= hash >> 29U;
    }
    return hash;
}

} // namespace

DistinctRows distinctRows(std::span<const std::int16_t> table, std::size_t columns)
{
    const std::size_t rows = table.size() / columns;
    const auto rowAt = [&](std::uint32_t row) { return table.subspan(row * columns, columns); };
    std::vector<Key> keys(rows);
    for (std::uint32_t row = 0; row < rows; ++row)
        keys[row] = {hashOf(rowAt(row)), row};
    std::ranges::sort(keys, [&](const Key &x, const Key &y) {
        if (x.hash != y.hash)
            return x.hash < y.hash;
        const auto first = rowAt(x.row);
        const auto second = rowAt(y.row);
        if (!std::ranges::equal(first, second))
            return std::ranges::lexicographical_compare(first, second);
        return x.row < y.row;
    });
    DistinctRows distinct;
    distinct.idOf.resize(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        const bool isNew = i == 0 || keys[i].hash != keys[i - 1].hash
            || !std::ranges::equal(rowAt(keys[i].row), rowAt(keys[i - 1].row));
        if (isNew)
            distinct.firstOf.push_back(keys[i].row);
        distinct.idOf[keys[i].row] = static_cast<std::uint32_t>(distinct.firstOf.size() - 1);
    }
    return distinct;
}

} // namespace suyang::calibration
