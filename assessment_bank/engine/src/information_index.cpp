#include "engine/information_index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace suyang::engine {

namespace {

constexpr double Lowest = -6.0;
constexpr double CellWidth = 0.05;
constexpr std::size_t Cells = 240;
constexpr std::size_t SamplesPerCell = 2;
/// Longer than a test, so that what was asked already does not use a list up.
constexpr std::size_t ListLength = 96;

/// A bound of |d information / d theta|. For a right/wrong item without asymptotes and for partial
/// credit the information is a^2 times a variance and its slope a^3 times a third central moment,
/// at most K^3 / (6 sqrt 3) for a score on [0, K]. For the others: |s| <= |a| and |s'| <= a^2 for
/// the slope s of every log probability, so that |I'| <= E|s|^3 + 2 E|s s'| <= 3 |a|^3.
double steepest(const ItemParameters &p)
{
    const double cube = std::abs(p.a * p.a * p.a);
    if (p.kind == ModelKind::TwoPl || p.kind == ModelKind::PartialCredit) {
        const auto top = static_cast<double>(p.thresholds);
        return cube * top * top * top * 0.0963;
    }
    return 3.0 * cube;
}

} // namespace

InformationIndex::InformationIndex(
    std::span<const ItemModel> models, std::span<const std::size_t> items)
    : m_items(items.begin(), items.end())
{
    constexpr double SampleStep = CellWidth / static_cast<double>(SamplesPerCell);
    const std::size_t kept = std::min(ListLength, m_items.size());
    m_entries.reserve(Cells * kept);
    std::vector<double> left; // information at the samples' left ends, one an item
    std::vector<double> margin;
    for (const std::size_t item : m_items) {
        left.push_back(models[item].information(Lowest));
        margin.push_back(0.5 * SampleStep * steepest(models[item].parameters()));
    }
    std::vector<Entry> bounds(m_items.size());
    for (std::size_t c = 0; c < Cells; ++c) {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            double top = left[i];
            for (std::size_t s = 1; s <= SamplesPerCell; ++s) {
                const double theta
                    = Lowest + SampleStep * static_cast<double>(c * SamplesPerCell + s);
                left[i] = models[m_items[i]].information(theta);
                top = std::max(top, left[i]);
            }
            const double bound = top + margin[i];
            bounds[i] = {static_cast<std::uint32_t>(m_items[i]),
                std::nextafter(static_cast<float>(bound), std::numeric_limits<float>::max())};
        }
        const auto descending = [](const Entry &a, const Entry &b) {
            return a.bound != b.bound ? a.bound > b.bound : a.item < b.item;
        };
        std::ranges::partial_sort(
            bounds, bounds.begin() + static_cast<std::ptrdiff_t>(kept), descending);
        Cell cell {m_entries.size(), kept, -1.0};
        for (std::size_t i = kept; i < bounds.size(); ++i)
            cell.rest = std::max(cell.rest, static_cast<double>(bounds[i].bound));
        m_entries.insert(
            m_entries.end(), bounds.begin(), bounds.begin() + static_cast<std::ptrdiff_t>(kept));
        m_cells.push_back(cell);
    }
}

const InformationIndex::Cell *InformationIndex::cellAt(double theta) const
{
    const double place = std::floor((theta - Lowest) / CellWidth);
    if (!(place >= 0.0 && place < static_cast<double>(Cells)))
        return nullptr;
    return &m_cells[static_cast<std::size_t>(place)];
}

void InformationIndex::insert(
    const Candidate &candidate, std::span<Candidate> out, std::size_t &found)
{
    const auto better = [&](const Candidate &other) {
        return candidate.value != other.value ? candidate.value > other.value
                                              : candidate.item < other.item;
    };
    std::size_t place = found;
    while (place > 0 && better(out[place - 1]))
        --place;
    if (place == out.size())
        return;
    found = std::min(found + 1, out.size());
    for (std::size_t k = found - 1; k > place; --k)
        out[k] = out[k - 1];
    out[place] = candidate;
}

} // namespace suyang::engine
