#pragma once

#include "item_state.h"

#include <array>
#include <span>

namespace suyang::calibration {

/// An item's categories at one ability.
struct CurvePoint
{
    using Row = std::array<double, MostItemParameters>;
    std::array<double, MostItemParameters> probability = {};
    std::array<Row, MostItemParameters> score = {}; ///< d log P(category) / d parameter
};

using ItemMatrix = std::array<std::array<double, MostItemParameters>, MostItemParameters>;

/// P(category | theta), none below LeastProbability.
void probabilitiesAt(const ItemState &item, double theta, std::span<double> out);
constexpr double LeastProbability = 1e-36;

/// Probabilities and scores. REQUIRES: item.shape != Shape::Fixed
void curveAt(const ItemState &item, double theta, CurvePoint &point);

/// Adds sum over categories of counts[c] times the second derivatives of log P(c), lower triangle.
/// `point` is curveAt() of the same item and theta.
void addCurvature(const ItemState &item, double theta, std::span<const double> counts,
    const CurvePoint &point, ItemMatrix &curvature);

} // namespace suyang::calibration
