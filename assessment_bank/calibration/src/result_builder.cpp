#include "result_builder.h"

#include <Eigen/Core>
#include <algorithm>
#include <cmath>

namespace suyang::calibration {

namespace {

using engine::ItemModel;
using engine::ItemParameters;
using engine::ModelKind;
using Kind = ParameterLayout::Entry::Kind;

/// Reads standard errors of functions of the parameters out of the covariance matrix.
class Errors
{
public:
    Errors(const ParameterLayout &layout, const std::optional<Curvature> &curvature)
        : m_layout(layout)
        , m_curvature(curvature)
    {
    }

    struct Term
    {
        Kind kind;
        std::size_t first;
        std::size_t second;
        double factor; ///< the derivative of the function by this parameter
    };
    /// The standard error of a sum of parameters times factors; nothing if one of them has none.
    StandardError of(std::initializer_list<Term> terms) const
    {
        if (!m_curvature)
            return std::nullopt;
        double variance = 0.0;
        for (const Term &x : terms) {
            for (const Term &y : terms) {
                const auto i = place(x);
                const auto j = place(y);
                if (!i || !j)
                    return std::nullopt;
                variance += x.factor * y.factor * m_curvature->covariance(*i, *j);
            }
        }
        if (!(variance >= 0.0) || !std::isfinite(variance))
            return std::nullopt;
        return std::sqrt(variance);
    }

private:
    std::optional<Eigen::Index> place(const Term &term) const
    {
        for (std::size_t i = 0; i < m_curvature->active.size(); ++i) {
            const auto &entry
                = m_layout.entries()[static_cast<std::size_t>(m_curvature->active[i])];
            if (entry.kind == term.kind && entry.first == term.first && entry.second == term.second)
                return static_cast<Eigen::Index>(i);
        }
        return std::nullopt;
    }

