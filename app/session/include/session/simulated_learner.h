#pragma once

#include "bank/item.h"
#include "engine/item_model.h"

#include <QJsonValue>

#include <cstdint>
#include <vector>

namespace suyang::session {

/// A person made of numbers, for demonstrations and studies: answers every item with the
/// probabilities of its response model at a true ability.
class SimulatedLearner
{
public:
    /// `ability` has one entry a dimension.
    SimulatedLearner(std::vector<double> ability, std::uint64_t seed);

    const std::vector<double> &ability() const noexcept { return m_ability; }
    /// The score category this person reaches on the item at `position`.
    std::size_t score(const engine::ItemModel &model, std::size_t dimension, int position) const;
    /// A response of the item's own form that earns that score; null ("I don't know yet") when a
    /// part score cannot be met.
    QJsonValue respond(const bank::Item &item, std::size_t dimension, int position) const;

private:
    std::vector<double> m_ability;
    std::uint64_t m_seed;
};

} // namespace suyang::session
