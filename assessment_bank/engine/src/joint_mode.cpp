#include "engine/joint_mode.h"

#include "engine/item_derivatives.h"
#include "engine/point_estimate.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace suyang::engine {

namespace {

constexpr int Max = static_cast<int>(AbilityPrior::MaxDimensions);
using Vector = Eigen::Matrix<double, Eigen::Dynamic, 1, 0, Max, 1>;
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, Max, Max>;

Eigen::Index at(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

/// log prior + log likelihood of all answers.
class JointLogPosterior
{
public:
    JointLogPosterior(const AbilityPrior &prior, std::span<const ItemModel> models,
        std::span<const std::size_t> dimensionOf, std::span<const Answer> answers)
        : m_models(models)
        , m_answers(prior.dimensions())
        , m_mean(at(prior.dimensions()))
    {
        const std::size_t size = prior.dimensions();
        Matrix covariance(at(size), at(size));
        for (std::size_t i = 0; i < size; ++i) {
            m_mean(at(i)) = prior.mean()[i];
            for (std::size_t j = 0; j < size; ++j)
                covariance(at(i), at(j)) = prior.covariance()[i * size + j];
        }
        m_precision = covariance.llt().solve(Matrix::Identity(at(size), at(size)));
        for (const Answer &answer : answers) {
            assert(answer.category < models[answer.item].categories());
            m_answers[dimensionOf[answer.item]].push_back(answer);
            const ItemParameters &p = models[answer.item].parameters();
            m_isConcave = m_isConcave && p.c == 0.0 && p.d == 1.0;
        }
    }

    const Vector &mean() const noexcept { return m_mean; }
    bool isConcave() const noexcept { return m_isConcave; }

    double value(const Vector &theta) const
    {
        const Vector distance = theta - m_mean;
        double sum = -0.5 * distance.dot(m_precision * distance);
        for (std::size_t d = 0; d < m_answers.size(); ++d) {
            for (const Answer &answer : m_answers[d])
                sum += m_models[answer.item].logLikelihood(theta(at(d)), answer.category).value;
        }
        return sum;
    }

    Vector gradient(const Vector &theta) const
    {
        Vector result = -(m_precision * (theta - m_mean));
        for (std::size_t d = 0; d < m_answers.size(); ++d) {
            for (const Answer &answer : m_answers[d])
                result(at(d))
                    += m_models[answer.item].logLikelihood(theta(at(d)), answer.category).slope;
        }
        return result;
    }

    /// The factor of minus the matrix of second derivatives, or of its expectation where that is
    /// not positive definite.
    Eigen::LLT<Matrix> precision(const Vector &theta) const
    {
        Matrix observed = m_precision;
        Matrix expected = m_precision;
        for (std::size_t d = 0; d < m_answers.size(); ++d) {
            for (const Answer &answer : m_answers[d]) {
                const ItemDerivatives derivatives(m_models[answer.item], theta(at(d)));
                observed(at(d), at(d)) -= derivatives[answer.category].second;
                expected(at(d), at(d)) += derivatives.information();
            }
        }
        const Eigen::LLT<Matrix> factor(observed);
        return factor.info() == Eigen::Success ? factor : Eigen::LLT<Matrix>(expected);
    }

    /// Moves one dimension to the highest point given the others.
    void raise(Vector &theta, std::size_t d) const
    {
        const double own = m_precision(at(d), at(d));
        const double pull
            = m_precision.row(at(d)).dot(theta - m_mean) - own * (theta(at(d)) - m_mean(at(d)));
        theta(at(d)) = posteriorMode(
            m_models, m_answers[d], m_mean(at(d)) - pull / own, 1.0 / std::sqrt(own))
                           .theta;
    }

    /// Each dimension's mode given its own answers and its marginal prior.
    Vector marginalModes(const AbilityPrior &prior) const
    {
        Vector theta = m_mean;
        for (std::size_t d = 0; d < m_answers.size(); ++d) {
            const double sd = std::sqrt(prior.variance(d));
            theta(at(d)) = posteriorMode(m_models, m_answers[d], prior.mean()[d], sd).theta;
        }
        return theta;
    }

private:
    std::span<const ItemModel> m_models;
    std::vector<std::vector<Answer>> m_answers; ///< by dimension
    Vector m_mean;
    Matrix m_precision;
    bool m_isConcave = true;
};

/// Newton steps, halved until the function does not fall.
Vector climb(const JointLogPosterior &posterior, Vector theta)
{
    constexpr int MostSteps = 200;
    constexpr int MostHalvings = 40;
    constexpr double Precise = 1e-11;
    double height = posterior.value(theta);
    for (int i = 0; i < MostSteps; ++i) {
        Vector step = posterior.precision(theta).solve(posterior.gradient(theta));
        const bool isLast = step.cwiseAbs().maxCoeff() < Precise;
        if (isLast)
            return theta + step;
        const double noise = 1e-13 * (1.0 + std::abs(height));
        for (int halving = 0; halving < MostHalvings; ++halving) {
            const double next = posterior.value(theta + step);
            if (next >= height - noise) {
                theta += step;
                height = next;
                break;
            }
            step *= 0.5;
        }
    }
    return theta;
}

/// One dimension at a time until it settles roughly; climb() does the rest.
Vector ascend(const JointLogPosterior &posterior, Vector theta)
{
    constexpr int MostRounds = 8;
    constexpr double Settled = 0.02;
    for (int round = 0; round < MostRounds; ++round) {
        const Vector before = theta;
        for (Eigen::Index d = 0; d < theta.size(); ++d)
            posterior.raise(theta, static_cast<std::size_t>(d));
        if ((theta - before).cwiseAbs().maxCoeff() < Settled)
            break;
    }
    return climb(posterior, theta);
}

} // namespace

AbilityMode jointMode(const AbilityPrior &prior, std::span<const ItemModel> models,
    std::span<const std::size_t> dimensionOf, std::span<const Answer> answers)
{
    assert(dimensionOf.size() == models.size());
    const JointLogPosterior posterior(prior, models, dimensionOf, answers);
    Vector theta;
    if (posterior.isConcave()) {
        theta = climb(posterior, posterior.mean());
    } else {
        theta = ascend(posterior, posterior.mean());
        const Vector other = ascend(posterior, posterior.marginalModes(prior));
        if (posterior.value(other) > posterior.value(theta))
            theta = other;
    }
    const std::size_t size = prior.dimensions();
    const Matrix covariance
        = posterior.precision(theta).solve(Matrix::Identity(at(size), at(size)));
    AbilityMode result {
        std::vector<double>(size), std::vector<double>(size), std::vector<double>(size * size)};
    for (std::size_t i = 0; i < size; ++i) {
        result.theta[i] = theta(at(i));
        result.standardError[i] = std::sqrt(covariance(at(i), at(i)));
        for (std::size_t j = 0; j < size; ++j)
            result.covariance[i * size + j] = covariance(at(i), at(j));
    }
    return result;
}

} // namespace suyang::engine
