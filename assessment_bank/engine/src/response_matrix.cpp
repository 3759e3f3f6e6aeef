#include "engine/response_matrix.h"

#include <algorithm>
#include <string>

namespace suyang::engine {

Result<ResponseMatrix> ResponseMatrix::create(std::size_t items, std::vector<std::int16_t> codes)
{
    if (items == 0 || codes.size() % items != 0)
        return fail(ErrorCode::OutOfRange, "the answers do not fill whole rows of items");
    const auto wrong = std::ranges::find_if(
        codes, [](std::int16_t code) { return code < Missing || code > HighestCode; });
    if (wrong != codes.end()) {
        return fail(ErrorCode::OutOfRange,
            "the response code " + std::to_string(*wrong) + " is outside 0 to "
                + std::to_string(HighestCode));
    }
    return ResponseMatrix(items, std::move(codes));
}

ResponseMatrix::ResponseMatrix(std::size_t items, std::vector<std::int16_t> codes)
    : m_items(items)
    , m_persons(codes.size() / items)
    , m_codes(std::move(codes))
{
}

std::int16_t ResponseMatrix::highestCode(std::size_t item) const
{
    std::int16_t highest = Missing;
    for (std::size_t person = 0; person < m_persons; ++person)
        highest = std::max(highest, at(person, item));
    return highest;
}

} // namespace suyang::engine
