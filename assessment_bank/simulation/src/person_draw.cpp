#include "simulation/person_draw.h"

#include "engine/draw.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace suyang::simulation {

double normalAt(std::uint64_t seed, std::uint64_t position, std::uint64_t stream)
{
    const double u = engine::uniformAt(seed, position, 2 * stream) + 0x1.0p-54; // never zero
    const double v = engine::uniformAt(seed, position, 2 * stream + 1);
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
}

Population::Population(const engine::AbilityPrior &shape, double scale, double shift)
    : m_dimensions(shape.dimensions())
{
    const auto n = static_cast<Eigen::Index>(m_dimensions);
    Eigen::MatrixXd covariance(n, n);
    for (Eigen::Index i = 0; i < n; ++i) {
        m_mean[static_cast<std::size_t>(i)] = shape.mean()[static_cast<std::size_t>(i)] + shift;
        for (Eigen::Index j = 0; j < n; ++j)
            covariance(i, j) = shape.covariance()[static_cast<std::size_t>(i * n + j)];
    }
    const Eigen::MatrixXd factor = covariance.llt().matrixL();
    for (Eigen::Index i = 0; i < n; ++i) {
        for (Eigen::Index j = 0; j <= i; ++j)
            m_factor[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)]
                = scale * factor(i, j);
    }
}

Abilities Population::person(std::uint64_t seed) const
{
    Abilities normal {};
    Abilities result {};
    for (std::size_t i = 0; i < m_dimensions; ++i) {
        normal[i] = normalAt(seed, i, 1);
        result[i] = m_mean[i];
        for (std::size_t j = 0; j <= i; ++j)
            result[i] += m_factor[i][j] * normal[j];
    }
    return result;
}

// A draw of the whole population, moved along the regression on the given ability: what remains
// about the regression line does not hang on that ability, so the result is exact.
Abilities Population::personWith(std::size_t dimension, double ability, std::uint64_t seed) const
{
    const auto covarianceWith = [&](std::size_t other) {
        double sum = 0.0;
        for (std::size_t j = 0; j <= std::min(dimension, other); ++j)
            sum += m_factor[dimension][j] * m_factor[other][j];
        return sum;
    };
    Abilities result = person(seed);
    const double step = (ability - result[dimension]) / covarianceWith(dimension);
    for (std::size_t i = 0; i < m_dimensions; ++i)
        result[i] += covarianceWith(i) * step;
    result[dimension] = ability; // to the last bit
    return result;
}

std::size_t drawCategory(const engine::ItemModel &model, double theta, double uniform)
{
    std::array<double, engine::ItemParameters::MaxThresholds + 1> probability {};
    model.probabilities(theta, probability);
    std::size_t category = 0;
    for (double below = probability[0]; uniform >= below && category + 1 < model.categories();)
        below += probability[++category];
    return category;
}

} // namespace suyang::simulation
