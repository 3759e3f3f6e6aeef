#pragma once

#include "engine/draw.h"
#include "engine/item_model.h"
#include "engine/response_matrix.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <vector>

namespace suyang::test {

/// A standard normal number that depends on its arguments alone (Box and Muller 1958).
inline double normalAt(std::uint64_t seed, std::uint64_t position, std::uint64_t stream)
{
    const double u = engine::uniformAt(seed, position, 2 * stream) + 1e-12;
    const double v = engine::uniformAt(seed, position, 2 * stream + 1);
    return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * M_PI * v);
}

/// Right/wrong items with slopes around 1.2 and difficulties around 0.
inline std::vector<engine::ItemModel> drawItems(std::size_t count, std::uint64_t seed)
{
    std::vector<engine::ItemModel> items;
    for (std::size_t i = 0; i < count; ++i) {
        engine::ItemParameters p;
        p.a = std::exp(0.15 + 0.3 * normalAt(seed, i, 1));
        p.b[0] = std::min(2.0, std::max(-2.0, normalAt(seed, i, 2)));
        items.push_back(engine::ItemModel::create(p).value());
    }
    return items;
}

/// How abilities are distributed and how many answers are left out.
struct Sample
{
    std::size_t persons = 1000;
    std::uint64_t seed = 1;
    double mean = 0.0;
    double sd = 1.0;
    double missing = 0.0;
};

/// Answers of persons drawn from a normal population to any kind of items.
inline engine::ResponseMatrix drawAnswers(
    const std::vector<engine::ItemModel> &items, const Sample &sample)
{
    std::vector<std::int16_t> codes;
    codes.reserve(items.size() * sample.persons);
    std::array<double, engine::ItemParameters::MaxThresholds + 1> p {};
    for (std::uint64_t person = 0; person < sample.persons; ++person) {
        const double theta = sample.mean + sample.sd * normalAt(sample.seed, person, 0);
        for (std::size_t i = 0; i < items.size(); ++i) {
            items[i].probabilities(theta, p);
            double rest = engine::uniformAt(sample.seed, person, 10 + 2 * i);
            std::size_t category = 0;
            while (category + 1 < items[i].categories() && rest >= p[category])
                rest -= p[category++];
            const bool left = engine::uniformAt(sample.seed, person, 11 + 2 * i) < sample.missing;
            codes.push_back(
                left ? engine::ResponseMatrix::Missing : static_cast<std::int16_t>(category));
        }
    }
    return engine::ResponseMatrix::create(items.size(), std::move(codes)).value();
}

} // namespace suyang::test
