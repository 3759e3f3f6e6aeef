#pragma once

#include "engine/answer.h"
#include "engine/item_model.h"

#include <cstddef>
#include <span>
#include <vector>

namespace suyang::engine {

/// Evenly spaced quadrature points with trapezoid weights: both end points weigh one half. The
/// default is that of the catR package. REQUIRES: low < high, points >= 2
struct EvenGrid
{
    double low = -4.0;
    double high = 4.0;
    std::size_t points = 33;

    double step() const noexcept { return (high - low) / static_cast<double>(points - 1); }
    double at(std::size_t i) const noexcept { return low + step() * static_cast<double>(i); }
    double weight(std::size_t i) const noexcept { return i == 0 || i + 1 == points ? 0.5 : 1.0; }
};

/// Mean and SD of a posterior on a grid.
struct GridEstimate
{
    double theta = 0.0;
    double sd = 0.0;
    double edge = 0.0; ///< density at the higher of both ends, as a share of the highest
};

/// The expected a posteriori ability in one dimension under a normal prior (Bock and Mislevy 1982)
/// on a fixed grid. Keeps log P of each item it has met, so that scoring many persons costs an
/// addition for each answer and point.
class GridEap
{
public:
    /// The models are copied. REQUIRES: sd > 0
    GridEap(std::span<const ItemModel> models, const EvenGrid &grid, double mean, double sd);

    /// Without answers, the prior on the grid. REQUIRES: items and categories within the models
    GridEstimate estimate(std::span<const Answer> answers);
    const EvenGrid &grid() const noexcept { return m_grid; }

private:
    const std::vector<double> &tableOf(std::size_t item);

    std::vector<ItemModel> m_models;
    EvenGrid m_grid;
    std::vector<double> m_logPrior;
    std::vector<std::vector<double>> m_tables; ///< log P by category and point; empty: not met yet
    std::vector<double> m_density;
};

/// The same by a grid fine and wide enough for about 1e-12: ten prior SDs to either side with a
/// step of at most 0.1 and 0.6 / max|a| (|a| K for partial credit), widened and refined where a
/// posterior asks for it.
class ExactEap
{
public:
    ExactEap(std::span<const ItemModel> models, double mean, double sd);

    GridEstimate estimate(std::span<const Answer> answers);

private:
    std::vector<ItemModel> m_models;
    double m_mean;
    double m_sd;
    GridEap m_usual;
};

} // namespace suyang::engine
