#pragma once

#include "engine/item_model.h"

#include <cstddef>
#include <span>

namespace suyang::item_analysis {

/// Which parameters were estimated from the answers that the fit is judged by. They cost degrees of
/// freedom.
struct FreeParameters
{
    enum class Slopes {
        Free, ///< one an item
        Common, ///< one for all: the Rasch family, whether a slope or the variance was estimated
        Known,
    };

    Slopes slopes = Slopes::Free;
    bool thresholds = true;
    bool asymptotes = true; ///< c of 3pl and 4pl items, d of 4pl items

    /// Everything was known beforehand, as for an anchored bank.
    static FreeParameters none() { return {Slopes::Known, false, false}; }
    /// Common slopes when two or more items have exactly one slope among them, else free ones.
    static FreeParameters likelyFor(std::span<const engine::ItemModel> models);

    /// How many belong to an item; a common slope counts for every item, as in mirt.
    std::size_t countOf(const engine::ItemModel &model) const;
};

} // namespace suyang::item_analysis
