#include "engine/selection_criterion.h"

#include "criteria/criteria.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace suyang::engine {

namespace {

using namespace suyang::engine::criteria;

/// One line a criterion: all that has to be added for another.
struct Entry
{
    CriterionKind kind;
    std::string_view name;
    Made (*make)();
};

template <MatrixRule Rule, Weighting From>
Made matrixRule()
{
    return informationMatrix(Rule, From);
}

constexpr std::array Entries {
    Entry {CriterionKind::MaximumInformation, "mfi", maximumInformation},
    Entry {CriterionKind::ExpectedInformation, "mei",
        [] { return expectedInformation(InformationKind::Observed); }},
    Entry {CriterionKind::ExpectedFisherInformation, "mei-fisher",
        [] { return expectedInformation(InformationKind::Fisher); }},
    Entry {CriterionKind::ExpectedVariance, "mepv", expectedVariance},
    Entry {CriterionKind::KullbackLeibler, "kl",
        [] { return kullbackLeibler(Weighting::Likelihood); }},
    Entry {CriterionKind::PosteriorKullbackLeibler, "klp",
        [] { return kullbackLeibler(Weighting::Posterior); }},
    Entry {CriterionKind::LikelihoodWeightedInformation, "mlwi",
        [] { return weightedInformation(Weighting::Likelihood); }},
    Entry {CriterionKind::PosteriorWeightedInformation, "mpwi",
        [] { return weightedInformation(Weighting::Posterior); }},
    Entry {CriterionKind::GlobalDiscrimination, "gdi",
        [] { return globalDiscrimination(Weighting::Likelihood); }},
    Entry {CriterionKind::PosteriorGlobalDiscrimination, "gdip",
        [] { return globalDiscrimination(Weighting::Posterior); }},
    Entry {CriterionKind::ClosestDifficulty, "bopt", closestDifficulty},
    Entry {CriterionKind::ClosestMaximum, "thopt", closestMaximum},
    Entry {
        CriterionKind::DOptimality, "d", matrixRule<MatrixRule::Determinant, Weighting::Posterior>},
    Entry {CriterionKind::AOptimality, "a",
        matrixRule<MatrixRule::MinusTraceOfInverse, Weighting::Posterior>},
    Entry {CriterionKind::EOptimality, "e",
        matrixRule<MatrixRule::LeastEigenvalue, Weighting::Posterior>},
    Entry {CriterionKind::TOptimality, "t", matrixRule<MatrixRule::Trace, Weighting::Posterior>},
    Entry {CriterionKind::WOptimality, "w",
        matrixRule<MatrixRule::SumOfElements, Weighting::Posterior>},
    Entry {CriterionKind::DInformation, "d-info",
        matrixRule<MatrixRule::Determinant, Weighting::Likelihood>},
    Entry {CriterionKind::AInformation, "a-info",
        matrixRule<MatrixRule::MinusTraceOfInverse, Weighting::Likelihood>},
    Entry {CriterionKind::EInformation, "e-info",
        matrixRule<MatrixRule::LeastEigenvalue, Weighting::Likelihood>},
    Entry {CriterionKind::TInformation, "t-info",
        matrixRule<MatrixRule::Trace, Weighting::Likelihood>},
    Entry {CriterionKind::WInformation, "w-info",
        matrixRule<MatrixRule::SumOfElements, Weighting::Likelihood>},
    Entry {CriterionKind::LocalKullbackLeibler, "kl-local",
        [] { return localKullbackLeibler(Shift::Fixed); }},
    Entry {CriterionKind::GrowingKullbackLeibler, "kl-local-n",
        [] { return localKullbackLeibler(Shift::Growing); }},
};

constexpr auto Kinds = [] {
    std::array<CriterionKind, Entries.size()> kinds {};
    for (std::size_t i = 0; i < kinds.size(); ++i)
        kinds[i] = Entries[i].kind;
    return kinds;
}();

const Entry &entryOf(CriterionKind kind)
{
    const auto *found = std::ranges::find(Entries, kind, &Entry::kind);
    assert(found != Entries.end());
    return *found;
}

} // namespace

std::unique_ptr<SelectionCriterion> makeCriterion(CriterionKind kind)
{
    return entryOf(kind).make();
}

std::string_view criterionName(CriterionKind kind)
{
    return entryOf(kind).name;
}

std::optional<CriterionKind> criterionNamed(std::string_view name)
{
    const auto *found = std::ranges::find(Entries, name, &Entry::name);
    return found == Entries.end() ? std::nullopt : std::optional(found->kind);
}

std::span<const CriterionKind> allCriteria()
{
    return Kinds;
}

} // namespace suyang::engine
