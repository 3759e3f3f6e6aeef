#include "information_list_builder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <limits>
#include <tuple>
#include <utility>

namespace suyang::engine {

namespace {

constexpr double CellWidth = 1.0 / InformationLists::CellsPerUnit;
/// The lists' lengths. What was asked already may use up the first, hardly the last.
constexpr std::array<std::size_t, InformationLists::Kinds> Length {16, 64, 192};
/// A cell is cut on while more items than this may be the best of a part, on average.
constexpr std::size_t FewRivals = 3;
/// Parts for each item; bounds the memory.
constexpr double MostParts = 1.5;
/// Parts that share a longer list.
constexpr std::size_t PartsSharing = 8;

bool before(const ItemParameters &x, const ItemParameters &y)
{
    const auto key = [](const ItemParameters &p) {
        return std::tie(p.kind, p.a, p.b, p.thresholds, p.c, p.d);
    };
    return key(x) < key(y);
}

/// Well above what rounding may do to a bound and to the information it is compared with: e^x is
/// right to |x| units of the last place, and |x| < 750 wherever it is not zero.
double roundedUp(double bound)
{
    return bound * (1.0 + 1e-11) + std::numeric_limits<double>::min();
}

} // namespace

InformationListBuilder::InformationListBuilder(
    std::span<const ItemModel> models, std::span<const std::uint32_t> items)
    : m_models(models)
{
    groupEquals(items);
}

void InformationListBuilder::groupEquals(std::span<const std::uint32_t> items)
{
    const auto parameters
        = [&](std::uint32_t item) -> const ItemParameters & { return m_models[item].parameters(); };
    std::vector<std::uint32_t> sorted(items.begin(), items.end());
    std::ranges::sort(sorted, [&](std::uint32_t x, std::uint32_t y) {
        return before(parameters(x), parameters(y)) || (parameters(x) == parameters(y) && x < y);
    });
    for (auto first = sorted.begin(); first != sorted.end();) {
        const auto end = std::find_if(first, sorted.end(),
            [&](std::uint32_t item) { return parameters(item) != parameters(*first); });
        Group group {*first, InformationLists::None, InformationCurve(m_models[*first])};
        if (end - first > 1) {
            group.twins = static_cast<std::uint32_t>(m_lists.equals.size());
            m_lists.equals.insert(m_lists.equals.end(), first + 1, end);
            m_lists.equals.push_back(InformationLists::None);
        }
        m_groups.push_back(group);
        first = end;
    }
}

double InformationListBuilder::information(std::uint32_t group, double theta) const
{
    return m_models[m_groups[group].item].information(theta);
}

InformationLists InformationListBuilder::build()
{
    Interval scale {InformationLists::Lowest,
        InformationLists::Lowest + CellWidth * static_cast<double>(InformationLists::Cells), {}};
    for (std::uint32_t g = 0; g < m_groups.size(); ++g)
        scale.contenders.push_back({g, information(g, scale.low), information(g, scale.high)});
    descend(std::move(scale));
    return std::move(m_lists);
}

void InformationListBuilder::descend(Interval interval)
{
    if (interval.high - interval.low <= CellWidth) {
        addCell(std::move(interval));
        return;
    }
    narrow(interval, Length.back());
    std::vector<Interval> parts = halves(interval);
    interval.contenders = {}; // free what is no longer needed before going deeper
    for (Interval &part : parts)
        descend(std::move(part));
}

void InformationListBuilder::addCell(Interval cell)
{
    const std::size_t most = static_cast<std::size_t>(
        MostParts * static_cast<double>(m_groups.size()) / double {InformationLists::Cells});
    narrow(cell, Length.back());
    const auto fine = [&](std::size_t rivals, std::size_t parts) {
        return rivals <= FewRivals * parts || 2 * parts > most;
    };
    std::vector<Interval> parts = cut(cell, Length[0], fine);
    const std::size_t shared = std::max<std::size_t>(1, parts.size() / PartsSharing);
    InformationLists::Cell added;
    addLists(added, 0, parts);
    parts = cut(cell, Length[1], [&](std::size_t, std::size_t n) { return n == shared; });
    addLists(added, 1, parts);
    addLists(added, 2, std::span(&cell, 1));
    m_lists.cells.push_back(added);
}

/// Halves a cell again and again until `isEnough(rivals of all parts, parts)`.
template <typename IsEnough>
std::vector<InformationListBuilder::Interval> InformationListBuilder::cut(
    const Interval &cell, std::size_t rank, IsEnough &&isEnough)
{
    std::vector<Interval> parts {cell};
    for (;;) {
        std::size_t together = 0;
        for (Interval &part : parts) {
            narrow(part, rank);
            together += rivals(part);
        }
        if (isEnough(together, parts.size()))
            return parts;
        std::vector<Interval> finer;
        for (const Interval &part : parts)
            std::ranges::move(halves(part), std::back_inserter(finer));
        parts = std::move(finer);
    }
}

/// Leaves out what can nowhere in the interval be among the `rank` best.
void InformationListBuilder::narrow(Interval &interval, std::size_t rank)
{
    for (Contender &c : interval.contenders) {
        c.most = m_groups[c.group].curve.most(interval.low, interval.high, c.atLow, c.atHigh);
    }
    if (interval.contenders.size() <= rank)
        return;
    m_scratch.clear();
    for (const Contender &c : interval.contenders)
        m_scratch.push_back(std::min(c.atLow, c.atHigh));
    const auto last = m_scratch.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::ranges::nth_element(m_scratch, last, std::greater {});
    std::erase_if(interval.contenders, [&](const Contender &c) {
        if (c.most >= *last)
            return false;
        interval.leftOut = std::max(interval.leftOut, c.most);
        return true;
    });
}

std::vector<InformationListBuilder::Interval> InformationListBuilder::halves(
    const Interval &interval) const
{
    const double middle = 0.5 * (interval.low + interval.high);
    std::vector<Interval> result {{interval.low, middle, interval.contenders, interval.leftOut},
        {middle, interval.high, interval.contenders, interval.leftOut}};
    for (std::size_t i = 0; i < interval.contenders.size(); ++i) {
        const double there = information(interval.contenders[i].group, middle);
        result[0].contenders[i].atHigh = there;
        result[1].contenders[i].atLow = there;
    }
    return result;
}

/// How many may be the best somewhere in the interval.
std::size_t InformationListBuilder::rivals(const Interval &interval) const
{
    double surely = 0.0;
    for (const Contender &c : interval.contenders)
        surely = std::max(surely, std::min(c.atLow, c.atHigh));
    return static_cast<std::size_t>(std::ranges::count_if(
        interval.contenders, [&](const Contender &c) { return c.most >= surely; }));
}

void InformationListBuilder::addLists(
    InformationLists::Cell &cell, std::size_t kind, std::span<Interval> parts)
{
    cell.first[kind] = static_cast<std::uint32_t>(m_lists.starts.size());
    cell.parts[kind] = static_cast<std::uint32_t>(parts.size());
    for (Interval &part : parts) {
        m_lists.starts.push_back(static_cast<std::uint32_t>(m_lists.entries.size()));
        addList(part, Length[kind]);
    }
}

void InformationListBuilder::addList(Interval &interval, std::size_t length)
{
    std::vector<Contender> &all = interval.contenders;
    const auto kept = static_cast<std::ptrdiff_t>(std::min(length, all.size()));
    std::ranges::partial_sort(all, all.begin() + kept, [&](const Contender &x, const Contender &y) {
        return x.most != y.most ? x.most > y.most : m_groups[x.group].item < m_groups[y.group].item;
    });
    double rest = interval.leftOut;
    for (auto c = all.begin() + kept; c != all.end(); ++c)
        rest = std::max(rest, c->most);
    for (auto c = all.begin(); c != all.begin() + kept; ++c) {
        const Group &group = m_groups[c->group];
        m_lists.entries.push_back({roundedUp(c->most), group.item, group.twins});
    }
    m_lists.entries.push_back(
        {rest < 0.0 ? rest : roundedUp(rest), InformationLists::None, InformationLists::None});
}

} // namespace suyang::engine
