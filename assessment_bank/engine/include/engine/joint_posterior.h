#pragma once

#include "engine/ability_prior.h"
#include "engine/dimension_evidence.h"
#include "engine/item_model.h"
#include "engine/posterior_rule.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace suyang::engine {

/// Mean, SD and covariance of the joint posterior.
struct AbilityEstimate
{
    std::vector<double> mean; ///< one a dimension
    std::vector<double> sd;
    std::vector<double> covariance; ///< row-major
};

/// The posterior density of one dimension on an even grid; the densities sum to 1 / step.
struct Marginal
{
    double lowest = 0.0;
    double step = 1.0;
    std::vector<double> density;

    double thetaAt(std::size_t index) const { return lowest + step * static_cast<double>(index); }
};

/// The joint posterior of several correlated abilities after answers to items that each measure
/// one of them (between-item multidimensional, "simple structure"), with its expected a posteriori
/// estimate (EAP).
///
/// Quadrature: the prior is taken apart into common factors and what is each dimension's own (see
/// FactorForm), so that the dimensions are independent given the factors. Each dimension is
/// integrated by a trapezoid sum over its grid; the one factor of an equally correlated prior by
/// another. Several factors are integrated by a product rule in whitened coordinates, moved and
/// scaled to the posterior (Naylor and Smith 1982). Against a 45^4 grid the means are right to 1e-6
/// or better, see tests/assessment_bank/engine/tst_joint_posterior.
class JointPosterior
{
public:
    explicit JointPosterior(const AbilityPrior &prior);
    explicit JointPosterior(std::shared_ptr<const PosteriorRule> rule);

    /// Allocates nothing. REQUIRES: dimension < dimensions(), category < model.categories()
    void add(const ItemModel &model, std::size_t dimension, std::size_t category);
    /// The same from a table of the category's probability on the grid of the dimension.
    void add(std::span<const double> probability, std::size_t dimension);
    /// Many answers at once: the estimate is brought up to date only by settle().
    void addUnsettled(const ItemModel &model, std::size_t dimension, std::size_t category);
    void settle();

    std::size_t dimensions() const noexcept { return m_rule->dimensions(); }
    const AbilityPrior &prior() const noexcept { return m_rule->prior(); }
    const PosteriorRule &rule() const noexcept { return *m_rule; }
    const AbilityEstimate &estimate() const noexcept { return m_estimate; }
    /// REQUIRES: dimension < dimensions()
    Marginal marginal(std::size_t dimension) const;
    /// The marginal on the rule's own grid of the dimension; the weights sum to 1. Allocates
    /// nothing where the prior's one factor has UsualNodes or fewer.
    /// REQUIRES: out.size() == rule().grid(dimension).size
    void gridWeights(std::size_t dimension, std::span<double> out) const;

private:
    static constexpr std::size_t UsualNodes = 512;

    void sumOverFactor();
    void walkFactors();
    void takeLogMasses();

    std::shared_ptr<const PosteriorRule> m_rule;
    std::vector<DimensionEvidence> m_evidence; ///< one a dimension
    std::vector<double> m_nodeWeights; ///< posterior weights of the one factor's nodes, sum 1
    std::vector<double> m_factorMean; ///< of several factors
    std::vector<double> m_factorCovariance; ///< row-major
    std::vector<std::vector<double>> m_logMass; ///< one a dimension, where factors are several
    AbilityEstimate m_estimate;
};

} // namespace suyang::engine
