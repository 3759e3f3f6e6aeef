#pragma once

#include "engine/item_model.h"

#include <limits>

namespace suyang::engine {

/// How far above its b a two- or three-parameter item has its most information (Birnbaum 1968, in
/// Lord and Novick, section 20.4).
double informationPeak(const ItemParameters &parameters);

/// Bounds an item's Fisher information I over all abilities of an interval, from I at its ends.
///
/// With s = d log P_k / d theta: I = E s^2, I' = E(s^3 + 2 s s'), I'' = E(s^4 + 5 s^2 s' + 2 s'^2 +
/// 2 s s''). Under partial credit (scores 0..K) these are a^2, a^3 and a^4 times the second, third
/// and fourth cumulant of the score. Two- and three-parameter items rise to one maximum and fall,
/// which is known in closed form.
class InformationCurve
{
public:
    explicit InformationCurve(const ItemModel &model);

    /// Not below the information anywhere in [low, high], given that at both ends.
    double most(double low, double high, double atLow, double atHigh) const;

private:
    double m_peak = std::numeric_limits<double>::quiet_NaN(); ///< where it is greatest, if known
    double m_top = 0.0; ///< not below the information anywhere
    double m_slope = 0.0; ///< not below |I'| anywhere
    double m_curvature = 0.0; ///< not below |I''| anywhere
};

} // namespace suyang::engine
