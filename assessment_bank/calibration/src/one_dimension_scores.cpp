#include "one_dimension.h"

#include <algorithm>
#include <cmath>

namespace suyang::calibration {

using engine::ResponseMatrix;

// The columns of a batch are the score vectors of one person after the other at the nodes where the
// posterior is not negligible, times its square root: a batch's sum of E(s s') is one symmetric
// product.
Eigen::MatrixXd OneDimension::scoreCovariance(
    const ModelState & /*state*/, const ScoreTable &scores) const
{
    constexpr Eigen::Index BatchColumns = 512;
    constexpr double Negligible = 1e-15;
    const DimensionPatterns &patterns = m_dimensions.front();
    const auto parameters = static_cast<Eigen::Index>(scores.columns);
    const auto points = static_cast<Eigen::Index>(m_weights.size());
    const Eigen::Map<const Eigen::ArrayXd> weights(m_weights.data(), points);
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(parameters, parameters);
    if (parameters == 0)
        return sum;
    Eigen::MatrixXd batch(parameters, BatchColumns + points);
    Eigen::MatrixXd means(parameters, BatchColumns);
    std::vector<double> buffer(m_weights.size());
    Eigen::Map<Eigen::ArrayXd> posterior(buffer.data(), points);
    Eigen::Index used = 0;
    Eigen::Index usedMeans = 0;
    const auto flush = [&] {
        if (usedMeans == 0) // Eigen divides by the inner size
            return;
        sum.selfadjointView<Eigen::Lower>().rankUpdate(batch.leftCols(used));
        sum.selfadjointView<Eigen::Lower>().rankUpdate(means.leftCols(usedMeans), -1.0);
        used = 0;
        usedMeans = 0;
    };
    for (std::size_t pattern = 0; pattern < m_data.patterns(); ++pattern) {
        patterns.likelihood(patterns.rowOf(pattern), buffer);
        posterior *= weights;
        posterior /= posterior.sum();
        const double persons = m_data.weights[pattern];
        means.col(usedMeans).setZero();
        for (Eigen::Index q = 0; q < points; ++q) {
            if (posterior[q] < Negligible)
                continue;
            const double root = std::sqrt(persons * posterior[q]);
            double *const column = batch.col(used++).data();
            for (std::size_t item = 0; item < m_data.items; ++item) {
                double *const cell = column + scores.column[item];
                const std::int16_t score = m_data.at(pattern, item);
                if (score == ResponseMatrix::Missing) {
                    std::fill_n(cell, scores.size[item], 0.0);
                    continue;
                }
                const double *const s
                    = scores.at(item, static_cast<std::size_t>(score), static_cast<std::size_t>(q));
                for (std::size_t k = 0; k < scores.size[item]; ++k)
                    cell[k] = root * s[k];
            }
            means.col(usedMeans) += std::sqrt(posterior[q]) * batch.col(used - 1);
        }
        ++usedMeans;
        if (used >= BatchColumns || usedMeans == BatchColumns)
            flush();
    }
    flush();
    return sum.selfadjointView<Eigen::Lower>();
}

} // namespace suyang::calibration
