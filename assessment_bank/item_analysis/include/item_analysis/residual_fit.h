#pragma once

#include "item_analysis/ability.h"
#include "item_analysis/scale.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace suyang::item_analysis {

/// Mean squares of standardised residuals (Wright & Masters 1982), about 1 where the model holds.
/// `outfit` weighs answers alike, `infit` by their variance; the z are their cube-root
/// (Wilson-Hilferty) standardisations, absent where the mean square cannot vary.
struct MeanSquares
{
    /// An answer's variance counts as this much at least, so that one answer against all odds does
    /// not make up the whole mean square; the same floor as mirt's.
    static constexpr double LeastVariance = 0.0031622776601683794;

    std::size_t answers = 0;
    double outfit = 0.0;
    double infit = 0.0;
    std::optional<double> outfitZ = {};
    std::optional<double> infitZ = {};
};

/// Of every item, over the persons who answered it; nothing for an item nobody answered.
/// REQUIRES: abilities.size() == scale.persons()
std::vector<std::optional<MeanSquares>> itemResidualFit(
    const Scale &scale, const std::vector<std::optional<Ability>> &abilities);

} // namespace suyang::item_analysis
