#include "item_analysis/grouped_answers.h"

#include <algorithm>

namespace suyang::item_analysis {

Result<GroupedAnswers> GroupedAnswers::create(
    engine::ResponseMatrix responses, std::vector<bool> isFocal)
{
    if (responses.items() < 2)
        return fail(ErrorCode::OutOfRange,
            "an item can only be compared given a score: there must be two items or more");
    if (isFocal.size() != responses.persons())
        return fail(ErrorCode::OutOfRange, "every person needs a group");
    const auto focal = std::ranges::count(isFocal, true);
    if (focal == 0 || focal == static_cast<std::ptrdiff_t>(isFocal.size()))
        return fail(ErrorCode::OutOfRange,
            focal == 0 ? "nobody is in the focal group" : "nobody is in the reference group");
    return GroupedAnswers(std::move(responses), std::move(isFocal));
}

GroupedAnswers::GroupedAnswers(engine::ResponseMatrix responses, std::vector<bool> isFocal)
    : m_responses(std::move(responses))
    , m_isFocal(std::move(isFocal))
{
    for (std::size_t item = 0; item < items(); ++item)
        m_highest.push_back(
            static_cast<std::size_t>(std::max<std::int16_t>(m_responses.highestCode(item), 1)));
}

std::size_t GroupedAnswers::focalPersons() const
{
    return static_cast<std::size_t>(std::ranges::count(m_isFocal, true));
}

} // namespace suyang::item_analysis
