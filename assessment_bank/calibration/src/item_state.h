#pragma once

#include "engine/item_model.h"

#include <array>
#include <cstddef>
#include <optional>

namespace suyang::calibration {

/// The most parameters one item can have: a slope and the thresholds.
constexpr std::size_t MostItemParameters = engine::ItemParameters::MaxThresholds + 1;

enum class Shape {
    Graded, ///< also the two-parameter model, with one threshold
    PartialCredit,
    Guessing, ///< three parameters
    Fixed, ///< an anchor
};

/// An item while it is being estimated: a, d_1, ..., d_K, or a, d, logit c for Guessing.
struct ItemState
{
    Shape shape = Shape::Graded;
    std::size_t dimension = 0;
    std::size_t categories = 2;
    std::size_t size = 2; ///< parameters; zero for Fixed
    std::array<double, MostItemParameters> values = {};
    bool slopeFree = true;
    /// Parameters that ran into a bound are held there.
    std::array<bool, MostItemParameters> atBound = {};
    std::optional<engine::ItemModel> anchor;

    bool isFree(std::size_t parameter) const
    {
        return parameter < size && (parameter > 0 || slopeFree);
    }
};

} // namespace suyang::calibration
