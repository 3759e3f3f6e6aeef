#include "bank/bank_statistics.h"

#include "checks/texts.h"
#include "engine/item_model.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace suyang::bank {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t BestItems = 8;
constexpr int HalfSteps = 5; ///< from -2.5 to 2.5 by 0.5

QList<BankStatistics::Cell> cellsOf(const QList<Item> &items)
{
    QMap<QString, BankStatistics::Cell> cells;
    for (const Item &item : items) {
        const QString kind = kindName(item.kind);
        auto &cell = cells[item.competence + u'\n' + item.band + u'\n' + kind];
        cell.competence = item.competence;
        cell.band = item.band;
        cell.kind = kind;
        ++cell.count;
    }
    return cells.values();
}

double bestInformation(const std::vector<engine::ItemModel> &models, double theta)
{
    std::vector<double> values;
    values.reserve(models.size());
    for (const engine::ItemModel &model : models)
        values.push_back(model.information(theta));
    std::ranges::sort(values, std::greater());
    values.resize(std::min(values.size(), BestItems));
    return std::accumulate(values.begin(), values.end(), 0.0);
}

BankStatistics::Information informationOf(
    const QList<Item> &items, const Framework &framework, std::size_t dimension)
{
    std::vector<engine::ItemModel> models;
    for (const Item &item : items) {
        const auto competence = framework.competenceIndex(item.competence);
        if (!competence || !item.scored
            || framework.competences[static_cast<qsizetype>(*competence)].dimension != dimension)
            continue;
        if (const auto model = engine::ItemModel::create(item.parameters))
            models.push_back(*model);
    }
    BankStatistics::Information result;
    result.dimension = framework.dimensions[static_cast<qsizetype>(dimension)].id;
    for (int step = -HalfSteps; step <= HalfSteps; ++step) {
        result.theta.push_back(step * 0.5);
        result.value.push_back(bestInformation(models, step * 0.5));
    }
    return result;
}

BankStatistics::ReadingLoad loadOf(
    const QList<Item> &items, const QString &language, const QString &band)
{
    BankStatistics::ReadingLoad load;
    load.language = language;
    load.band = band;
    qsizetype characters = 0;
    for (const Item &item : items) {
        if (item.band != band)
            continue;
        ++load.items;
        characters += checks::lengthOf(item.stem.in(language));
    }
    if (load.items > 0)
        load.meanStemLength = static_cast<double>(characters) / load.items;
    return load;
}

} // namespace

QMap<qsizetype, std::vector<int>> keyPositions(const QList<const Interaction *> &questions)
{
    QMap<qsizetype, std::vector<int>> result;
    for (const Interaction *question : questions) {
        const QList<Option> &options = question->options;
        if (question->kind != ItemKind::SingleChoice || question->ordered)
            continue;
        auto &counts = result[options.size()];
        counts.resize(static_cast<std::size_t>(options.size()));
        for (std::size_t i = 0; i < counts.size(); ++i)
            counts[i] += options[static_cast<qsizetype>(i)].id == question->key.option ? 1 : 0;
    }
    return result;
}

BankStatistics statisticsOf(const QList<Item> &items, const Framework &framework)
{
    BankStatistics result;
    result.items = items.size();
    const auto provisional = std::ranges::count_if(items, &Item::provisional);
    if (!items.isEmpty())
        result.provisionalShare
            = static_cast<double>(provisional) / static_cast<double>(items.size());
    result.cells = cellsOf(items);
    for (std::size_t d = 0; d < static_cast<std::size_t>(framework.dimensions.size()); ++d)
        result.information.append(informationOf(items, framework, d));
    QList<const Interaction *> all;
    for (const Item &item : items) {
        for (const checks::Part &part : checks::partsOf(item))
            all.append(&part.interaction);
    }
    result.keyPositions = keyPositions(all);
    for (const QString &language : {u"zh-CN"_s, u"en"_s}) {
        for (const Band &band : framework.bands)
            result.readingLoad.append(loadOf(items, language, band.id));
    }
    return result;
}

} // namespace suyang::bank
