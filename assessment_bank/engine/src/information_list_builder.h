#pragma once

#include "engine/information_lists.h"
#include "engine/item_model.h"
#include "information_curve.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// Builds the lists of an InformationIndex from the whole scale downwards: an interval is halved,
/// and only those go on into its halves that may be among the best somewhere in it.
class InformationListBuilder
{
public:
    InformationListBuilder(std::span<const ItemModel> models, std::span<const std::uint32_t> items);

    InformationLists build();

private:
    /// Items with the same parameters.
    struct Group
    {
        std::uint32_t item;
        std::uint32_t twins;
        InformationCurve curve;
    };
    struct Contender
    {
        std::uint32_t group;
        double atLow; ///< information at the ends of the interval
        double atHigh;
        double most = 0.0; ///< in the interval
    };
    struct Interval
    {
        double low;
        double high;
        std::vector<Contender> contenders;
        double leftOut = -1.0; ///< not below the information of all others anywhere in here
    };

    void groupEquals(std::span<const std::uint32_t> items);
    double information(std::uint32_t group, double theta) const;
    void descend(Interval interval);
    void addCell(Interval cell);
    void narrow(Interval &interval, std::size_t rank);
    std::vector<Interval> halves(const Interval &interval) const;
    std::size_t rivals(const Interval &interval) const;
    template <typename IsEnough>
    std::vector<Interval> cut(const Interval &cell, std::size_t rank, IsEnough &&isEnough);
    void addLists(InformationLists::Cell &cell, std::size_t kind, std::span<Interval> parts);
    void addList(Interval &interval, std::size_t length);

    std::span<const ItemModel> m_models;
    std::vector<Group> m_groups;
    std::vector<double> m_scratch;
    InformationLists m_lists;
};

} // namespace suyang::engine
