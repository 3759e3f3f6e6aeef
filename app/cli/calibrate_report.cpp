#include "calibrate_report.h"

#include <QJsonArray>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using namespace suyang::calibration;
using engine::ItemParameters;
using engine::ModelKind;

namespace {

QJsonValue toJson(const StandardError &error)
{
    return error ? QJsonValue(*error) : QJsonValue(QJsonValue::Null);
}

QJsonArray toJson(const std::vector<double> &numbers)
{
    QJsonArray array;
    for (const double number : numbers)
        array.append(number);
    return array;
}

QJsonArray toJson(const std::vector<StandardError> &errors)
{
    QJsonArray array;
    for (const StandardError &error : errors)
        array.append(toJson(error));
    return array;
}

template <typename T>
QJsonArray squareToJson(const std::vector<T> &values, std::size_t size)
{
    QJsonArray rows;
    for (std::size_t i = 0; i < size; ++i)
        rows.append(toJson(std::vector<T>(values.begin() + static_cast<std::ptrdiff_t>(i * size),
            values.begin() + static_cast<std::ptrdiff_t>((i + 1) * size))));
    return rows;
}

QString familyName(Family family)
{
    switch (family) {
    case Family::Rasch:
        return u"rasch"_s;
    case Family::TwoPl:
        return u"2pl"_s;
    case Family::ThreePl:
        return u"3pl"_s;
    case Family::Graded:
        return u"grm"_s;
    case Family::PartialCredit:
        return u"gpcm"_s;
    }
    return {};
}

/// The priors that were used, by parameter; empty without any.
QJsonObject priorsToJson(const ItemPriors &priors)
{
    QJsonObject object;
    if (priors.slope)
        object[u"a"_s] = QJsonObject {{u"distribution"_s, u"lognormal"_s},
            {u"mean_log"_s, priors.slope->mean}, {u"sd_log"_s, priors.slope->sd}};
    if (const auto *normal = std::get_if<LogitNormalPrior>(&priors.guessing))
        object[u"c"_s] = QJsonObject {{u"distribution"_s, u"logit-normal"_s},
            {u"mean_logit"_s, normal->mean}, {u"sd_logit"_s, normal->sd}};
    if (const auto *beta = std::get_if<BetaPrior>(&priors.guessing))
        object[u"c"_s] = QJsonObject {
            {u"distribution"_s, u"beta"_s}, {u"alpha"_s, beta->alpha}, {u"beta"_s, beta->beta}};
    return object;
}

QJsonObject itemToJson(const CalibratedItem &item, const QString &id, const QString &dimension)
{
    const ItemParameters &p = item.model.parameters();
    QJsonObject object {{u"item"_s, id}, {u"dimension"_s, dimension},
        {u"model"_s, QLatin1String(engine::modelName(p.kind))}, {u"a"_s, p.a},
        {u"se_a"_s, toJson(item.slopeError)}, {u"anchor"_s, item.anchored}};
    for (std::size_t k = 0; k < p.thresholds; ++k) {
        const QString name = engine::isPolytomous(p.kind) ? u"b%1"_s.arg(k + 1) : u"b"_s;
        object[name] = p.b[k];
        object[u"se_"_s + name] = item.anchored ? QJsonValue() : toJson(item.thresholdErrors[k]);
    }
    if (p.kind == ModelKind::ThreePl || p.kind == ModelKind::FourPl) {
        object[u"c"_s] = p.c;
        object[u"se_c"_s] = toJson(item.guessingError);
    }
    if (p.kind == ModelKind::FourPl)
        object[u"d"_s] = p.d;
    if (item.codes.back() + 1 != static_cast<int>(item.codes.size())) {
        QJsonArray codes;
        for (const int code : item.codes)
            codes.append(code);
        object[u"codes"_s] = codes;
    }
    return object;
}

QString dimensionOf(const CalibrationInput &input, std::size_t item)
{
    const auto &numbers = input.settings.dimensionOf;
    return input.dimensions[numbers.empty() ? 0 : static_cast<qsizetype>(numbers[item])];
}

} // namespace

