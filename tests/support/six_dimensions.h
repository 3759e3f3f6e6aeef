#pragma once

#include "engine/ability_prior.h"
#include "support/simulated_answers.h"

#include <cmath>
#include <vector>

namespace suyang::test {

/// Correlations of six abilities that no single factor explains: neighbours have more in common.
inline std::vector<double> sixCorrelations()
{
    return {1.0, 0.7, 0.6, 0.5, 0.4, 0.3, //
        0.7, 1.0, 0.6, 0.5, 0.5, 0.4, //
        0.6, 0.6, 1.0, 0.6, 0.5, 0.4, //
        0.5, 0.5, 0.6, 1.0, 0.6, 0.5, //
        0.4, 0.5, 0.5, 0.6, 1.0, 0.6, //
        0.3, 0.4, 0.4, 0.5, 0.6, 1.0};
}

/// The lower triangular root of a positive definite matrix, row-major.
inline std::vector<double> choleskyRoot(const std::vector<double> &matrix, std::size_t size)
{
    std::vector<double> root(size * size, 0.0);
    for (std::size_t i = 0; i < size; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            double rest = matrix[i * size + j];
            for (std::size_t k = 0; k < j; ++k)
                rest -= root[i * size + k] * root[j * size + k];
            root[i * size + j] = i == j ? std::sqrt(rest) : rest / root[j * size + j];
        }
    }
    return root;
}

/// A simulated sample: right/wrong items, each of one of six dimensions in turn, and answers of
/// persons drawn from N(0, sixCorrelations()).
struct SixDimensions
{
    std::vector<engine::ItemModel> models;
    std::vector<std::size_t> dimensionOf;
    engine::ResponseMatrix answers;
};

inline SixDimensions sixDimensions(std::size_t itemsEach, std::size_t persons, std::uint64_t seed)
{
    const auto models = drawItems(6 * itemsEach, seed);
    const auto root = choleskyRoot(sixCorrelations(), 6);
    std::vector<std::size_t> dimensionOf;
    for (std::size_t i = 0; i < models.size(); ++i)
        dimensionOf.push_back(i % 6);
    std::vector<std::int16_t> codes;
    for (std::uint64_t person = 0; person < persons; ++person) {
        std::array<double, 6> theta {};
        for (std::size_t k = 0; k < 6; ++k) {
            const double z = normalAt(seed + 1, person, k);
            for (std::size_t d = k; d < 6; ++d)
                theta[d] += root[d * 6 + k] * z;
        }
        for (std::size_t i = 0; i < models.size(); ++i) {
            const double p = models[i].probability(theta[i % 6], 1);
            codes.push_back(engine::uniformAt(seed + 2, person, i) < p ? 1 : 0);
        }
    }
    return {models, std::move(dimensionOf),
        engine::ResponseMatrix::create(models.size(), std::move(codes)).value()};
}

} // namespace suyang::test
