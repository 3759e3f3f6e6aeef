#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace suyang::measurement_files {

/// A correlation.csv: header row of dimension names, one row each. Gives the matrix row-major in
/// the order of `dimensions`. Fails with MalformedFile when a dimension is missing, the matrix is
/// not square or a cell is no number; whether it is positive definite is for AbilityPrior to say.
Result<std::vector<double>> readCovariance(const QString &path, const QStringList &dimensions);

QByteArray writeCovariance(const std::vector<double> &matrix, const QStringList &dimensions);

} // namespace suyang::measurement_files