measurement_files::ItemList itemsOf(const CalibrationResult &result, const CalibrationInput &input)
{
    measurement_files::ItemList list;
    list.ids = input.responses.items;
    list.dimensions = input.dimensions;
    for (const CalibratedItem &item : result.items)
        list.models.push_back(item.model);
    list.dimensionOf = input.settings.dimensionOf;
    if (list.dimensionOf.empty())
        list.dimensionOf.assign(list.models.size(), 0);
    return list;
}

QJsonObject calibrationToJson(const CalibrationResult &result, const CalibrationInput &input)
{
    const CalibratedPopulation &population = result.population;
    const std::size_t dimensions = population.mean.size();
    QJsonObject object {{u"model"_s, familyName(input.settings.family)},
        {u"log_likelihood"_s, result.logLikelihood}, {u"log_prior"_s, result.logPrior},
        {u"prior"_s, priorsToJson(input.settings.priors)}, {u"aic"_s, result.aic},
        {u"bic"_s, result.bic}, {u"free_parameters"_s, static_cast<qint64>(result.freeParameters)},
        {u"iterations"_s, static_cast<qint64>(result.iterations)},
        {u"converged"_s, result.converged}, {u"persons"_s, static_cast<qint64>(result.persons)},
        {u"persons_without_answers"_s,
            static_cast<qint64>(input.responses.codes.persons() - result.persons)},
        {u"points"_s, static_cast<qint64>(result.points)}, {u"range"_s, result.range},
        {u"dimensions"_s, QJsonArray::fromStringList(input.dimensions)},
        {u"mean"_s, toJson(population.mean)}, {u"se_mean"_s, toJson(population.meanErrors)},
        {u"variance"_s, toJson(population.variance)},
        {u"se_variance"_s, toJson(population.varianceErrors)}};
    if (result.remainingGain)
        object[u"remaining_gain"_s] = *result.remainingGain;
    if (input.settings.family == Family::Rasch)
        object[u"slopes"_s] = u"fixed at 1"_s;
    if (dimensions > 1) {
        object[u"correlations"_s] = squareToJson(population.correlation, dimensions);
        object[u"se_correlations"_s] = squareToJson(population.correlationErrors, dimensions);
    }
    QJsonArray items;
    for (std::size_t i = 0; i < result.items.size(); ++i)
        items.append(itemToJson(result.items[i], input.responses.items[static_cast<qsizetype>(i)],
            dimensionOf(input, i)));
    object[u"items"_s] = items;
    QJsonArray notes;
    for (const std::string &note : result.notes)
        notes.append(QString::fromStdString(note));
    object[u"notes"_s] = notes;
    return object;
}

QStringList calibrationToLines(const CalibrationResult &result, const CalibrationInput &input)
{
    const auto number = [](double value) { return QString::number(value, 'f', 4); };
    QStringList lines {
        u"%1: %2 items, %3 persons, %4 parameters"_s.arg(familyName(input.settings.family))
            .arg(result.items.size())
            .arg(result.persons)
            .arg(result.freeParameters),
        u"log-likelihood %1, AIC %2, BIC %3, %4 iterations"_s
            .arg(number(result.logLikelihood), number(result.aic), number(result.bic))
            .arg(result.iterations)};
    if (!priorsToJson(input.settings.priors).isEmpty())
        lines.append(
            u"log-prior %1, not part of the log-likelihood"_s.arg(number(result.logPrior)));
    for (std::size_t d = 0; d < result.population.mean.size(); ++d)
        lines.append(u"%1: mean %2, variance %3"_s.arg(input.dimensions[static_cast<qsizetype>(d)],
            number(result.population.mean[d]), number(result.population.variance[d])));
    return lines;
}

} // namespace suyang::cli