    const ParameterLayout &m_layout;
    const std::optional<Curvature> &m_curvature;
};

ModelKind kindOf(const ItemState &item, Family family)
{
    if (item.shape == Shape::Guessing)
        return ModelKind::ThreePl;
    if (item.shape == Shape::PartialCredit)
        return ModelKind::PartialCredit;
    return family == Family::Graded ? ModelKind::Graded : ModelKind::TwoPl;
}

double guessing(const ItemState &item)
{
    return 1.0 / (1.0 + std::exp(-item.values[2]));
}

/// A slope so flat that its thresholds would lie beyond what the engine takes is made just steep
/// enough.
double usableSlope(const ItemState &item)
{
    double farthest = 0.0;
    const std::size_t intercepts = item.shape == Shape::Guessing ? 1 : item.size - 1;
    for (std::size_t k = 1; k <= intercepts; ++k) {
        const double before
            = item.shape == Shape::PartialCredit && k > 1 ? item.values[k - 1] : 0.0;
        farthest = std::max(farthest, std::abs(item.values[k] - before));
    }
    const double least = std::max(
        2.0 * ItemParameters::LeastSlope, farthest / (0.99 * ItemParameters::FarthestThreshold));
    const double a = item.values[0];
    return std::abs(a) >= least ? a : (a < 0.0 ? -least : least);
}

Result<ItemModel> modelOf(const ItemState &item, Family family)
{
    ItemParameters p;
    p.kind = kindOf(item, family);
    p.a = usableSlope(item);
    p.thresholds = item.categories - 1;
    for (std::size_t k = 1; k <= p.thresholds; ++k) {
        const double before
            = item.shape == Shape::PartialCredit && k > 1 ? item.values[k - 1] : 0.0;
        p.b[k - 1] = -(item.values[k] - before) / p.a;
    }
    if (item.shape == Shape::Guessing)
        p.c = guessing(item);
    return ItemModel::create(p);
}

void addItemErrors(
    const ItemState &state, std::size_t i, const Errors &errors, CalibratedItem &item)
{
    item.slopeError = errors.of({{Kind::Item, i, 0, 1.0}});
    const double a = item.model.parameters().a;
    const std::size_t intercepts = item.model.categories() - 1;
    for (std::size_t k = 1; k <= intercepts; ++k) {
        item.intercepts.push_back(state.values[k]);
        item.interceptErrors.push_back(errors.of({{Kind::Item, i, k, 1.0}}));
        const double b = item.model.parameters().b[k - 1];
        // b = -d / a, so db = -(b da + dd) / a; with a held only the intercept counts.
        const bool step = state.shape == Shape::PartialCredit && k > 1;
        const bool slope = state.slopeFree;
        if (step && slope) {
            item.thresholdErrors.push_back(errors.of({{Kind::Item, i, 0, -b / a},
                {Kind::Item, i, k, -1.0 / a}, {Kind::Item, i, k - 1, 1.0 / a}}));
        } else if (slope) {
            item.thresholdErrors.push_back(
                errors.of({{Kind::Item, i, 0, -b / a}, {Kind::Item, i, k, -1.0 / a}}));
        } else {
            item.thresholdErrors.push_back(errors.of({{Kind::Item, i, k, -1.0 / a}}));
        }
    }
    if (state.shape != Shape::Guessing)
        return;
    const double c = guessing(state);
    item.logitGuessingError = errors.of({{Kind::Item, i, 2, 1.0}});
    item.guessingError = errors.of({{Kind::Item, i, 2, c * (1.0 - c)}});
}

/// From here on an item is a step, and how steep a step hardly shows in answers.
constexpr double SteepSlope = 8.0;

void addBoundNotes(const ItemState &state, const std::string &name, CalibrationResult &result)
{
    if (state.size > 0 && state.atBound[0]) {
        result.notes.push_back(name + ": the slope ran to "
            + std::to_string(static_cast<int>(state.values[0]))
            + " and was held there; the answers to this item follow the dimension without error");
    } else if (state.size > 0 && std::abs(state.values[0]) > SteepSlope) {
        result.notes.push_back(name + ": the slope is so steep that the answers hardly bound it");
    }
    if (state.shape == Shape::Guessing && state.atBound[2])
        result.notes.push_back(name + ": c ran to its bound and was held there");
    for (std::size_t k = 1; k < state.size; ++k) {
        if (state.atBound[k] && !(state.shape == Shape::Guessing && k == 2))
            result.notes.push_back(name + ": an intercept ran to its bound and was held there");
    }
    if (state.size > 0 && state.slopeFree && usableSlope(state) != state.values[0])
        result.notes.push_back(
            name + ": the slope is practically zero; a and b stand for a flat curve");
}

CalibratedPopulation populationOf(const Population &state, const Errors &errors)
{
    CalibratedPopulation population;
    const auto dimensions = static_cast<std::size_t>(state.dimensions());
    for (std::size_t d = 0; d < dimensions; ++d) {
        const auto i = static_cast<Eigen::Index>(d);
        const double variance = state.sd[i] * state.sd[i];
        population.mean.push_back(state.mean[i]);
        population.variance.push_back(variance);
        population.meanErrors.push_back(errors.of({{Kind::Mean, d, d, 1.0}}));
        population.varianceErrors.push_back(errors.of({{Kind::LogSd, d, d, 2.0 * variance}}));
        for (std::size_t e = 0; e < dimensions; ++e) {
            population.correlation.push_back(state.correlation(i, static_cast<Eigen::Index>(e)));
            population.correlationErrors.push_back(
                errors.of({{Kind::Correlation, std::max(d, e), std::min(d, e), 1.0}}));
        }
    }
    return population;
}

} // namespace

Result<CalibrationResult> buildResult(const AnswerData &data, const Estimate &estimate,
    const std::optional<Curvature> &curvature, const CalibrationSettings &settings)
{
    const ParameterLayout layout(estimate.state);
    const Errors errors(layout, curvature);
    CalibrationResult result;
    result.notes = data.notes;
    for (std::size_t i = 0; i < data.items; ++i) {
        const ItemState &state = estimate.state.items[i];
        const bool anchored = state.shape == Shape::Fixed;
        auto model = anchored ? Result<ItemModel>(*state.anchor) : modelOf(state, settings.family);
        if (!model)
            return fail(ErrorCode::OutOfRange,
                itemName(settings, i) + ": the estimate is no item: " + model.error().detail);
        CalibratedItem item {.model = *model, .anchored = anchored, .codes = data.codes[i]};
        if (!anchored)
            addItemErrors(state, i, errors, item);
        addBoundNotes(state, itemName(settings, i), result);
        result.items.push_back(std::move(item));
    }
    result.population = populationOf(estimate.state.population, errors);
    result.logLikelihood = estimate.expected.logLikelihood;
    result.logPrior = estimate.logPrior;
    result.freeParameters = static_cast<std::size_t>(layout.size());
    const auto parameters = static_cast<double>(result.freeParameters);
    result.aic = 2.0 * parameters - 2.0 * result.logLikelihood;
    result.bic
        = parameters * std::log(static_cast<double>(data.persons)) - 2.0 * result.logLikelihood;
    result.persons = data.persons;
    result.patterns = data.patterns();
    result.iterations = estimate.iterations;
    result.converged = estimate.converged;
    if (curvature)
        result.remainingGain = curvature->remainingGain;
    if (!estimate.converged)
        result.notes.emplace_back("the iteration ended before it had settled; more iterations or a "
                                  "simpler model may help");
    if (settings.standardErrors && !curvature) {
        result.notes.emplace_back(
            "there are no standard errors: the information matrix is singular, "
            "the answers do not determine every parameter");
    }
    if (estimate.correlationHeld)
        result.notes.emplace_back("two dimensions cannot be told apart; their correlation was held "
                                  "just below 1");
    return result;
}

} // namespace suyang::calibration
