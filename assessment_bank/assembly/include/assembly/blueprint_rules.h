#pragma once

#include "assembly/test_rules.h"
#include "engine/test_design.h"

#include <cstddef>

namespace suyang::assembly {

/// The groups of blueprintRules(), the most important first.
enum class BlueprintGroup : std::size_t {
    Families, ///< one item of a family at most
    Enemies, ///< of two enemies one at most
    Length, ///< exactly the items of the longest test
    Order, ///< no competence and no long task twice in a row
    Dimensions, ///< each its planned share, rounded down or up
    Competences, ///< within a dimension evenly
    Stressed, ///< stressed competences get the odd questions
};

/// What a design says of a whole test, as linear rules. The names of the groups are "families",
/// "enemies", "length", "order", "dimensions", "competences", "stressed competences".
///
/// The rules about questions in a row become limits of their number, which an order needs: with n
/// questions no kind that must not follow itself may stand in more than (n + 1) / 2 of them.
TestRules blueprintRules(const engine::TestDesign &design);

} // namespace suyang::assembly
