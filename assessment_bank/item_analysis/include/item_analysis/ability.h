#pragma once

#include "item_analysis/latent_grid.h"
#include "item_analysis/scale.h"

#include <optional>
#include <vector>

namespace suyang::item_analysis {

/// Mean and standard deviation of a posterior distribution, in logits.
struct Ability
{
    double mean = 0.0;
    double sd = 0.0;
};

/// The expected a posteriori ability of every person (Bock & Mislevy 1982); nothing for a person
/// without an answer. Unanswered items are left out.
std::vector<std::optional<Ability>> abilitiesOf(const Scale &scale, const LatentGrid &grid);

} // namespace suyang::item_analysis
