#pragma once

#include "engine/grid_eap.h"
#include "engine/selection_criterion.h"

#include <array>
#include <vector>

namespace suyang::engine::criteria {

/// The grid of catR's integrals.
inline constexpr EvenGrid Grid {};
using GridValues = std::array<double, 33>;
static_assert(Grid.points == std::tuple_size_v<GridValues>);

/// What the answers say of one dimension on the grid.
struct DimensionGrid
{
    GridValues likelihood {}; ///< product of P, as it is
    GridValues posterior {}; ///< times the marginal prior's density
};

struct Moments
{
    double mean = 0.0;
    double variance = 0.0;
};

/// The state of a test on the grid, and its items' probabilities: what the criteria share that
/// integrate over ability. Where a likelihood would underflow (the largest below exp(-600), some
/// thousand answers), all of its dimension is multiplied by one constant.
class GridEvidence
{
public:
    void prepare(const SelectionState &state);

    const ItemModel &model(std::size_t item) const { return m_models[item]; }
    double thetaFor(std::size_t item) const { return m_theta[m_dimensionOf[item]]; }
    const DimensionGrid &gridFor(std::size_t item) const
    {
        return m_dimensions[m_dimensionOf[item]];
    }

private:
    std::span<const ItemModel> m_models;
    std::span<const std::size_t> m_dimensionOf;
    std::span<const double> m_theta;
    std::vector<DimensionGrid> m_dimensions;
};

/// P of every category of an item on the grid: out[category][point].
using CategoryGrid = std::array<GridValues, ItemParameters::MaxThresholds + 1>;
void fillProbabilities(const ItemModel &model, CategoryGrid &out);

/// The trapezoid rule.
double integralOf(const GridValues &values);
/// Mean and variance of the density proportional to `weights`, by the trapezoid rule.
Moments momentsOf(const GridValues &weights);

} // namespace suyang::engine::criteria
