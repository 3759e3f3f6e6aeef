#include "item_analysis/scale.h"

#include <algorithm>
#include <string>

namespace suyang::item_analysis {

using engine::ResponseMatrix;

Result<Scale> Scale::create(std::vector<engine::ItemModel> models, ResponseMatrix responses)
{
    if (models.empty() || responses.items() != models.size())
        return fail(ErrorCode::OutOfRange, "the answers need one column for each of the items");
    if (responses.persons() == 0)
        return fail(ErrorCode::OutOfRange, "there is no person");
    for (std::size_t item = 0; item < models.size(); ++item) {
        const int highest = responses.highestCode(item);
        if (highest >= static_cast<int>(models[item].categories())) {
            return fail(ErrorCode::OutOfRange,
                "item " + std::to_string(item + 1) + " has the code " + std::to_string(highest)
                    + ", above its highest category");
        }
    }
    return Scale(std::move(models), std::move(responses));
}

Scale::Scale(std::vector<engine::ItemModel> models, ResponseMatrix responses)
    : m_models(std::move(models))
    , m_responses(std::move(responses))
{
    for (const engine::ItemModel &model : m_models)
        m_highestScore += model.categories() - 1;
}

std::size_t Scale::answers(std::size_t person) const
{
    const auto row = m_responses.row(person);
    return static_cast<std::size_t>(
        std::ranges::count_if(row, [](std::int16_t code) { return code >= 0; }));
}

} // namespace suyang::item_analysis
