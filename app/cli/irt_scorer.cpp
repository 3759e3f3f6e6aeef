#include "irt_scorer.h"

#include "engine/joint_mode.h"
#include "engine/posterior_rule.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace suyang::cli {

using engine::AbilityPrior;
using engine::Answer;

namespace {

bool isDiagonal(const AbilityPrior &prior)
{
    const std::size_t size = prior.dimensions();
    for (std::size_t i = 0; i < size * size; ++i) {
        if (i / size != i % size && prior.covariance()[i] != 0.0)
            return false;
    }
    return true;
}

/// The most information that the items of one dimension can give together.
double mostInformation(const measurement_files::ItemList &items)
{
    double most = 0.0;
    for (std::size_t d = 0; d < static_cast<std::size_t>(items.dimensions.size()); ++d) {
        std::vector<engine::ItemModel> models;
        for (std::size_t item = 0; item < items.size(); ++item) {
            if (items.dimensionOf[item] == d)
                models.push_back(items.models[item]);
        }
        most = std::max(most, engine::mostInformation(models, models.size()));
    }
    return most;
}

} // namespace

std::optional<ScoreMethod> scoreMethodNamed(const std::string &name)
{
    for (const auto &[known, method] :
        {std::pair("eap", ScoreMethod::Eap), std::pair("map", ScoreMethod::Map),
            std::pair("mle", ScoreMethod::Mle), std::pair("wle", ScoreMethod::Wle)}) {
        if (name == known)
            return method;
    }
    return std::nullopt;
}

IrtScorer::IrtScorer(const measurement_files::ItemList &items, ScoreMethod method,
    std::optional<AbilityPrior> prior, const engine::ThetaRange &range)
    : m_items(items)
    , m_method(method)
    , m_prior(std::move(prior))
    , m_range(range)
{
    if (method == ScoreMethod::Map)
        m_isJoint = m_prior->dimensions() > 1;
    if (method != ScoreMethod::Eap)
        return;
    m_isJoint = !isDiagonal(*m_prior);
    if (m_isJoint) {
        m_rule = engine::PosteriorRule::create(
            *m_prior, std::max(engine::PosteriorRule::DefaultInformation, mostInformation(items)));
        return;
    }
    for (std::size_t d = 0; d < m_prior->dimensions(); ++d)
        m_exact.emplace_back(items.models, m_prior->mean()[d], std::sqrt(m_prior->variance(d)));
}

void IrtScorer::useGrid(const engine::EvenGrid &grid)
{
    m_isJoint = false;
    m_exact.clear();
    for (std::size_t d = 0; d < m_prior->dimensions(); ++d)
        m_grids.emplace_back(
            m_items.models, grid, m_prior->mean()[d], std::sqrt(m_prior->variance(d)));
}

std::vector<std::optional<DimensionScore>> IrtScorer::score(const std::vector<Answer> &answers)
{
    Scores scores(static_cast<std::size_t>(m_items.dimensions.size()));
    if (m_isJoint) {
        scoreJointly(answers, scores);
        return scores;
    }
    for (std::size_t d = 0; d < scores.size(); ++d) {
        std::vector<Answer> own;
        std::ranges::copy_if(answers, std::back_inserter(own),
            [&](const Answer &answer) { return m_items.dimensionOf[answer.item] == d; });
        scoreDimension(d, own, scores);
    }
    return scores;
}

void IrtScorer::scoreDimension(std::size_t dimension, const std::vector<Answer> &own, Scores &out)
{
    const auto keep = [&](const engine::PointEstimate &estimate) {
        out[dimension] = {estimate.theta, estimate.standardError};
    };
    switch (m_method) {
    case ScoreMethod::Eap: {
        const engine::GridEstimate estimate
            = m_grids.empty() ? m_exact[dimension].estimate(own) : m_grids[dimension].estimate(own);
        out[dimension] = {estimate.theta, estimate.sd};
        break;
    }
    case ScoreMethod::Map:
        keep(engine::posteriorMode(m_items.models, own, m_prior->mean()[dimension],
            std::sqrt(m_prior->variance(dimension))));
        break;
    case ScoreMethod::Mle:
        if (!own.empty())
            keep(engine::maximumLikelihood(m_items.models, own, m_range));
        break;
    case ScoreMethod::Wle:
        if (!own.empty())
            keep(engine::weightedLikelihood(m_items.models, own, m_range));
        break;
    }
}

void IrtScorer::scoreJointly(const std::vector<Answer> &answers, Scores &out)
{
    if (m_method == ScoreMethod::Map) {
        const auto mode = engine::jointMode(*m_prior, m_items.models, m_items.dimensionOf, answers);
        for (std::size_t d = 0; d < out.size(); ++d)
            out[d] = {mode.theta[d], mode.standardError[d]};
        return;
    }
    engine::JointPosterior posterior(m_rule);
    for (const Answer &answer : answers)
        posterior.addUnsettled(
            m_items.models[answer.item], m_items.dimensionOf[answer.item], answer.category);
    posterior.settle();
    for (std::size_t d = 0; d < out.size(); ++d)
        out[d] = {posterior.estimate().mean[d], posterior.estimate().sd[d]};
}

} // namespace suyang::cli
