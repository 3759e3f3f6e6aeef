#pragma once

#include "engine/answer.h"
#include "item_analysis/latent_grid.h"
#include "item_analysis/scale.h"
#include "support/csv_table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <map>

namespace suyang::test {

/// A model that mirt 1.45.1 fitted, as refdata/mirt holds it: slope and intercepts, turned into
/// slope and thresholds here.
struct MirtFit
{
    item_analysis::Scale scale;
    double variance = 1.0;

    /// mirt's grid for scores and moments: 61 points on [-6, 6] whatever the variance.
    item_analysis::LatentGrid scoreGrid() const
    {
        return item_analysis::LatentGrid::create(0.0, variance, 61, -6.0, 6.0).value();
    }
    item_analysis::LatentGrid abilityGrid() const
    {
        return item_analysis::LatentGrid::create(0.0, variance, 121).value();
    }
};

inline QString mirtPath(const QString &fit, const QString &what)
{
    return sharedPath(QStringLiteral("measurement/refdata/mirt/%1_%2").arg(fit, what));
}

/// Answers of a reference data set; an empty cell is missing.
inline engine::ResponseMatrix answersOf(const CsvTable &table, const QStringList &items)
{
    std::vector<std::int16_t> codes;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        for (const QString &item : items)
            codes.push_back(table.has(row, item)
                    ? static_cast<std::int16_t>(table.text(row, item).toInt())
                    : engine::ResponseMatrix::Missing);
    }
    return engine::ResponseMatrix::create(static_cast<std::size_t>(items.size()), codes).value();
}

inline engine::ItemParameters mirtParameters(
    const std::map<QString, double> &p, const QString &model)
{
    engine::ItemParameters item {.a = p.at(QStringLiteral("a1"))};
    if (model != QStringLiteral("grm") && model != QStringLiteral("gpcm")) {
        item.b[0] = -p.at(QStringLiteral("d")) / item.a;
        if (const double g = p.at(QStringLiteral("logit(g)")); g > -100.0) {
            item.kind = engine::ModelKind::ThreePl;
            item.c = 1.0 / (1.0 + std::exp(-g));
        }
        return item;
    }
    const bool graded = model == QStringLiteral("grm");
    item.kind = graded ? engine::ModelKind::Graded : engine::ModelKind::PartialCredit;
    item.thresholds = 0;
    double before = 0.0;
    while (p.contains(QStringLiteral("d%1").arg(item.thresholds + 1))) {
        const double d = p.at(QStringLiteral("d%1").arg(item.thresholds + 1));
        item.b[item.thresholds++] = graded ? -d / item.a : -(d - before) / item.a;
        before = d;
    }
    return item;
}

/// `fit` is named as "sat12__2pl".
inline MirtFit readMirtFit(const QString &fit)
{
    const CsvTable table = readCsv(mirtPath(fit, QStringLiteral("params.csv")));
    QStringList items;
    std::map<QString, std::map<QString, double>> parameters;
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        const QString group = table.text(row, QStringLiteral("group"));
        if (group != QStringLiteral("GroupPars") && !items.contains(group))
            items.append(group);
        parameters[group][table.text(row, QStringLiteral("param"))]
            = table.number(row, QStringLiteral("est"));
    }
    std::vector<engine::ItemModel> models;
    for (const QString &item : items)
        models.push_back(engine::ItemModel::create(
            mirtParameters(parameters[item], fit.section(QStringLiteral("__"), 1)))
                             .value());
    const CsvTable answers = readCsv(sharedPath(QStringLiteral("measurement/refdata/data/%1.csv")
                                                    .arg(fit.section(QStringLiteral("__"), 0, 0))));
    return {item_analysis::Scale::create(std::move(models), answersOf(answers, items)).value(),
        parameters[QStringLiteral("GroupPars")][QStringLiteral("COV_11")]};
}

/// What a person answered, in the order of the items.
inline std::vector<engine::Answer> answersOfPerson(
    const item_analysis::Scale &scale, std::size_t person)
{
    std::vector<engine::Answer> answers;
    for (std::size_t item = 0; item < scale.items(); ++item) {
        const std::int16_t code = scale.responses().at(person, item);
        if (code != engine::ResponseMatrix::Missing)
            answers.push_back({item, static_cast<std::size_t>(code)});
    }
    return answers;
}

inline QJsonObject readMirtMeta(const QString &fit)
{
    QFile file(mirtPath(fit, QStringLiteral("meta.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace suyang::test
