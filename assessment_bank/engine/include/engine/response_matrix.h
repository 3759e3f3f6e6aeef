#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// Scored answers of many persons to the same items: persons() rows by items() columns.
class ResponseMatrix
{
public:
    /// The code of an item that was not given to a person.
    static constexpr std::int16_t Missing = -1;
    static constexpr std::int16_t HighestCode = 1000;

    /// `codes` is row-major, a person after the other. Fails with OutOfRange unless its size is a
    /// multiple of `items` and every code is Missing or in [0, HighestCode].
    static Result<ResponseMatrix> create(std::size_t items, std::vector<std::int16_t> codes);

    std::size_t persons() const noexcept { return m_persons; }
    std::size_t items() const noexcept { return m_items; }
    /// REQUIRES: person < persons(), item < items()
    std::int16_t at(std::size_t person, std::size_t item) const
    {
        return m_codes[person * m_items + item];
    }
    bool isMissing(std::size_t person, std::size_t item) const
    {
        return at(person, item) == Missing;
    }
    /// The answers of one person, one entry an item.
    std::span<const std::int16_t> row(std::size_t person) const
    {
        return std::span(m_codes).subspan(person * m_items, m_items);
    }
    /// The highest code seen of an item, Missing when nobody answered it.
    std::int16_t highestCode(std::size_t item) const;

private:
    ResponseMatrix(std::size_t items, std::vector<std::int16_t> codes);

    std::size_t m_items;
    std::size_t m_persons;
    std::vector<std::int16_t> m_codes;
};

} // namespace suyang::engine
