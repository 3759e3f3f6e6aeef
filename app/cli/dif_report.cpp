#include "dif_report.h"

#include "item_analysis/multiple_testing.h"
#include "optional_number.h"

#include <QJsonArray>

#include <cmath>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using namespace suyang::item_analysis;

namespace {

/// What every method says of an item.
struct Verdict
{
    QString item;
    QString kind; ///< of answers
    std::size_t persons = 0;
    std::optional<ChiSquaredTest> test = {};
    std::optional<double> adjusted = {};
    QString effect; ///< what effect_size is
    std::optional<double> size = {};
    std::optional<EffectSize> effectClass = {};
    bool isFlagged = false;
};

QJsonValue statisticOf(const std::optional<ChiSquaredTest> &test)
{
    return numberOrNull(test ? std::optional(test->statistic) : std::nullopt);
}

QJsonValue pOf(const std::optional<ChiSquaredTest> &test)
{
    return numberOrNull(test ? std::optional(test->p) : std::nullopt);
}

QJsonValue dfOf(const std::optional<ChiSquaredTest> &test)
{
    return numberOrNull(test ? std::optional(test->df) : std::nullopt);
}

Row rowOf(const Verdict &verdict)
{
    const QJsonValue letter = verdict.effectClass
        ? QJsonValue(QString(QLatin1Char(letterOf(*verdict.effectClass))))
        : QJsonValue();
    return {{u"item"_s, verdict.item}, {u"answers"_s, verdict.kind},
        {u"persons"_s, static_cast<qint64>(verdict.persons)},
        {u"statistic"_s, statisticOf(verdict.test)}, {u"df"_s, dfOf(verdict.test)},
        {u"p"_s, pOf(verdict.test)}, {u"p_adjusted"_s, numberOrNull(verdict.adjusted)},
        {u"effect"_s, verdict.effect}, {u"effect_size"_s, numberOrNull(verdict.size)},
        {u"class"_s, letter}, {u"flagged"_s, verdict.isFlagged}};
}

template <typename Items, typename Test>
std::vector<std::optional<double>> adjustedOf(const Items &items, Test test)
{
    std::vector<std::optional<double>> p;
    for (const auto &item : items)
        p.push_back(item.*test ? std::optional((item.*test)->p) : std::nullopt);
    return adjustedForManyTests(p);
}

QString kindOf(bool isDichotomous)
{
    return isDichotomous ? u"dichotomous"_s : u"ordinal"_s;
}

std::optional<double> rootOf(std::optional<double> number)
{
    return number ? std::optional(std::sqrt(*number)) : std::nullopt;
}

} // namespace

QList<Row> mantelRows(const MantelDif &dif, const QStringList &items)
{
    const auto adjusted = adjustedOf(dif.items, &MantelDifItem::test);
    QList<Row> rows;
    for (std::size_t i = 0; i < dif.items.size(); ++i) {
        const MantelDifItem &item = dif.items[i];
        Row row = rowOf({.item = items[static_cast<qsizetype>(i)],
            .kind = kindOf(item.isDichotomous),
            .persons = item.persons,
            .test = item.test,
            .adjusted = adjusted[i],
            .effect = item.isDichotomous ? u"ets_delta"_s : u"smd_by_sd"_s,
            .size = item.isDichotomous ? item.delta : item.differenceBySd,
            .effectClass = item.effectSize,
            .isFlagged = item.isFlagged});
        row.append({{u"chi2_corrected"_s, statisticOf(item.tables.corrected)},
            {u"chi2_uncorrected"_s, statisticOf(item.tables.uncorrected)},
            {u"odds_ratio"_s, numberOrNull(item.tables.oddsRatio)},
            {u"log_odds_ratio_variance"_s, numberOrNull(item.tables.logVariance)},
            {u"log_odds_ratio_se"_s, numberOrNull(rootOf(item.tables.logVariance))},
            {u"delta"_s, numberOrNull(item.delta)},
            {u"standardised_difference"_s, numberOrNull(item.standardisedDifference)},
            {u"breslow_day"_s, statisticOf(item.breslowDay)},
            {u"breslow_day_df"_s, dfOf(item.breslowDay)},
            {u"breslow_day_p"_s, pOf(item.breslowDay)},
            {u"note"_s, QString::fromStdString(item.note)}});
        rows.append(row);
    }
    return rows;
}

QList<Row> logisticRows(const LogisticDif &dif, const QStringList &items)
{
    const auto adjusted = adjustedOf(dif.items, &LogisticDifItem::both);
    QList<Row> rows;
    for (std::size_t i = 0; i < dif.items.size(); ++i) {
        const LogisticDifItem &item = dif.items[i];
        const auto coefficient = [&](double LogisticCoefficients::*member) {
            return item.coefficients ? QJsonValue((*item.coefficients).*member) : QJsonValue();
        };
        Row row = rowOf({.item = items[static_cast<qsizetype>(i)],
            .kind = kindOf(item.isDichotomous),
            .persons = item.persons,
            .test = item.both,
            .adjusted = adjusted[i],
            .effect = u"nagelkerke_r2_gain"_s,
            .size = item.r2GainBoth,
            .effectClass = item.effectSize,
            .isFlagged = item.isFlagged});
        row.append({{u"uniform"_s, statisticOf(item.uniform)}, {u"uniform_p"_s, pOf(item.uniform)},
            {u"nonuniform"_s, statisticOf(item.nonUniform)},
            {u"nonuniform_p"_s, pOf(item.nonUniform)}, {u"both"_s, statisticOf(item.both)},
            {u"both_p"_s, pOf(item.both)}, {u"r2_gain_uniform"_s, numberOrNull(item.r2GainUniform)},
            {u"group_effect"_s, numberOrNull(item.groupEffect)},
            {u"group_effect_se"_s, numberOrNull(item.groupEffectError)},
            {u"intercept"_s, coefficient(&LogisticCoefficients::intercept)},
            {u"score"_s, coefficient(&LogisticCoefficients::score)},
            {u"group"_s, coefficient(&LogisticCoefficients::group)},
            {u"interaction"_s, coefficient(&LogisticCoefficients::interaction)},
            {u"note"_s, QString::fromStdString(item.note)}});
        rows.append(row);
    }
    return rows;
}

QJsonObject purificationToJson(const Purification &purification, const QStringList &items)
{
    QJsonArray anchors;
    for (std::size_t i = 0; i < purification.anchors.size(); ++i) {
        if (purification.anchors[i])
            anchors.append(items[static_cast<qsizetype>(i)]);
    }
    QJsonObject object {{u"iterations"_s, static_cast<qint64>(purification.iterations)},
        {u"converged"_s, purification.hasConverged}, {u"anchors"_s, anchors}};
    if (purification.ranOutOfAnchors)
        object.insert(u"note"_s, u"every item was flagged: no anchor would be left"_s);
    return object;
}

} // namespace suyang::cli
