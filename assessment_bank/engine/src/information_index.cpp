#include "engine/information_index.h"

#include "information_list_builder.h"

namespace suyang::engine {

InformationIndex::InformationIndex(
    std::span<const ItemModel> models, std::span<const std::size_t> items)
    : m_items(items.begin(), items.end())
    , m_families(locationFamilies(models, m_items))
{
    if (m_families.empty())
        m_lists = InformationListBuilder(models, m_items).build();
}

std::size_t InformationIndex::bytes() const
{
    std::size_t families = 0;
    for (const LocationFamily &family : m_families)
        families += family.bytes();
    return families + m_items.size() * sizeof(std::uint32_t)
        + m_lists.cells.size() * sizeof(InformationLists::Cell)
        + m_lists.starts.size() * sizeof(std::uint32_t)
        + m_lists.entries.size() * sizeof(InformationLists::Entry)
        + m_lists.equals.size() * sizeof(std::uint32_t);
}

} // namespace suyang::engine
