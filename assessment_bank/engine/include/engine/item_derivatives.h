#pragma once

#include "engine/item_model.h"

#include <array>
#include <cstddef>

namespace suyang::engine {

/// One category of an item at one theta: its probability P and the derivatives of log P by theta.
/// Everything else follows from them without a division by P, so that nothing is lost where P is
/// tiny: P' = P first, P'' = P (second + first^2).
struct CategoryDerivatives
{
    double probability = 0.0;
    double first = 0.0; ///< d log P / d theta
    double second = 0.0; ///< its derivative; -second is the observed information of this category
    double third = 0.0;

    double slope() const noexcept { return probability * first; } ///< P'
    double bend() const noexcept { return probability * (second + first * first); } ///< P''
};

/// All categories of an item at one theta, and what estimators need of them.
///
/// Finite for |theta| up to 10 and slopes from 0.05 to 6 of either sign with room to spare; far
/// outside probabilities underflow to 0 while the derivatives of log P stay finite.
/// Sources: Baker and Kim (2004), Item Response Theory, ch. 2 and 8; Warm (1989), Psychometrika 54,
/// 427-450 for J; Samejima (1969) and Muraki (1992) for the polytomous models.
class ItemDerivatives
{
public:
    ItemDerivatives(const ItemModel &model, double theta);

    std::size_t categories() const noexcept { return m_size; }
    /// REQUIRES: category < categories()
    const CategoryDerivatives &operator[](std::size_t category) const
    {
        return m_categories[category];
    }

    /// Fisher information I = sum P'^2 / P.
    double information() const;
    /// dI / dtheta.
    double informationSlope() const;
    /// d2I / dtheta2.
    double informationBend() const;
    /// Warm's J = sum P' P'' / P.
    double warm() const;

private:
    std::array<CategoryDerivatives, ItemParameters::MaxThresholds + 1> m_categories {};
    std::size_t m_size;
};

} // namespace suyang::engine
