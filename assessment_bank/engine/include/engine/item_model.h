#pragma once

#include "base/result.h"
#include "engine/ability_grid.h"
#include "engine/model_kind.h"

#include <array>
#include <cstddef>
#include <span>

namespace suyang::engine {

/// Raw parameters as they stand in a file. `thresholds` counts the used entries of `b`: one for a
/// dichotomous model, K for a model with scores 0..K.
struct ItemParameters
{
    static constexpr std::size_t MaxThresholds = 12;
    static constexpr double LeastSlope = 1e-6;
    static constexpr double MostSlope = 100.0;
    static constexpr double FarthestThreshold = 1000.0;

    ModelKind kind = ModelKind::TwoPl;
    double a = 1.0;
    std::array<double, MaxThresholds> b = {};
    std::size_t thresholds = 1;
    double c = 0.0;
    double d = 1.0;

    bool operator==(const ItemParameters &) const = default;
};

/// An item's response function: a value, valid by construction.
class ItemModel
{
public:
    /// Fails with OutOfRange unless |a| is in [LeastSlope, MostSlope], every |b| is at most
    /// FarthestThreshold, 0 <= c < d <= 1 and, for Graded, a b_k ascends strictly. A calibration
    /// may end with a negative slope; what a bank may hold is narrower and for its reader to say.
    static Result<ItemModel> create(const ItemParameters &parameters);

    const ItemParameters &parameters() const noexcept { return m_parameters; }
    /// The number of score categories, 2 or more; scores run from 0 to categories() - 1.
    std::size_t categories() const noexcept { return m_parameters.thresholds + 1; }

    /// Writes P(score = k | theta) for k = 0, 1, ... REQUIRES: out.size() >= categories()
    void probabilities(double theta, std::span<double> out) const;
    /// REQUIRES: category < categories()
    double probability(double theta, std::size_t category) const;
    /// Multiplies the entries of `likelihood`, one a grid point, by P(category | theta).
    /// REQUIRES: likelihood.size() == grid.size, category < categories()
    void multiplyInto(
        std::span<double> likelihood, const AbilityGrid &grid, std::size_t category) const;
    /// log P and its derivative by theta; finite for |theta| up to 10 and beyond.
    struct LogLikelihood
    {
        double value = 0.0;
        double slope = 0.0;
    };
    LogLikelihood logLikelihood(double theta, std::size_t category) const;
    /// Fisher information about theta.
    double information(double theta) const;
    /// The same of a right/wrong model at x = a (theta - b), to the last bit.
    static double information(double x, double a, double c, double d);
    /// E(score | theta) / highest score, in [0, 1].
    double expectedShare(double theta) const;

private:
    explicit ItemModel(const ItemParameters &parameters) noexcept
        : m_parameters(parameters)
    {
    }

    ItemParameters m_parameters;
};

} // namespace suyang::engine
