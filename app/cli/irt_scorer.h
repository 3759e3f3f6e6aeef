#pragma once

#include "engine/ability_prior.h"
#include "engine/answer.h"
#include "engine/grid_eap.h"
#include "engine/joint_posterior.h"
#include "engine/point_estimate.h"
#include "measurement_files/items_file.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace suyang::cli {

enum class ScoreMethod { Eap, Map, Mle, Wle };

std::optional<ScoreMethod> scoreMethodNamed(const std::string &name);

struct DimensionScore
{
    double theta = 0.0;
    double se = 0.0;
};

/// Scores persons, one after the other, by one method.
///
/// eap: exact, joint over the dimensions; dimensions that the prior does not correlate with any
/// other are integrated alone. map: joint over several dimensions with the observed information,
/// one dimension with Fisher information (see joint_mode.h and point_estimate.h). mle, wle: each
/// dimension alone within the range; no score where it has no answer.
class IrtScorer
{
public:
    /// `prior` is needed by Eap and Map. `items` must outlive the scorer.
    IrtScorer(const measurement_files::ItemList &items, ScoreMethod method,
        std::optional<engine::AbilityPrior> prior, const engine::ThetaRange &range);

    /// EAP by a fixed grid in each dimension instead. REQUIRES: Eap
    void useGrid(const engine::EvenGrid &grid);

    /// One entry a dimension.
    std::vector<std::optional<DimensionScore>> score(const std::vector<engine::Answer> &answers);

private:
    using Scores = std::vector<std::optional<DimensionScore>>;

    void scoreDimension(std::size_t dimension, const std::vector<engine::Answer> &own, Scores &out);
    void scoreJointly(const std::vector<engine::Answer> &answers, Scores &out);

    const measurement_files::ItemList &m_items;
    ScoreMethod m_method;
    std::optional<engine::AbilityPrior> m_prior;
    engine::ThetaRange m_range;
    bool m_isJoint = false;
    std::vector<engine::ExactEap> m_exact; ///< one a dimension
    std::vector<engine::GridEap> m_grids; ///< one a dimension
    std::shared_ptr<const engine::PosteriorRule> m_rule;
};

} // namespace suyang::cli
