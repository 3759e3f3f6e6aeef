#include "smoothing_kernel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace suyang::engine {

namespace {

/// Beyond so many SDs a normal density is left out; exp(-38) of its top.
constexpr double Reach = 8.75;

} // namespace

SmoothingKernel::SmoothingKernel(
    const AbilityGrid &grid, const AbilityGrid &centres, double variance)
    : m_grid(grid)
    , m_centres(centres)
{
    const double sd = std::sqrt(variance);
    const double scale = grid.step / (sd * std::sqrt(2.0 * std::numbers::pi));
    for (std::size_t j = 0; j < grid.size; ++j) {
        Band band {centres.size, centres.size, m_weights.size()};
        for (std::size_t k = 0; k < centres.size; ++k) {
            const double z = (grid.at(j) - centres.at(k)) / sd;
            if (std::abs(z) > Reach) {
                if (band.first < centres.size)
                    break;
                continue;
            }
            if (band.first == centres.size)
                band.first = k;
            band.last = k + 1;
            m_weights.push_back(scale * std::exp(-0.5 * z * z));
        }
        if (band.first == centres.size)
            band.last = band.first;
        m_bands.push_back(band);
    }
}

void SmoothingKernel::apply(std::span<const double> likelihood, std::span<double> mass,
    std::span<double> mean, std::span<double> variance) const
{
    assert(likelihood.size() == m_grid.size && mass.size() == m_centres.size);
    std::ranges::fill(mass, 0.0);
    std::ranges::fill(mean, 0.0);
    std::ranges::fill(variance, 0.0);
    // Row by row, so that the innermost loop has no sum to carry and runs on vector registers.
    for (std::size_t j = 0; j < m_grid.size; ++j) {
        const double theta = m_grid.at(j);
        const double zeroth = likelihood[j];
        const double first = zeroth * theta;
        const double second = first * theta;
        const Band &band = m_bands[j];
        const double *weight = m_weights.data() + band.offset;
        const std::size_t count = band.last - band.first;
        double *m0 = mass.data() + band.first;
        double *m1 = mean.data() + band.first;
        double *m2 = variance.data() + band.first;
        for (std::size_t k = 0; k < count; ++k) {
            m0[k] += weight[k] * zeroth;
            m1[k] += weight[k] * first;
            m2[k] += weight[k] * second;
        }
    }
    for (std::size_t k = 0; k < mass.size(); ++k) {
        mean[k] /= mass[k];
        variance[k] = std::max(0.0, variance[k] / mass[k] - mean[k] * mean[k]);
    }
}

void SmoothingKernel::spread(std::span<const double> weights, std::span<double> out) const
{
    for (std::size_t j = 0; j < m_grid.size; ++j) {
        const Band &band = m_bands[j];
        double sum = 0.0;
        for (std::size_t k = band.first; k < band.last; ++k)
            sum += m_weights[band.offset + k - band.first] * weights[k];
        out[j] = sum;
    }
}

} // namespace suyang::engine
