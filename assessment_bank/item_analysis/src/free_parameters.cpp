#include "item_analysis/free_parameters.h"

#include <algorithm>

namespace suyang::item_analysis {

using engine::ItemModel;
using engine::ModelKind;

FreeParameters FreeParameters::likelyFor(std::span<const ItemModel> models)
{
    const auto isAsFirst = [&](const ItemModel &model) {
        return model.parameters().a == models.front().parameters().a;
    };
    const bool common = models.size() > 1 && std::ranges::all_of(models, isAsFirst);
    return {.slopes = common ? Slopes::Common : Slopes::Free};
}

std::size_t FreeParameters::countOf(const ItemModel &model) const
{
    const ModelKind kind = model.parameters().kind;
    std::size_t count = slopes == Slopes::Known ? 0 : 1;
    if (thresholds)
        count += model.categories() - 1;
    if (asymptotes && (kind == ModelKind::ThreePl || kind == ModelKind::FourPl))
        count += kind == ModelKind::FourPl ? 2 : 1;
    return count;
}

} // namespace suyang::item_analysis
