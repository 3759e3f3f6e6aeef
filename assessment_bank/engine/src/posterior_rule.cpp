#include "engine/posterior_rule.h"

#include "engine/item_model.h"
#include "factor_form.h"
#include "smoothing_kernel.h"

#include <algorithm>
#include <cmath>

namespace suyang::engine {

namespace {

/// How far grids and factor nodes reach, in prior SDs: exp(-40) of the density at the centre.
constexpr double Reach = 9.0;
/// Tables over a factor's mean are read between their points where there are several factors.
constexpr double TableStep = 0.2;

AbilityGrid evenGrid(double centre, double reach, double step)
{
    const auto half = static_cast<std::size_t>(std::ceil(reach / step));
    return {centre - step * static_cast<double>(half), step, 2 * half + 1};
}

/// A step that leaves a trapezoid sum over a normal of this SD right to 1e-8: the error of such a
/// sum is 2 exp(-2 pi^2 sd^2 / step^2).
double stepFor(double sd)
{
    return 1.02 * sd;
}

/// The narrowest posterior that one factor can have, however much is known of the dimensions.
double factorStep(const FactorForm &form, std::size_t dimensions)
{
    double precision = 1.0;
    for (std::size_t d = 0; d < dimensions; ++d)
        precision += form.loading[d][0] * form.loading[d][0] / form.uniqueness[d];
    return stepFor(1.0 / std::sqrt(precision));
}

} // namespace

PosteriorRule::PosteriorRule(const AbilityPrior &prior, double mostInformation)
    : m_prior(prior)
    , m_form(std::make_unique<const FactorForm>(factorFormOf(prior)))
{
    const FactorForm &form = *m_form;
    AbilityGrid nodes {0.0, 1.0, 1};
    if (form.factors == 1)
        nodes = evenGrid(0.0, Reach, factorStep(form, dimensions()));
    for (std::size_t k = 0; k < nodes.size; ++k)
        m_factorWeights.push_back(std::exp(-0.5 * nodes.at(k) * nodes.at(k)));
    for (std::size_t d = 0; d < dimensions(); ++d) {
        const double mean = prior.mean()[d];
        const double sd = std::sqrt(prior.variance(d));
        const double uniqueness = form.uniqueness[d];
        const double step = std::min(
            0.25, stepFor(1.0 / std::sqrt(1.0 / uniqueness + std::max(0.0, mostInformation))));
        m_grids.push_back(evenGrid(mean, Reach * sd, step));
        AbilityGrid centres {mean, 1.0, 1};
        if (form.factors == 1) {
            const double loading = form.loading[d][0];
            centres = {mean + loading * nodes.lowest, loading * nodes.step, nodes.size};
        } else if (form.factors > 1) {
            const double spread = std::sqrt(std::max(0.0, prior.variance(d) - uniqueness));
            centres = evenGrid(mean, Reach * spread, TableStep * std::sqrt(uniqueness));
        }
        const bool asBefore = d > 0 && m_grids[d] == m_grids[d - 1]
            && centres == m_kernels.back()->centres() && uniqueness == form.uniqueness[d - 1];
        m_kernels.push_back(asBefore
                ? m_kernels.back()
                : std::make_shared<const SmoothingKernel>(m_grids[d], centres, uniqueness));
    }
}

PosteriorRule::~PosteriorRule() = default;

std::shared_ptr<const PosteriorRule> PosteriorRule::create(
    const AbilityPrior &prior, double mostInformation)
{
    return std::shared_ptr<const PosteriorRule>(new PosteriorRule(prior, mostInformation));
}

std::size_t PosteriorRule::factors() const noexcept
{
    return m_form->factors;
}

double mostInformation(std::span<const ItemModel> models, std::size_t items)
{
    double most = 0.0;
    for (const ItemModel &model : models) {
        const ItemParameters &p = model.parameters();
        // At most the squared slope times the largest variance that a score 0..K can have.
        const double spread = 0.25 * static_cast<double>(p.thresholds * p.thresholds);
        most = std::max(most, p.a * p.a * spread);
    }
    return most * static_cast<double>(items);
}

} // namespace suyang::engine
