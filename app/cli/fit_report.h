#pragma once

#include "fit_analysis.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace suyang::cli {

/// The names that a report gives to what was analysed.
struct FitNames
{
    QStringList items;
    QStringList persons;
};

/// `items`, `q3`, `m2` and `person_fit`, an array each; null with a note where there is no number.
QJsonObject fitToJson(const std::vector<DimensionFit> &fits, const FitNames &names);

/// One of the tables "items", "q3", "m2" and "persons" as CSV.
QByteArray fitToCsv(
    const std::vector<DimensionFit> &fits, const FitNames &names, const QString &table);

} // namespace suyang::cli
