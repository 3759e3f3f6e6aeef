#include "engine/point_estimate.h"

#include "engine/item_derivatives.h"
#include "highest_point.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::engine {

namespace {

constexpr double LeastInformation = 1e-300;

/// The log-likelihood of some answers, and the information of their items.
class Likelihood : public Objective
{
public:
    Likelihood(std::span<const ItemModel> models, std::span<const Answer> answers)
        : m_models(models)
        , m_answers(answers)
    {
        for (const Answer &answer : answers) {
            assert(answer.category < models[answer.item].categories());
            const ItemParameters &p = models[answer.item].parameters();
            m_steepest = std::max(m_steepest, std::abs(p.a));
            m_isConcave = m_isConcave && p.c == 0.0 && p.d == 1.0;
        }
    }

    double value(double theta) const override
    {
        double sum = 0.0;
        for (const Answer &answer : m_answers)
            sum += m_models[answer.item].logLikelihood(theta, answer.category).value;
        return sum;
    }

    double slope(double theta) const override
    {
        double sum = 0.0;
        for (const Answer &answer : m_answers)
            sum += m_models[answer.item].logLikelihood(theta, answer.category).slope;
        return sum;
    }

    double information(double theta) const
    {
        double sum = 0.0;
        for (const Answer &answer : m_answers)
            sum += m_models[answer.item].information(theta);
        return std::max(sum, LeastInformation);
    }

    bool isConcave() const noexcept { return m_isConcave; }
    double step() const { return std::min(0.1, 0.25 / m_steepest); }

protected:
    /// The sum over the items of what `take` reads from the derivatives of each, with the score.
    template <typename Take>
    double scoreAnd(double theta, Take &&take) const
    {
        double score = 0.0;
        for (const Answer &answer : m_answers) {
            const ItemDerivatives at(m_models[answer.item], theta);
            score += at[answer.category].first;
            take(at);
        }
        return score;
    }

private:
    std::span<const ItemModel> m_models;
    std::span<const Answer> m_answers;
    double m_steepest = ItemParameters::LeastSlope;
    bool m_isConcave = true;
};

/// `above` / (2 `information`), and 0 where the information has underflowed.
double halfRatio(double above, double information)
{
    return information > LeastInformation ? 0.5 * above / information : 0.0;
}

class WeightedLikelihood final : public Likelihood
{
public:
    using Likelihood::Likelihood;

    double slope(double theta) const override
    {
        double warm = 0.0;
        double information = 0.0;
        const double score = scoreAnd(theta, [&](const ItemDerivatives &at) {
            warm += at.warm();
            information += at.information();
        });
        return score + halfRatio(warm, information);
    }

    double restSlope(double theta) const override
    {
        double warm = 0.0;
        double information = 0.0;
        scoreAnd(theta, [&](const ItemDerivatives &at) {
            warm += at.warm();
            information += at.information();
        });
        return halfRatio(warm, information);
    }
};

class JeffreysPosterior final : public Likelihood
{
public:
    using Likelihood::Likelihood;

    double value(double theta) const override
    {
        return Likelihood::value(theta) + 0.5 * std::log(information(theta));
    }

    double slope(double theta) const override
    {
        double rise = 0.0;
        double information = 0.0;
        const double score = scoreAnd(theta, [&](const ItemDerivatives &at) {
            rise += at.informationSlope();
            information += at.information();
        });
        return score + halfRatio(rise, information);
    }

    /// -d2 log sqrt(I) / dtheta2 plus the information itself.
    double precision(double theta) const
    {
        double total = 0.0;
        double rise = 0.0;
        double bend = 0.0;
        scoreAnd(theta, [&](const ItemDerivatives &at) {
            total += at.information();
            rise += at.informationSlope();
            bend += at.informationBend();
        });
        total = std::max(total, LeastInformation);
        const double ratio = rise / total;
        const double all = total - 0.5 * (bend / total - ratio * ratio);
        return all > 0.0 ? all : total;
    }
};

class NormalPosterior final : public Likelihood
{
public:
    NormalPosterior(
        std::span<const ItemModel> models, std::span<const Answer> answers, double mean, double sd)
        : Likelihood(models, answers)
        , m_mean(mean)
        , m_precision(1.0 / (sd * sd))
    {
    }

    double value(double theta) const override
    {
        const double distance = theta - m_mean;
        return Likelihood::value(theta) - 0.5 * m_precision * distance * distance;
    }

    double slope(double theta) const override
    {
        return Likelihood::slope(theta) - m_precision * (theta - m_mean);
    }

private:
    double m_mean;
    double m_precision;
};

PointEstimate withError(const HighestPoint &point, double precision)
{
    return {point.theta, 1.0 / std::sqrt(precision), point.atBound};
}

} // namespace

PointEstimate maximumLikelihood(
    std::span<const ItemModel> models, std::span<const Answer> answers, const ThetaRange &range)
{
    assert(!answers.empty() && range.low < range.high);
    const Likelihood likelihood(models, answers);
    const auto point = likelihood.isConcave() ? highestOfConcave(likelihood, range)
                                              : highestOfAny(likelihood, range, likelihood.step());
    return withError(point, likelihood.information(point.theta));
}

PointEstimate weightedLikelihood(
    std::span<const ItemModel> models, std::span<const Answer> answers, const ThetaRange &range)
{
    assert(!answers.empty() && range.low < range.high);
    const WeightedLikelihood likelihood(models, answers);
    const auto point = highestOfAny(likelihood, range, likelihood.step());
    return withError(point, likelihood.information(point.theta));
}

PointEstimate jeffreysMode(
    std::span<const ItemModel> models, std::span<const Answer> answers, const ThetaRange &range)
{
    assert(!answers.empty() && range.low < range.high);
    const JeffreysPosterior posterior(models, answers);
    const auto point = highestOfAny(posterior, range, posterior.step());
    return withError(point, posterior.precision(point.theta));
}

PointEstimate posteriorMode(
    std::span<const ItemModel> models, std::span<const Answer> answers, double mean, double sd)
{
    assert(sd > 0.0);
    if (answers.empty())
        return {mean, sd, false};
    const NormalPosterior posterior(models, answers, mean, sd);
    constexpr double Reach = 8.0;
    HighestPoint point;
    double reach = Reach * sd;
    do { // ends, because the prior's slope outgrows the bounded slope of the likelihood
        const ThetaRange range {mean - reach, mean + reach};
        point = posterior.isConcave() ? highestOfConcave(posterior, range)
                                      : highestOfAny(posterior, range, posterior.step());
        reach *= 2.0;
    } while (point.atBound);
    return withError(point, posterior.information(point.theta) + 1.0 / (sd * sd));
}

} // namespace suyang::engine
