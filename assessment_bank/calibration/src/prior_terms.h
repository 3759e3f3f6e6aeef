#pragma once

#include "calibration/calibration_settings.h"
#include "item_curve.h"
#include "item_state.h"

namespace suyang::calibration {

/// The log-density of the priors of one item, with its constants; zero for an anchor or a slope
/// that is held.
double logPriorOf(const ItemState &item, const ItemPriors &priors);

/// Adds the first and second derivatives of logPriorOf().
void addPriorDerivatives(const ItemState &item, const ItemPriors &priors, CurvePoint::Row &gradient,
    ItemMatrix &curvature);

} // namespace suyang::calibration
