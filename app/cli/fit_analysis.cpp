#include "fit_analysis.h"

#include "item_analysis/ability.h"
#include "item_analysis/latent_grid.h"
#include "item_analysis/multiple_testing.h"
#include "item_analysis/scale.h"

namespace suyang::cli {

using namespace Qt::StringLiterals;
using namespace suyang::item_analysis;

namespace {

Result<Scale> scaleOf(const measurement_files::ItemList &items,
    const engine::ResponseMatrix &answers, const std::vector<std::size_t> &chosen)
{
    std::vector<engine::ItemModel> models;
    for (const std::size_t item : chosen)
        models.push_back(items.models[item]);
    std::vector<std::int16_t> codes;
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        for (const std::size_t item : chosen)
            codes.push_back(answers.at(person, item));
    }
    auto matrix = engine::ResponseMatrix::create(chosen.size(), std::move(codes));
    if (!matrix)
        return matrix.error();
    return Scale::create(std::move(models), std::move(*matrix));
}

bool hasGaps(const Scale &scale)
{
    for (std::size_t person = 0; person < scale.persons(); ++person) {
        if (const std::size_t answers = scale.answers(person);
            answers > 0 && answers < scale.items())
            return true;
    }
    return false;
}

ModelFit modelFit(
    const QString &kind, const Scale &scale, const LatentGrid &grid, const FreeParameters &free)
{
    const Moments moments = kind == u"C2" ? Moments::Categories : Moments::Means;
    ModelFit result {kind, limitedInformationFit(scale, grid, free, moments)};
    if (result.fit && hasGaps(scale)) {
        auto byShares = limitedInformationFit(scale, grid, free, moments, MissingRule::Share);
        if (byShares)
            result.byShares = *byShares;
    }
    return result;
}

Result<void> analyse(DimensionFit &fit, const Scale &scale, const FitQuestion &question)
{
    const auto grid = LatentGrid::create(question.mean, question.variance, LatentGrid::ScorePoints);
    const auto fine
        = LatentGrid::create(question.mean, question.variance, LatentGrid::AbilityPoints);
    if (!grid || !fine)
        return grid ? fine.error() : grid.error();
    const FreeParameters free = question.free.value_or(FreeParameters::likelyFor(scale.models()));
    fit.sX2 = sX2(scale, *grid, free);
    std::vector<std::optional<double>> p;
    for (const SX2 &item : fit.sX2.items)
        p.push_back(item.test ? std::optional(item.test->p) : std::nullopt);
    fit.sX2Adjusted = adjustedForManyTests(p);
    fit.abilities = abilitiesOf(scale, *fine);
    fit.itemFit = itemResidualFit(scale, fit.abilities);
    fit.q3 = q3(scale, fit.abilities);
    fit.personFit = personFit(scale, fit.abilities);
    if (scale.isDichotomous()) {
        fit.modelFit.push_back(modelFit(u"M2"_s, scale, *grid, free));
    } else {
        fit.modelFit.push_back(modelFit(u"C2"_s, scale, *grid, free));
        fit.modelFit.push_back(modelFit(u"M2*"_s, scale, *grid, free));
    }
    return {};
}

/// The items of a dimension, those without an answer apart.
DimensionFit dimensionOf(const measurement_files::ItemList &items,
    const engine::ResponseMatrix &answers, qsizetype dimension)
{
    DimensionFit fit {.dimension = items.dimensions[dimension], .items = {}, .unanswered = {}};
    for (std::size_t item = 0; item < items.size(); ++item) {
        if (items.dimensionOf[item] != static_cast<std::size_t>(dimension))
            continue;
        if (answers.highestCode(item) < 0)
            fit.unanswered.push_back(item);
        else
            fit.items.push_back(item);
    }
    return fit;
}

} // namespace

Result<std::vector<DimensionFit>> analyseFit(const measurement_files::ItemList &items,
    const engine::ResponseMatrix &answers, const FitQuestion &question)
{
    std::vector<DimensionFit> fits;
    for (qsizetype dimension = 0; dimension < items.dimensions.size(); ++dimension) {
        DimensionFit fit = dimensionOf(items, answers, dimension);
        if (!fit.items.empty()) {
            const auto scale = scaleOf(items, answers, fit.items);
            if (!scale)
                return scale.error();
            if (const auto done = analyse(fit, *scale, question); !done)
                return done.error();
        }
        fits.push_back(std::move(fit));
    }
    return fits;
}

} // namespace suyang::cli
