#include "product_grid.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

namespace suyang::calibration {

namespace {

/// Persons are dealt into this many lanes whatever the number of threads, and the lanes' sums are
/// added in order: the result does not depend on the threads.
constexpr std::size_t Lanes = 4;
constexpr std::size_t Batch = 48; ///< persons a matrix product

} // namespace

struct ProductGrid::Lane
{
    std::size_t first = 0;
    std::size_t end = 0;
    double logLikelihood = 0.0;
    Eigen::MatrixXd joint; ///< sum of likelihood products, not yet times the weights
    std::vector<std::vector<double>> counts; ///< of each dimension
};

ProductGrid::ProductGrid(const AnswerData &data, const std::vector<std::size_t> &dimensionOf,
    Quadrature quadrature, unsigned threads)
    : Expectation(data, dimensionOf, std::move(quadrature))
    , m_threads(threads ? threads : std::max(1U, std::thread::hardware_concurrency()))
{
}

double ProductGrid::halfLikelihood(std::size_t pattern, std::size_t firstDimension,
    std::size_t endDimension, std::span<double> out) const
{
    const std::size_t points = m_quadrature.size();
    std::array<double, CalibrationSettings::MostGridPoints> buffer;
    const std::span one(buffer.data(), points);
    std::size_t filled = 1;
    double logScale = 0.0;
    out[0] = 1.0;
    // From the last dimension on, so that it runs fastest.
    for (std::size_t d = endDimension; d-- > firstDimension;) {
        logScale += m_dimensions[d].likelihood(m_dimensions[d].rowOf(pattern), one);
        for (std::size_t q = points; q-- > 0;) {
            for (std::size_t i = 0; i < filled; ++i)
                out[q * filled + i] = out[i] * one[q];
        }
        filled *= points;
    }
    return logScale;
}

void ProductGrid::addMarginals(std::size_t pattern, std::size_t firstDimension,
    std::size_t endDimension, std::span<const double> joint, Lane &lane) const
{
    const std::size_t points = m_quadrature.size();
    std::size_t stride = joint.size();
    std::array<double, CalibrationSettings::MostGridPoints> buffer;
    const std::span marginal(buffer.data(), points);
    for (std::size_t d = firstDimension; d < endDimension; ++d) {
        stride /= points;
        std::ranges::fill(marginal, 0.0);
        for (std::size_t start = 0; start < joint.size(); start += stride * points) {
            for (std::size_t q = 0; q < points; ++q) {
                double sum = 0.0;
                for (std::size_t i = 0; i < stride; ++i)
                    sum += joint[start + q * stride + i];
                marginal[q] += sum;
            }
        }
        m_dimensions[d].add(m_dimensions[d].rowOf(pattern), marginal, lane.counts[d]);
    }
}

void ProductGrid::runLane(const Eigen::MatrixXd &weights, Lane &lane) const
{
    const std::size_t dimensions = m_dimensions.size();
    const std::size_t head = firstHalf(dimensions);
    const auto batch = static_cast<Eigen::Index>(Batch);
    Eigen::MatrixXd rowSide(weights.rows(), batch);
    Eigen::MatrixXd columnSide(weights.cols(), batch);
    Eigen::MatrixXd rowPosterior(weights.rows(), batch);
    Eigen::MatrixXd columnPosterior(weights.cols(), batch);
    const auto column = [](Eigen::MatrixXd &matrix, Eigen::Index k) {
        return std::span(matrix.col(k).data(), static_cast<std::size_t>(matrix.rows()));
    };
    for (std::size_t start = lane.first; start < lane.end; start += Batch) {
        const auto size = static_cast<Eigen::Index>(std::min(Batch, lane.end - start));
        Eigen::ArrayXd logScale(size);
        for (Eigen::Index k = 0; k < size; ++k) {
            const std::size_t pattern = start + static_cast<std::size_t>(k);
            logScale[k] = halfLikelihood(pattern, 0, head, column(rowSide, k))
                + halfLikelihood(pattern, head, dimensions, column(columnSide, k));
        }
        rowPosterior.leftCols(size).noalias() = weights * columnSide.leftCols(size);
        columnPosterior.leftCols(size).noalias() = weights.transpose() * rowSide.leftCols(size);
        for (Eigen::Index k = 0; k < size; ++k) {
            const std::size_t pattern = start + static_cast<std::size_t>(k);
            rowPosterior.col(k).array() *= rowSide.col(k).array();
            columnPosterior.col(k).array() *= columnSide.col(k).array();
            const double sum = rowPosterior.col(k).sum();
            const double persons = m_data.weights[pattern];
            lane.logLikelihood += persons * (std::log(sum) + logScale[k]);
            rowPosterior.col(k) *= persons / sum;
            columnPosterior.col(k) *= persons / sum;
            rowSide.col(k) *= persons / sum;
            addMarginals(pattern, 0, head, column(rowPosterior, k), lane);
            addMarginals(pattern, head, dimensions, column(columnPosterior, k), lane);
        }
        lane.joint.noalias() += rowSide.leftCols(size) * columnSide.leftCols(size).transpose();
    }
}

void ProductGrid::addMoments(const Eigen::MatrixXd &posterior, Expected &expected) const
{
    const std::size_t dimensions = m_dimensions.size();
    const std::size_t head = firstHalf(dimensions);
    const std::size_t points = m_quadrature.size();
    const auto coordinates = [&](Eigen::Index place, std::size_t count, double *out) {
        auto rest = static_cast<std::size_t>(place);
        for (std::size_t d = count; d-- > 0; rest /= points)
            out[d] = m_quadrature.points[rest % points];
    };
    const auto size = static_cast<Eigen::Index>(dimensions);
    Eigen::VectorXd z(size);
    for (Eigen::Index column = 0; column < posterior.cols(); ++column) {
        coordinates(column, dimensions - head, z.data() + head);
        for (Eigen::Index row = 0; row < posterior.rows(); ++row) {
            coordinates(row, head, z.data());
            const double weight = posterior(row, column);
            for (Eigen::Index i = 0; i < size; ++i) {
                expected.mean[i] += weight * z[i];
                for (Eigen::Index j = 0; j <= i; ++j)
                    expected.moments(i, j) += weight * z[i] * z[j];
            }
        }
    }
    const auto persons = static_cast<double>(m_data.persons);
    expected.mean /= persons;
    expected.moments = expected.moments.selfadjointView<Eigen::Lower>();
    expected.moments /= persons;
}

Expected ProductGrid::run(const ModelState &state)
{
    setState(state);
    Expected expected = emptyExpected(state);
    const Eigen::MatrixXd weights = productWeights(m_quadrature, state.population.correlation);
    std::vector<Lane> lanes(Lanes);
    for (std::size_t k = 0; k < Lanes; ++k) {
        lanes[k].first = m_data.patterns() * k / Lanes;
        lanes[k].end = m_data.patterns() * (k + 1) / Lanes;
        lanes[k].joint = Eigen::MatrixXd::Zero(weights.rows(), weights.cols());
        for (const DimensionPatterns &dimension : m_dimensions)
            lanes[k].counts.push_back(dimension.emptyCounts());
    }
    const std::size_t workers = std::min<std::size_t>(m_threads, Lanes);
    std::vector<std::thread> threads;
    for (std::size_t worker = 1; worker < workers; ++worker) {
        threads.emplace_back([&, worker] {
            for (std::size_t k = worker; k < Lanes; k += workers)
                runLane(weights, lanes[k]);
        });
    }
    for (std::size_t k = 0; k < Lanes; k += workers)
        runLane(weights, lanes[k]);
    for (std::thread &thread : threads)
        thread.join();

    Eigen::MatrixXd joint = lanes[0].joint;
    for (std::size_t k = 0; k < Lanes; ++k) {
        if (k > 0)
            joint += lanes[k].joint;
        expected.logLikelihood += lanes[k].logLikelihood;
        for (std::size_t d = 0; d < m_dimensions.size(); ++d)
            m_dimensions[d].collect(lanes[k].counts[d], expected.counts);
    }
    addMoments(joint.cwiseProduct(weights), expected);
    return expected;
}

} // namespace suyang::calibration
