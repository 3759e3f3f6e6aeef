#pragma once

#include "engine/ability_prior.h"

#include <array>
#include <cstddef>

namespace suyang::engine {

/// A normal prior written as theta_d = mean_d + sum_k loading_dk g_k + e_d with independent
/// g_k ~ N(0, 1) and e_d ~ N(0, uniqueness_d). Given g the dimensions are independent, so that an
/// integral over D dimensions becomes one over the factors of products of one-dimensional ones
/// (Gibbons and Hedeker 1992 do this for the bifactor model).
///
/// Every prior has such a form: with s the smallest eigenvalue of the correlation matrix R,
/// R - s I is positive semidefinite and of rank D - 1 or less; of rank 1 where all correlations are
/// equal, of rank 0 where there is none.
struct FactorForm
{
    static constexpr std::size_t Max = AbilityPrior::MaxDimensions;

    std::size_t factors = 0;
    std::array<double, Max> uniqueness {};
    std::array<std::array<double, Max>, Max> loading {}; ///< [dimension][factor], lower triangular
};

FactorForm factorFormOf(const AbilityPrior &prior);

} // namespace suyang::engine
