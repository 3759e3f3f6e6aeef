#pragma once

#include "base/result.h"
#include "engine/response_matrix.h"

#include <cstddef>
#include <vector>

namespace suyang::item_analysis {

/// The answers of a reference group and a focal group to the same items.
class GroupedAnswers
{
public:
    /// Fails with OutOfRange unless there are two items or more, one entry of `isFocal` for each
    /// person and someone in either group.
    static Result<GroupedAnswers> create(
        engine::ResponseMatrix responses, std::vector<bool> isFocal);

    std::size_t items() const noexcept { return m_responses.items(); }
    std::size_t persons() const noexcept { return m_responses.persons(); }
    const engine::ResponseMatrix &responses() const noexcept { return m_responses; }
    /// REQUIRES: person < persons()
    bool isFocal(std::size_t person) const { return m_isFocal[person]; }
    std::size_t focalPersons() const;
    /// The highest code anyone has, at least 1; codes run from 0. REQUIRES: item < items()
    std::size_t highestCode(std::size_t item) const { return m_highest[item]; }
    bool isDichotomous(std::size_t item) const { return m_highest[item] == 1; }

private:
    GroupedAnswers(engine::ResponseMatrix responses, std::vector<bool> isFocal);

    engine::ResponseMatrix m_responses;
    std::vector<bool> m_isFocal;
    std::vector<std::size_t> m_highest;
};

} // namespace suyang::item_analysis
