#include "item_analysis/logistic_dif.h"

#include "item_analysis/cumulative_logit.h"
#include "item_analysis/matching.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace suyang::item_analysis {

namespace {

/// Persons of one score and group with their answers by category; categories nobody used dropped.
struct Table
{
    std::vector<LogitCell> cells; ///< predictors: score, group, product
    std::size_t persons = 0;
    std::size_t categories = 0;
    bool scoreVariesInBoth = false;
};

Table tableOf(const std::vector<MatchedAnswer> &answers)
{
    std::set<std::size_t> used;
    for (const MatchedAnswer &answer : answers)
        used.insert(answer.answer);
    std::map<std::pair<double, bool>, std::vector<double>> counts;
    std::set<double> reference;
    std::set<double> focal;
    for (const MatchedAnswer &answer : answers) {
        auto &cell = counts[{answer.score, answer.isFocal}];
        cell.resize(used.size());
        const auto category = std::distance(used.begin(), used.find(answer.answer));
        cell[static_cast<std::size_t>(category)] += 1.0;
        (answer.isFocal ? focal : reference).insert(answer.score);
    }
    Table table {.cells = {},
        .persons = answers.size(),
        .categories = used.size(),
        .scoreVariesInBoth = reference.size() > 1 && focal.size() > 1};
    for (auto &[key, cell] : counts) {
        const double group = key.second ? 1.0 : 0.0;
        table.cells.push_back({{key.first, group, key.first * group}, std::move(cell)});
    }
    return table;
}

/// The model on the first `predictors` of score, group and product.
Result<CumulativeLogit> fitted(const Table &table, std::size_t predictors)
{
    std::vector<LogitCell> cells = table.cells;
    for (LogitCell &cell : cells)
        cell.predictors.resize(predictors);
    return fitCumulativeLogit(cells);
}

/// Nagelkerke's R2 from deviances.
double nagelkerke(double empty, double deviance, double persons)
{
    return std::expm1((deviance - empty) / persons) / std::expm1(-empty / persons);
}

ChiSquaredTest likelihoodRatio(double smaller, double larger, double df)
{
    return chiSquaredTest(std::max(0.0, smaller - larger), df);
}

struct Models
{
    CumulativeLogit empty;
    CumulativeLogit score;
    CumulativeLogit group;
    CumulativeLogit product;
};

Result<Models> modelsOf(const Table &table)
{
    std::vector<CumulativeLogit> fits;
    for (std::size_t predictors = 0; predictors <= 3; ++predictors) {
        auto fit = fitted(table, predictors);
        if (!fit)
            return fit.error();
        fits.push_back(std::move(*fit));
    }
    return Models {fits[0], fits[1], fits[2], fits[3]};
}

void report(LogisticDifItem &item, const Models &models, double alpha)
{
    const auto persons = static_cast<double>(item.persons);
    item.uniform = likelihoodRatio(models.score.deviance, models.group.deviance, 1.0);
    item.nonUniform = likelihoodRatio(models.group.deviance, models.product.deviance, 1.0);
    item.both = likelihoodRatio(models.score.deviance, models.product.deviance, 2.0);
    const auto r2 = [&](const CumulativeLogit &model) {
        return nagelkerke(models.empty.deviance, model.deviance, persons);
    };
    item.r2GainBoth = r2(models.product) - r2(models.score);
    item.r2GainUniform = r2(models.group) - r2(models.score);
    if (!models.group.isSeparated) {
        item.groupEffect = models.group.slopes[1];
        item.groupEffectError = models.group.slopeErrors[1];
    }
    if (!models.product.isSeparated) {
        item.coefficients = LogisticCoefficients {.score = models.product.slopes[0],
            .group = models.product.slopes[1],
            .interaction = models.product.slopes[2],
            .intercept = models.product.intercepts[0]};
    }
    if (models.score.isSeparated || models.group.isSeparated || models.product.isSeparated)
        item.note = "score and group separate the answers: coefficients do not exist, the tests "
                    "compare the limits of the likelihoods";
    item.isFlagged = item.both->p < alpha;
    item.effectSize = jodoinGierlClass(*item.r2GainBoth, item.isFlagged);
}

LogisticDifItem analysed(const GroupedAnswers &answers, std::size_t index,
    const std::vector<bool> &anchors, double alpha)
{
    LogisticDifItem item {.isDichotomous = answers.isDichotomous(index)};
    const Table table = tableOf(matchedAnswers(answers, index, anchors));
    item.persons = table.persons;
    if (table.categories < 2) {
        item.note = table.persons == 0 ? "nobody with enough answers answered the item"
                                       : "not estimable: everyone gave the same answer";
        return item;
    }
    if (!table.scoreVariesInBoth) {
        item.note = "not estimable: the matching score does not vary in one of the groups";
        return item;
    }
    const auto models = modelsOf(table);
    if (!models) {
        item.note = "not estimable: " + models.error().detail;
        return item;
    }
    report(item, *models, alpha);
    return item;
}

} // namespace

LogisticDif logisticDif(const GroupedAnswers &answers, const DifSettings &settings)
{
    LogisticDif result;
    const auto analyse = [&](const std::vector<bool> &anchors) {
        result.items.clear();
        std::vector<bool> flagged;
        for (std::size_t item = 0; item < answers.items(); ++item) {
            result.items.push_back(analysed(answers, item, anchors, settings.alpha));
            flagged.push_back(result.items.back().isFlagged);
        }
        return flagged;
    };
    result.purification
        = purify(answers.items(), settings.purify ? settings.mostIterations : 0, analyse);
    return result;
}

} // namespace suyang::item_analysis
