#pragma once

#include <cstddef>

namespace suyang::engine {

/// The score of one item: the item's place in a list of models, and the category reached.
struct Answer
{
    std::size_t item = 0;
    std::size_t category = 0;

    bool operator==(const Answer &) const = default;
};

} // namespace suyang::engine
