#pragma once

#include "engine/item_model.h"
#include "engine/response_matrix.h"

#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>
#include <span>
#include <vector>

namespace suyang::test {

/// Draws that are the same on every platform; the standard's distributions are not.
class Draws
{
public:
    explicit Draws(std::uint64_t seed)
        : m_engine(seed)
    {
    }

    /// In (0, 1).
    double uniform() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1.0p-53; }
    double normal()
    {
        return std::sqrt(-2.0 * std::log(uniform())) * std::cos(2.0 * std::numbers::pi * uniform());
    }

private:
    std::mt19937_64 m_engine;
};

inline std::int16_t drawnAnswer(const engine::ItemModel &model, double theta, Draws &draws)
{
    double left = draws.uniform();
    std::size_t k = 0;
    while (k + 1 < model.categories() && left >= model.probability(theta, k))
        left -= model.probability(theta, k++);
    return static_cast<std::int16_t>(k);
}

/// Persons from N(0, 1); each answer is missing with the probability `missing`.
inline engine::ResponseMatrix drawnAnswers(std::span<const engine::ItemModel> models,
    std::size_t persons, Draws &draws, double missing = 0.0)
{
    std::vector<std::int16_t> codes;
    for (std::size_t person = 0; person < persons; ++person) {
        const double theta = draws.normal();
        for (const engine::ItemModel &model : models) {
            const std::int16_t answer = drawnAnswer(model, theta, draws);
            codes.push_back(missing > 0.0 && draws.uniform() < missing
                    ? engine::ResponseMatrix::Missing
                    : answer);
        }
    }
    return engine::ResponseMatrix::create(models.size(), std::move(codes)).value();
}

/// Right/wrong items of varied slope and difficulty.
inline std::vector<engine::ItemModel> variedItems(std::size_t count)
{
    std::vector<engine::ItemModel> models;
    for (std::size_t i = 0; i < count; ++i) {
        const double place = static_cast<double>(i) / static_cast<double>(count - 1);
        models.push_back(engine::ItemModel::create(
            {.a = 0.8 + 0.3 * static_cast<double>(i % 4), .b = {-1.5 + 3.0 * place}})
                             .value());
    }
    return models;
}

} // namespace suyang::test
