#include "one_dimension.h"

#include <algorithm>
#include <cmath>

namespace suyang::calibration {

OneDimension::OneDimension(
    const AnswerData &data, const std::vector<std::size_t> &dimensionOf, Quadrature quadrature)
    : Expectation(data, dimensionOf, std::move(quadrature))
    , m_weights(standardWeights(m_quadrature))
    , m_counts(m_dimensions.front().emptyCounts())
{
}

Expected OneDimension::run(const ModelState &state)
{
    setState(state);
    Expected expected = emptyExpected(state);
    const DimensionPatterns &patterns = m_dimensions.front();
    std::ranges::fill(m_counts, 0.0);
    const auto points = static_cast<Eigen::Index>(m_weights.size());
    const Eigen::Map<const Eigen::ArrayXd> weights(m_weights.data(), points);
    std::vector<double> buffer(m_weights.size());
    Eigen::Map<Eigen::ArrayXd> posterior(buffer.data(), points);
    for (std::size_t pattern = 0; pattern < m_data.patterns(); ++pattern) {
        const std::size_t row = patterns.rowOf(pattern);
        const double logScale = patterns.likelihood(row, buffer);
        posterior *= weights;
        const double sum = posterior.sum();
        const double persons = m_data.weights[pattern];
        expected.logLikelihood += persons * (std::log(sum) + logScale);
        posterior *= persons / sum;
        patterns.add(row, buffer, m_counts);
    }
    patterns.collect(m_counts, expected.counts);
    const std::vector<double> total = patterns.total(m_counts);
    const auto persons = static_cast<double>(m_data.persons);
    for (std::size_t q = 0; q < total.size(); ++q) {
        const double z = m_quadrature.points[q];
        expected.mean[0] += total[q] * z / persons;
        expected.moments(0, 0) += total[q] * z * z / persons;
    }
    return expected;
}

} // namespace suyang::calibration
