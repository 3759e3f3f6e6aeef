#pragma once

#include "engine/item_model.h"

namespace suyang::engine {

/// The expected response function of an item whose difficulty is not known exactly: P(score |
/// theta) averaged over a normal error with SD `difficultySd` that moves all its thresholds
/// together (Lewis 1985; Mislevy, Wingersky and Sheehan 1994, ETS RR-94-28). A person meets an item
/// once, so with errors that are independent between items the posterior under these functions *is*
/// the posterior with the errors integrated out: what is not known of the items reaches ability,
/// stated error, bands and the choice of items by the same door as everything else.
///
/// A logistic curve averaged over a normal shift is again logistic to within 0.01 (a difficultySd
/// up to 1.4) when its slope becomes a / sqrt(1 + k^2 a^2 difficultySd^2), k = 16 sqrt(3) / (15 pi)
/// (Demidenko 2004, section 7.1.2). The asymptotes stay; the boundary curves of the graded model
/// all take the same slope. The partial credit model is no sum of such curves: a shift reaches its
/// k-th step k times, and the mean of these stands for a, which leaves 0.04 (three categories, a
/// difficultySd up to 1.05).
///
/// REQUIRES: difficultySd >= 0
ItemModel expectedResponse(const ItemModel &stated, double difficultySd);

} // namespace suyang::engine
