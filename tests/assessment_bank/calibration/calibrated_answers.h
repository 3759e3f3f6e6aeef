#pragma once

#include "calibration/calibrate.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace suyang::test {

inline bool isSound(const calibration::StandardError &error)
{
    return !error || (std::isfinite(*error) && *error >= 0.0);
}

/// No NaN and no infinity anywhere.
inline bool isSound(const calibration::CalibrationResult &result)
{
    bool sound = std::isfinite(result.logLikelihood) && std::isfinite(result.logPrior)
        && std::isfinite(result.aic) && std::isfinite(result.bic);
    for (const calibration::CalibratedItem &item : result.items) {
        sound = sound && std::isfinite(item.model.parameters().a) && isSound(item.slopeError)
            && isSound(item.guessingError) && isSound(item.logitGuessingError)
            && std::ranges::all_of(item.intercepts, [](double d) { return std::isfinite(d); });
        for (const auto *list : {&item.thresholdErrors, &item.interceptErrors})
            sound = sound && std::ranges::all_of(*list, [](const calibration::StandardError &e) {
                return isSound(e);
            });
    }
    for (const auto *list :
        {&result.population.mean, &result.population.variance, &result.population.correlation})
        sound = sound && std::ranges::all_of(*list, [](double x) { return std::isfinite(x); });
    return sound;
}

inline bool sameFigures(
    const calibration::CalibrationResult &x, const calibration::CalibrationResult &y)
{
    bool same = x.logLikelihood == y.logLikelihood && x.population.mean == y.population.mean
        && x.population.variance == y.population.variance
        && x.population.correlation == y.population.correlation;
    for (std::size_t i = 0; i < x.items.size(); ++i)
        same = same && x.items[i].model.parameters() == y.items[i].model.parameters()
            && x.items[i].slopeError == y.items[i].slopeError;
    return same;
}

inline engine::ResponseMatrix matrix(std::size_t items, std::vector<std::int16_t> codes)
{
    return engine::ResponseMatrix::create(items, std::move(codes)).value();
}

/// The same answers with some columns changed by `change(person, item, code)`.
template <typename Change>
engine::ResponseMatrix changed(const engine::ResponseMatrix &answers, Change change)
{
    std::vector<std::int16_t> codes;
    for (std::size_t person = 0; person < answers.persons(); ++person) {
        for (std::size_t item = 0; item < answers.items(); ++item)
            codes.push_back(static_cast<std::int16_t>(
                change(person, item, static_cast<int>(answers.at(person, item)))));
    }
    return matrix(answers.items(), std::move(codes));
}

inline std::vector<engine::ItemModel> gradedItems(std::size_t count, engine::ModelKind kind)
{
    std::vector<engine::ItemModel> items;
    for (std::size_t i = 0; i < count; ++i) {
        engine::ItemParameters p;
        p.kind = kind;
        p.a = 1.0 + 0.15 * static_cast<double>(i % 4);
        p.thresholds = 3;
        for (std::size_t k = 0; k < 3; ++k)
            p.b[k] = -1.2 + 1.1 * static_cast<double>(k) + 0.2 * static_cast<double>(i % 3);
        items.push_back(engine::ItemModel::create(p).value());
    }
    return items;
}

} // namespace suyang::test
