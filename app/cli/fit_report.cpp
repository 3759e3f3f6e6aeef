#include "fit_report.h"

#include "optional_number.h"
#include "row_table.h"

namespace suyang::cli {

using namespace Qt::StringLiterals;
using namespace suyang::item_analysis;

namespace {

QString nameOf(const QStringList &names, std::size_t place)
{
    return names[static_cast<qsizetype>(place)];
}

Row unansweredRow(const DimensionFit &fit, const QString &name)
{
    Row row {{u"item"_s, name}, {u"dimension"_s, fit.dimension}, {u"answers"_s, 0}};
    for (const QString &key : {u"s_x2"_s, u"s_x2_df"_s, u"s_x2_p"_s, u"s_x2_p_adjusted"_s,
             u"s_x2_rmsea"_s, u"infit"_s, u"infit_z"_s, u"outfit"_s, u"outfit_z"_s})
        row.append({key, QJsonValue()});
    row.append({u"note"_s, u"nobody answered the item"_s});
    return row;
}

Row itemRow(const DimensionFit &fit, std::size_t i, const QString &name)
{
    const SX2 &sX2 = fit.sX2.items[i];
    const MeanSquares squares = fit.itemFit[i].value_or(MeanSquares {});
    const auto ofTest = [&](double ChiSquaredTest::*member) {
        return sX2.test ? QJsonValue((*sX2.test).*member) : QJsonValue();
    };
    return {{u"item"_s, name}, {u"dimension"_s, fit.dimension},
        {u"answers"_s, static_cast<qint64>(squares.answers)},
        {u"s_x2"_s, ofTest(&ChiSquaredTest::statistic)},
        {u"s_x2_df"_s, ofTest(&ChiSquaredTest::df)}, {u"s_x2_p"_s, ofTest(&ChiSquaredTest::p)},
        {u"s_x2_p_adjusted"_s, numberOrNull(fit.sX2Adjusted[i])},
        {u"s_x2_rmsea"_s, sX2.test ? QJsonValue(sX2.rmsea) : QJsonValue()},
        {u"infit"_s, numberOrNull(squares.infit)}, {u"infit_z"_s, numberOrNull(squares.infitZ)},
        {u"outfit"_s, numberOrNull(squares.outfit)}, {u"outfit_z"_s, numberOrNull(squares.outfitZ)},
        {u"note"_s, QString::fromStdString(sX2.note)}};
}

QList<Row> itemRows(const std::vector<DimensionFit> &fits, const FitNames &names)
{
    QList<Row> rows;
    for (const DimensionFit &fit : fits) {
        for (std::size_t i = 0; i < fit.items.size(); ++i)
            rows.append(itemRow(fit, i, nameOf(names.items, fit.items[i])));
        for (const std::size_t item : fit.unanswered)
            rows.append(unansweredRow(fit, nameOf(names.items, item)));
    }
    return rows;
}

QList<Row> q3Rows(const std::vector<DimensionFit> &fits, const FitNames &names)
{
    QList<Row> rows;
    for (const DimensionFit &fit : fits) {
        for (const Q3Pair &pair : fit.q3) {
            rows.append(Row {{u"item1"_s, nameOf(names.items, fit.items[pair.first])},
                {u"item2"_s, nameOf(names.items, fit.items[pair.second])},
                {u"dimension"_s, fit.dimension}, {u"persons"_s, static_cast<qint64>(pair.persons)},
                {u"q3"_s, numberOrNull(pair.correlation)}});
        }
    }
    return rows;
}

Row modelRow(const DimensionFit &dimension, const ModelFit &model)
{
    std::optional<LimitedInformationFit> fit;
    if (model.fit)
        fit = *model.fit;
    const auto value = [&](auto pick) { return fit ? QJsonValue(pick(*fit)) : QJsonValue(); };
    const auto byShares = [&](auto pick) {
        return model.byShares ? QJsonValue(pick(*model.byShares)) : QJsonValue();
    };
    using F = LimitedInformationFit;
    return {{u"dimension"_s, dimension.dimension}, {u"kind"_s, model.kind},
        {u"statistic"_s, value([](const F &f) { return f.test.statistic; })},
        {u"df"_s, value([](const F &f) { return f.test.df; })},
        {u"p"_s, value([](const F &f) { return f.test.p; })},
        {u"rmsea"_s, value([](const F &f) { return f.rmsea; })},
        {u"rmsea_lower"_s, value([](const F &f) { return f.rmseaInterval.lower; })},
        {u"rmsea_upper"_s, value([](const F &f) { return f.rmseaInterval.upper; })},
        {u"srmsr"_s, numberOrNull(fit ? fit->srmsr : std::nullopt)},
        {u"cfi"_s, numberOrNull(fit ? fit->cfi : std::nullopt)},
        {u"tli"_s, numberOrNull(fit ? fit->tli : std::nullopt)},
        {u"persons"_s, value([](const F &f) { return static_cast<qint64>(f.persons); })},
        {u"moments"_s, value([](const F &f) { return static_cast<qint64>(f.moments); })},
        {u"free_parameters"_s,
            value([](const F &f) { return static_cast<qint64>(f.freeParameters); })},
        {u"mirt_statistic"_s, byShares([](const F &f) { return f.test.statistic; })},
        {u"mirt_p"_s, byShares([](const F &f) { return f.test.p; })},
        {u"mirt_rmsea"_s, byShares([](const F &f) { return f.rmsea; })},
        {u"note"_s, model.fit ? QString() : QString::fromStdString(model.fit.error().detail)}};
}

QList<Row> modelRows(const std::vector<DimensionFit> &fits)
{
    QList<Row> rows;
    for (const DimensionFit &fit : fits) {
        for (const ModelFit &model : fit.modelFit)
            rows.append(modelRow(fit, model));
    }
    return rows;
}

Row personRow(const DimensionFit &dimension, std::size_t person, const QString &name)
{
    const auto &ability = dimension.abilities[person];
    const auto &fit = dimension.personFit[person];
    const auto value = [&](auto pick) { return fit ? numberOrNull(pick(*fit)) : QJsonValue(); };
    using P = PersonFit;
    return {{u"person"_s, name}, {u"dimension"_s, dimension.dimension},
        {u"answers"_s, fit ? static_cast<qint64>(fit->meanSquares.answers) : 0},
        {u"theta"_s, ability ? QJsonValue(ability->mean) : QJsonValue()},
        {u"se"_s, ability ? QJsonValue(ability->sd) : QJsonValue()},
        {u"lz"_s, value([](const P &f) { return f.lz; })},
        {u"infit"_s, value([](const P &f) { return std::optional(f.meanSquares.infit); })},
        {u"infit_z"_s, value([](const P &f) { return f.meanSquares.infitZ; })},
        {u"outfit"_s, value([](const P &f) { return std::optional(f.meanSquares.outfit); })},
        {u"outfit_z"_s, value([](const P &f) { return f.meanSquares.outfitZ; })},
        {u"note"_s, fit ? QString() : u"no answer"_s}};
}

QList<Row> personRows(const std::vector<DimensionFit> &fits, const FitNames &names)
{
    QList<Row> rows;
    for (const DimensionFit &fit : fits) {
        for (std::size_t person = 0; person < fit.personFit.size(); ++person)
            rows.append(personRow(fit, person, nameOf(names.persons, person)));
    }
    return rows;
}

} // namespace

QJsonObject fitToJson(const std::vector<DimensionFit> &fits, const FitNames &names)
{
    return {{u"items"_s, rowsToJson(itemRows(fits, names))},
        {u"q3"_s, rowsToJson(q3Rows(fits, names))}, {u"m2"_s, rowsToJson(modelRows(fits))},
        {u"person_fit"_s, rowsToJson(personRows(fits, names))}};
}

QByteArray fitToCsv(
    const std::vector<DimensionFit> &fits, const FitNames &names, const QString &table)
{
    if (table == u"q3")
        return rowsToCsv(q3Rows(fits, names));
    if (table == u"m2")
        return rowsToCsv(modelRows(fits));
    return rowsToCsv(table == u"persons" ? personRows(fits, names) : itemRows(fits, names));
}

} // namespace suyang::cli
