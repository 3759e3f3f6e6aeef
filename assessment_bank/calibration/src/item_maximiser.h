#pragma once

#include "calibration/calibration_settings.h"
#include "item_curve.h"
#include "item_state.h"

#include <span>

namespace suyang::calibration {

/// What one item's part of the maximisation step is about.
struct ItemTask
{
    std::span<const double> nodes;
    std::span<const double> counts; ///< expected answers, categories rows by nodes columns
    const ItemPriors &priors;
};

/// The bounds of a parameter that run away when the answers allow it.
struct ParameterBounds
{
    double least;
    double most;
};
ParameterBounds boundsOf(const ItemState &item, std::size_t parameter);

/// Whether the model exists: finite, inside the bounds, thresholds in order, a slope with a prior
/// positive.
bool isValid(const ItemState &item, const ItemPriors &priors);

/// Expected log-likelihood plus log-prior, with first and second derivatives (lower triangle).
struct ItemObjective
{
    double value = 0.0;
    CurvePoint::Row gradient = {};
    ItemMatrix curvature = {};
};
ItemObjective objectiveOf(const ItemState &item, const ItemTask &task);

/// A few Newton steps up the expected log-likelihood; never ends lower than it began.
void maximise(ItemState &item, const ItemTask &task);

} // namespace suyang::calibration
