#pragma once

#include "engine/ability_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace suyang::engine {

/// Lagrange's polynomial through the six points of an even grid around a place; for smooth tables
/// the error is of the sixth order of the step. Beyond the grid the edge polynomial is held at the
/// edge.
class EvenInterpolation
{
public:
    /// REQUIRES: grid.size >= 6
    EvenInterpolation(const AbilityGrid &grid, double x)
    {
        const double last = static_cast<double>(grid.size - 1);
        const double position = std::clamp((x - grid.lowest) / grid.step, 0.0, last);
        const double cell = std::clamp(std::floor(position) - 2.0, 0.0, last - 5.0);
        m_first = static_cast<std::size_t>(cell);
        const double t = position - cell;
        const double t1 = t - 1.0;
        const double t2 = t - 2.0;
        const double t3 = t - 3.0;
        const double t4 = t - 4.0;
        const double t5 = t - 5.0;
        const double low = t * t1 * t2;
        const double high = t3 * t4 * t5;
        m_weights = {-t1 * t2 * high / 120.0, t * t2 * high / 24.0, -t * t1 * high / 12.0,
            low * t4 * t5 / 12.0, -low * t3 * t5 / 24.0, low * t3 * t4 / 120.0};
    }

    template <typename Table>
    double operator()(const Table &table) const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < m_weights.size(); ++i)
            sum += m_weights[i] * table[m_first + i];
        return sum;
    }

private:
    std::size_t m_first = 0;
    std::array<double, 6> m_weights {};
};

} // namespace suyang::engine
