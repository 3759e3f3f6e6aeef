#pragma once

#include "base/result.h"
#include "engine/item_model.h"
#include "engine/response_matrix.h"

#include <cstddef>
#include <vector>

namespace suyang::item_analysis {

/// The items of one dimension and what persons answered to them.
class Scale
{
public:
    /// Fails with OutOfRange unless there is an item, the matrix has one column an item, at least
    /// one row, and no code above its item's highest category.
    static Result<Scale> create(
        std::vector<engine::ItemModel> models, engine::ResponseMatrix responses);

    std::size_t items() const noexcept { return m_models.size(); }
    std::size_t persons() const noexcept { return m_responses.persons(); }
    const std::vector<engine::ItemModel> &models() const noexcept { return m_models; }
    const engine::ResponseMatrix &responses() const noexcept { return m_responses; }
    /// The sum of every item's highest score.
    std::size_t highestScore() const noexcept { return m_highestScore; }
    /// REQUIRES: person < persons()
    std::size_t answers(std::size_t person) const;
    bool isComplete(std::size_t person) const { return answers(person) == items(); }
    bool isDichotomous() const noexcept { return m_highestScore == m_models.size(); }

private:
    Scale(std::vector<engine::ItemModel> models, engine::ResponseMatrix responses);

    std::vector<engine::ItemModel> m_models;
    engine::ResponseMatrix m_responses;
    std::size_t m_highestScore = 0;
};

} // namespace suyang::item_analysis
