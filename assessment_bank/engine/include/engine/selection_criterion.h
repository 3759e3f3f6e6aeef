#pragma once

#include "engine/ability_prior.h"
#include "engine/answer.h"
#include "engine/item_model.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace suyang::engine {

/// What a criterion may look at when the next item is to be chosen. Items are places in `models`.
struct SelectionState
{
    std::span<const ItemModel> models;
    std::span<const std::size_t> dimensionOf; ///< one a model
    std::span<const Answer> answers; ///< in the order given
    std::span<const double> theta; ///< point estimate, one a dimension
    const AbilityPrior &prior;
};

/// The criteria, all for one dimension or several. Those above the line know one ability at a time:
/// in several dimensions they look at the item's own, with the answers in it, its marginal prior
/// and its point estimate. In one dimension they are those of the catR package (Magis and Raiche
/// 2012, J. Stat. Softw. 48(8)), oddities included: integrals run over 33 points on [-4, 4] by the
/// trapezoid rule, likelihoods are not normalised, and branches are weighted with P at the point
/// estimate, not with the posterior prediction. Below the line are those of mirtCAT (Chalmers 2016,
/// J. Stat. Softw. 71(5); Segall 1996) for simple structure, with I = the Fisher information of the
/// given items and the one in question at the point estimate.
enum class CriterionKind {
    MaximumInformation, ///< "mfi": Fisher information at the point estimate
    ExpectedInformation, ///< "mei": sum P_k times the observed information at the EAP after k
    ExpectedFisherInformation, ///< "mei-fisher": the same with Fisher information
    ExpectedVariance, ///< "mepv": sum P_k times the posterior variance after k; small is good
    KullbackLeibler, ///< "kl": integral of L(theta) KL(estimate || theta)
    PosteriorKullbackLeibler, ///< "klp": the same times the prior density
    LikelihoodWeightedInformation, ///< "mlwi": integral of L(theta) I(theta)
    PosteriorWeightedInformation, ///< "mpwi": the same times the prior density
    GlobalDiscrimination, ///< "gdi": variance of P over the likelihood (Kaplan et al. 2015)
    PosteriorGlobalDiscrimination, ///< "gdip": over the posterior
    ClosestDifficulty, ///< "bopt": |b - estimate|; the mean of b_1.. if several; small is good
    ClosestMaximum, ///< "thopt": |theta of most information - estimate|; small is good
    // --------
    DOptimality, ///< "d": det(I + prior precision), mirtCAT's DPrule
    AOptimality, ///< "a": -trace of the inverse of I + prior precision, APrule
    EOptimality, ///< "e": smallest eigenvalue of I + prior precision, EPrule
    TOptimality, ///< "t": trace of I + prior precision, TPrule
    WOptimality, ///< "w": sum of all elements of I + prior precision, WPrule with equal weights
    DInformation, ///< "d-info": the same five without the prior: Drule, ...
    AInformation, ///< "a-info": minus infinity while I is singular
    EInformation, ///< "e-info"
    TInformation, ///< "t-info"
    WInformation, ///< "w-info"
    LocalKullbackLeibler, ///< "kl-local": KL(estimate + 0.1 || estimate - 0.1)
    GrowingKullbackLeibler, ///< "kl-local-n": the same with 0.1 sqrt(number of answers)
};

/// How good each item would be next.
class SelectionCriterion
{
public:
    SelectionCriterion() = default;
    virtual ~SelectionCriterion() = default;
    SelectionCriterion(const SelectionCriterion &) = delete;
    SelectionCriterion &operator=(const SelectionCriterion &) = delete;

    /// True when the best item is the one with the smallest value.
    virtual bool prefersSmall() const { return false; }
    /// Takes in the state, once an answer; what it points at must live until the last value().
    /// Allocates nothing after the first call with a bank.
    /// REQUIRES: dimensionOf.size() == models.size(), theta.size() == prior.dimensions(),
    /// everything named in it exists, theta finite
    virtual void prepare(const SelectionState &state) = 0;
    /// Finite but for AInformation. REQUIRES: prepare() was called, item < models.size()
    virtual double value(std::size_t item) const = 0;
};

std::unique_ptr<SelectionCriterion> makeCriterion(CriterionKind kind);

/// The names above.
std::string_view criterionName(CriterionKind kind);
std::optional<CriterionKind> criterionNamed(std::string_view name);
/// Every criterion, in the order above.
std::span<const CriterionKind> allCriteria();

} // namespace suyang::engine
