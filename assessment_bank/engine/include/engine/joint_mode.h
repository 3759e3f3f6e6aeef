#pragma once

#include "engine/ability_prior.h"
#include "engine/answer.h"
#include "engine/item_model.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::engine {

/// The mode of the joint posterior of several correlated abilities, and the spread around it.
struct AbilityMode
{
    std::vector<double> theta; ///< one a dimension
    std::vector<double> standardError;
    std::vector<double> covariance; ///< row-major: the inverse of the precision at the mode
};

/// Joint MAP under a multivariate normal prior (Segall 1996, Psychometrika 61, 331-354), by damped
/// Newton steps to 1e-11. `dimensionOf` gives each model's dimension.
///
/// The covariance is the inverse of the observed information plus the inverse of the prior's
/// covariance, as in the mirt package; posteriorMode(), for one dimension, follows catR and uses
/// Fisher information. With 3PL and 4PL items the posterior may have several modes: the search then
/// starts from the prior's mean and from each dimension's own mode, and first moves one dimension
/// at a time to the highest point given the others; the best end wins. Where the observed
/// information leaves no positive definite matrix (only at such modes' edges), Fisher information
/// stands in.
///
/// REQUIRES: dimensionOf.size() == models.size(), entries < prior.dimensions(), categories valid
AbilityMode jointMode(const AbilityPrior &prior, std::span<const ItemModel> models,
    std::span<const std::size_t> dimensionOf, std::span<const Answer> answers);

} // namespace suyang::engine
