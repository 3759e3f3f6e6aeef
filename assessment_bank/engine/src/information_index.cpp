#include "engine/information_index.h"

#include "information_list_builder.h"

#include <algorithm>

namespace suyang::engine {

InformationIndex::InformationIndex(
    std::span<const ItemModel> models, std::span<const std::size_t> items)
    : m_items(items.begin(), items.end())
    , m_lists(InformationListBuilder(models, m_items).build())
{
}

std::size_t InformationIndex::bytes() const
{
    return m_items.size() * sizeof(std::uint32_t)
        + m_lists.cells.size() * sizeof(InformationLists::Cell)
        + m_lists.starts.size() * sizeof(std::uint32_t)
        + m_lists.entries.size() * sizeof(InformationLists::Entry)
        + m_lists.equals.size() * sizeof(std::uint32_t);
}

void InformationIndex::Found::insert(const Candidate &candidate)
{
    const auto better = [&](const Candidate &other) {
        return candidate.value != other.value ? candidate.value > other.value
                                              : candidate.item < other.item;
    };
    std::size_t place = count;
    while (place > 0 && better(out[place - 1]))
        --place;
    if (place == out.size())
        return;
    count = std::min(count + 1, out.size());
    for (std::size_t k = count - 1; k > place; --k)
        out[k] = out[k - 1];
    out[place] = candidate;
}

} // namespace suyang::engine
