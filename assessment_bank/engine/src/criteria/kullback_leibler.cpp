#include "criteria.h"
#include "grid_evidence.h"

#include <cmath>

namespace suyang::engine::criteria {

namespace {

using CategoryValues = std::array<double, ItemParameters::MaxThresholds + 1>;

/// sum P_k(from) log(P_k(from) / P_k(to)), from log P so that nothing is lost where P is tiny.
double divergence(const ItemModel &model, double from, double to)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < model.categories(); ++k) {
        const double here = model.logLikelihood(from, k).value;
        sum += std::exp(here) * (here - model.logLikelihood(to, k).value);
    }
    return sum;
}

class KullbackLeibler final : public SelectionCriterion
{
public:
    explicit KullbackLeibler(Weighting weighting)
        : m_weighting(weighting)
    {
    }

    void prepare(const SelectionState &state) override { m_evidence.prepare(state); }
    double value(std::size_t item) const override
    {
        const ItemModel &model = m_evidence.model(item);
        const double theta = m_evidence.thetaFor(item);
        CategoryValues logs {};
        CategoryValues weights {};
        double constant = 0.0; // the part of the divergence that does not depend on the point
        for (std::size_t k = 0; k < model.categories(); ++k) {
            logs[k] = model.logLikelihood(theta, k).value;
            weights[k] = std::exp(logs[k]);
            constant += weights[k] * logs[k];
        }
        const DimensionGrid &grid = m_evidence.gridFor(item);
        GridValues values = m_weighting == Weighting::Posterior ? grid.posterior : grid.likelihood;
        for (std::size_t i = 0; i < Grid.points; ++i) {
            double there = 0.0;
            for (std::size_t k = 0; k < model.categories(); ++k)
                there += weights[k] * model.logLikelihood(Grid.at(i), k).value;
            values[i] *= constant - there;
        }
        return integralOf(values);
    }

private:
    Weighting m_weighting;
    GridEvidence m_evidence;
};

class LocalKullbackLeibler final : public SelectionCriterion
{
public:
    explicit LocalKullbackLeibler(Shift shift)
        : m_shift(shift)
    {
    }

    void prepare(const SelectionState &state) override
    {
        constexpr double Delta = 0.1;
        m_models = state.models;
        m_dimensionOf = state.dimensionOf;
        m_theta = state.theta;
        const auto answers = static_cast<double>(state.answers.size());
        m_delta = m_shift == Shift::Growing ? Delta * std::sqrt(answers) : Delta;
    }
    double value(std::size_t item) const override
    {
        const double theta = m_theta[m_dimensionOf[item]];
        return divergence(m_models[item], theta + m_delta, theta - m_delta);
    }

private:
    Shift m_shift;
    double m_delta = 0.0;
    std::span<const ItemModel> m_models;
    std::span<const std::size_t> m_dimensionOf;
    std::span<const double> m_theta;
};

} // namespace

Made kullbackLeibler(Weighting weighting)
{
    return std::make_unique<KullbackLeibler>(weighting);
}

Made localKullbackLeibler(Shift shift)
{
    return std::make_unique<LocalKullbackLeibler>(shift);
}

} // namespace suyang::engine::criteria
