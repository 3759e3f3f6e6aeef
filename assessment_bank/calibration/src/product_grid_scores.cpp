#include "product_grid.h"

#include <algorithm>

namespace suyang::calibration {

using engine::ResponseMatrix;

namespace {

Eigen::Index index(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

/// Coordinate `axis` of place `place` on a product grid of `axes` axes, the last the fastest.
std::size_t coordinate(std::size_t place, std::size_t axis, std::size_t axes, std::size_t points)
{
    for (std::size_t k = axes - 1; k > axis; --k)
        place /= points;
    return place % points;
}

/// Sums a function on a product grid over all axes but two.
Eigen::MatrixXd pairMarginal(const Eigen::VectorXd &joint, std::size_t axes,
    std::pair<std::size_t, std::size_t> pair, std::size_t points)
{
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(index(points), index(points));
    for (std::size_t place = 0; place < static_cast<std::size_t>(joint.size()); ++place)
        sum(index(coordinate(place, pair.first, axes, points)),
            index(coordinate(place, pair.second, axes, points)))
            += joint[index(place)];
    return sum;
}

/// The items' scores of one person on one dimension: parameters by nodes.
void gatherScores(const AnswerData &data, const DimensionPatterns &dimension, std::size_t pattern,
    const ScoreTable &scores, Eigen::MatrixXd &out)
{
    for (std::size_t q = 0; q < scores.points; ++q) {
        double *cell = out.col(index(q)).data();
        for (const std::size_t item : dimension.items()) {
            const std::int16_t score = data.at(pattern, item);
            if (score == ResponseMatrix::Missing)
                std::fill_n(cell, scores.size[item], 0.0);
            else
                std::copy_n(
                    scores.at(item, static_cast<std::size_t>(score), q), scores.size[item], cell);
            cell += scores.size[item];
        }
    }
}

/// The sums of posterior covariances, a block for each pair of dimensions.
class Blocks
{
public:
    Blocks(const std::vector<DimensionPatterns> &dimensions, const ScoreTable &scores)
        : m_columns(dimensions.size())
    {
        for (std::size_t d = 0; d < dimensions.size(); ++d) {
            for (const std::size_t item : dimensions[d].items()) {
                for (std::size_t k = 0; k < scores.size[item]; ++k)
                    m_columns[d].push_back(index(scores.column[item] + k));
            }
            m_scores.emplace_back(index(m_columns[d].size()), index(scores.points));
            m_means.emplace_back(index(m_columns[d].size()));
        }
        for (const auto &rows : m_columns) {
            for (const auto &columns : m_columns)
                m_sums.push_back(Eigen::MatrixXd::Zero(index(rows.size()), index(columns.size())));
        }
    }

    Eigen::MatrixXd &scores(std::size_t dimension) { return m_scores[dimension]; }
    /// REQUIRES: setMean() of both dimensions
    void add(std::size_t d, std::size_t e, const Eigen::MatrixXd &joint, double persons)
    {
        m_sums[d * m_columns.size() + e].noalias()
            += persons * (m_scores[d] * joint) * m_scores[e].transpose()
            - persons * m_means[d] * m_means[e].transpose();
    }
    void setMean(std::size_t d, const Eigen::VectorXd &marginal)
    {
        m_means[d].noalias() = m_scores[d] * marginal;
    }

    Eigen::MatrixXd assemble(std::size_t columns) const
    {
        Eigen::MatrixXd all = Eigen::MatrixXd::Zero(index(columns), index(columns));
        for (std::size_t d = 0; d < m_columns.size(); ++d) {
            for (std::size_t e = d; e < m_columns.size(); ++e) {
                const Eigen::MatrixXd &block = m_sums[d * m_columns.size() + e];
                for (Eigen::Index i = 0; i < block.rows(); ++i) {
                    for (Eigen::Index j = 0; j < block.cols(); ++j) {
                        const Eigen::Index row = m_columns[d][static_cast<std::size_t>(i)];
                        const Eigen::Index column = m_columns[e][static_cast<std::size_t>(j)];
                        all(row, column) = block(i, j);
                        all(column, row) = block(i, j);
                    }
                }
            }
        }
        return all;
    }

private:
    std::vector<std::vector<Eigen::Index>> m_columns; ///< of each dimension, among all parameters
    std::vector<Eigen::MatrixXd> m_scores; ///< of the person at hand
    std::vector<Eigen::VectorXd> m_means;
    std::vector<Eigen::MatrixXd> m_sums;
};

} // namespace

Eigen::MatrixXd ProductGrid::scoreCovariance(
    const ModelState &state, const ScoreTable &scores) const
{
    const std::size_t points = m_quadrature.size();
    const std::size_t dimensions = m_dimensions.size();
    const std::size_t head = firstHalf(dimensions);
    const std::size_t tail = dimensions - head;
    const Eigen::MatrixXd weights = productWeights(m_quadrature, state.population.correlation);
    Blocks blocks(m_dimensions, scores);
    Eigen::VectorXd rowSide(weights.rows());
    Eigen::VectorXd columnSide(weights.cols());
    const auto spanOf = [](Eigen::VectorXd &vector) {
        return std::span(vector.data(), static_cast<std::size_t>(vector.size()));
    };
    // For each later dimension: the weights summed over the others of the second half.
    std::vector<Eigen::MatrixXd> folded(tail, Eigen::MatrixXd(weights.rows(), index(points)));
    for (std::size_t pattern = 0; pattern < m_data.patterns(); ++pattern) {
        halfLikelihood(pattern, 0, head, spanOf(rowSide));
        halfLikelihood(pattern, head, dimensions, spanOf(columnSide));
        for (std::size_t e = 0; e < tail; ++e) {
            folded[e].setZero();
            for (std::size_t c = 0; c < static_cast<std::size_t>(weights.cols()); ++c)
                folded[e].col(index(coordinate(c, e, tail, points)))
                    += columnSide[index(c)] * weights.col(index(c));
        }
        Eigen::VectorXd rows = folded[0].rowwise().sum().cwiseProduct(rowSide);
        Eigen::VectorXd columns = (weights.transpose() * rowSide).cwiseProduct(columnSide);
        rows /= rows.sum();
        const double total = columns.sum();
        columns /= total;
        for (std::size_t d = 0; d < dimensions; ++d) {
            gatherScores(m_data, m_dimensions[d], pattern, scores, blocks.scores(d));
            const std::size_t axis = d < head ? d : d - head;
            const Eigen::MatrixXd marginal = d < head
                ? pairMarginal(rows, head, {axis, axis}, points)
                : pairMarginal(columns, tail, {axis, axis}, points);
            blocks.setMean(d, marginal.diagonal());
            blocks.add(d, d, marginal, m_data.weights[pattern]);
        }
        for (std::size_t d = 0; d < dimensions; ++d) {
            for (std::size_t e = d + 1; e < dimensions; ++e) {
                Eigen::MatrixXd joint = Eigen::MatrixXd::Zero(index(points), index(points));
                if (e < head) {
                    joint = pairMarginal(rows, head, {d, e}, points);
                } else if (d >= head) {
                    joint = pairMarginal(columns, tail, {d - head, e - head}, points);
                } else {
                    for (std::size_t r = 0; r < static_cast<std::size_t>(weights.rows()); ++r)
                        joint.row(index(coordinate(r, d, head, points)))
                            += rowSide[index(r)] / total * folded[e - head].row(index(r));
                }
                blocks.add(d, e, joint, m_data.weights[pattern]);
            }
        }
    }
    return blocks.assemble(scores.columns);
}

} // namespace suyang::calibration
