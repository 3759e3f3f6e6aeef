#pragma once

#include "assembly/shadow_design.h"
#include "engine/adaptive_test.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::assembly {

/// The rules about questions in a row, at one moment of a test.

/// What they ask of the rest of a test: it has an item that may come next, and no kind that must
/// not follow itself is too frequent for any order. `rest` counts the questions to come, one put
/// aside among them.
std::vector<TestRule> orderRules(
    const ShadowDesign &design, const engine::AdaptiveTest &test, std::size_t rest);

/// Whether the others of `rest` can follow `item` in some order, as far as each kind for itself is
/// concerned. `rest` holds the item.
bool leavesAnOrder(
    const engine::ItemPool &pool, std::span<const std::size_t> rest, std::size_t item);

} // namespace suyang::assembly
