#include "engine/location_family.h"

#include "information_curve.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace suyang::engine {

namespace {

/// More are left to the lists of an InformationIndex, which do not care how many there are.
constexpr std::size_t MostFamilies = 8;
/// A cell's places fill about a line of the processor's cache.
constexpr std::size_t PlacesInACell = 4;
/// Cells cover what lies in [-8, 8], lest a few far items take the fineness from all others.
constexpr double ScaleEnd = 8.0;

bool hasFamily(const ItemParameters &p)
{
    return p.kind == ModelKind::TwoPl || p.kind == ModelKind::ThreePl;
}

bool sameFamily(const ItemParameters &x, const ItemParameters &y)
{
    return x.kind == y.kind && x.a == y.a && x.c == y.c;
}

} // namespace

LocationFamily::LocationFamily(std::span<const ItemModel> models, std::vector<std::uint32_t> items)
    : m_a(models[items.front()].parameters().a)
    , m_c(models[items.front()].parameters().c)
    , m_peak(informationPeak(models[items.front()].parameters()))
    , m_most(roundedUp(ItemModel::information(m_a * m_peak, m_a, m_c, 1.0)))
{
    const auto b = [&](std::uint32_t item) { return models[item].parameters().b[0]; };
    std::ranges::sort(items,
        [&](std::uint32_t x, std::uint32_t y) { return b(x) != b(y) ? b(x) < b(y) : x < y; });
    for (auto first = items.begin(); first != items.end();) {
        const auto end = std::find_if(
            first, items.end(), [&](std::uint32_t item) { return b(item) != b(*first); });
        m_places.push_back({b(*first), *first, None});
        if (end - first > 1) {
            m_places.back().twins = static_cast<std::uint32_t>(m_twins.size());
            m_twins.insert(m_twins.end(), first + 1, end);
            m_twins.push_back(None);
        }
        first = end;
    }
    m_places.shrink_to_fit();
    cutScale();
}

void LocationFamily::cutScale()
{
    const std::size_t cells = 1 + m_places.size() / PlacesInACell;
    m_lowest = std::max(m_places.front().b, -ScaleEnd);
    const double width = std::min(m_places.back().b, ScaleEnd) - m_lowest;
    m_cellsPerUnit = width > 0.0 ? static_cast<double>(cells) / width : 0.0;
    m_starts.assign(cells + 1, 0);
    for (const Place &place : m_places)
        ++m_starts[cellOf(place.b) + 1];
    for (std::size_t c = 0; c < cells; ++c)
        m_starts[c + 1] += m_starts[c];
}

std::size_t LocationFamily::cellOf(double b) const
{
    const double last = static_cast<double>(m_starts.size() - 2);
    return static_cast<std::size_t>(std::clamp((b - m_lowest) * m_cellsPerUnit, 0.0, last));
}

/// Of the places, the first that is not below `b`.
std::size_t LocationFamily::firstFrom(double b) const
{
    const std::size_t cell = cellOf(b);
    const auto begin = m_places.begin() + m_starts[cell];
    const auto end = m_places.begin() + m_starts[cell + 1];
    const auto found = std::ranges::lower_bound(begin, end, b, {}, &Place::b);
    return static_cast<std::size_t>(found - m_places.begin());
}

std::size_t LocationFamily::bytes() const
{
    return sizeof *this + m_places.size() * sizeof(Place)
        + (m_twins.size() + m_starts.size()) * sizeof(std::uint32_t);
}

std::vector<LocationFamily> locationFamilies(
    std::span<const ItemModel> models, std::span<const std::uint32_t> items)
{
    std::vector<std::vector<std::uint32_t>> members;
    for (const std::uint32_t item : items) {
        const ItemParameters &p = models[item].parameters();
        const auto family = std::ranges::find_if(members,
            [&](const auto &some) { return sameFamily(models[some.front()].parameters(), p); });
        if (!hasFamily(p) || (family == members.end() && members.size() == MostFamilies))
            return {};
        if (family == members.end())
            members.push_back({item});
        else
            family->push_back(item);
    }
    std::vector<LocationFamily> result;
    for (std::vector<std::uint32_t> &some : members)
        result.emplace_back(models, std::move(some));
    std::ranges::stable_sort(result, std::ranges::greater {}, &LocationFamily::most);
    return result;
}

} // namespace suyang::engine
