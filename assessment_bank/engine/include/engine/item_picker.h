#pragma once

#include "engine/exposure_control.h"
#include "engine/item_pool.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace suyang::engine {

/// A chosen item and what it was chosen by.
struct Pick
{
    std::size_t item = 0;
    double criterion = 0.0; ///< the value that was compared
    double information = 0.0; ///< Fisher information at the current estimate
};

/// Among so many items the opening question is drawn.
inline constexpr std::size_t OpeningWidth = 5;

/// The opening question: by lot among the OpeningWidth items whose expected share of points at
/// `theta` is closest to `success`. Orders the candidates anew. REQUIRES: candidates not empty
Pick openingPick(const ItemPool &pool, std::span<Candidate> candidates,
    std::span<const double> theta, double success, const Occasion &occasion);

/// Items whose share of tests exceeds `limit`, once `tests` has reached `from`; they are held back
/// while others are left (the restricted half of progressive-restricted exposure control).
std::vector<bool> overexposed(
    std::span<const std::size_t> uses, std::size_t tests, double limit, std::size_t from);

/// With which probability each item is to be eligible for the next test, so that it is asked in no
/// more than the share `limit` of the tests: limit / P(asked | eligible), at most 1 (van der Linden
/// and Veldkamp 2004). `eligible` counts the tests an item was eligible for, `uses` those it was
/// in; both may be weighted, such as older tests less.
std::vector<double> eligibilityFor(
    std::span<const double> uses, std::span<const double> eligible, double limit);

} // namespace suyang::engine
