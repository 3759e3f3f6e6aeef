#pragma once

#include "item_analysis/limited_information_fit.h"
#include "response_nodes.h"

#include <Eigen/Core>
#include <array>
#include <cstddef>
#include <span>
#include <vector>

namespace suyang::item_analysis {

/// What is averaged: an item's score, one of its categories, or the product of two scores.
struct Moment
{
    static constexpr std::size_t Score = 0; ///< in place of a category; 0 is never counted

    /// One item, or two different ones for a product of scores.
    std::array<std::size_t, 2> items = {};
    std::size_t count = 1;
    std::size_t category = Score;

    bool has(std::size_t item) const noexcept
    {
        return items[0] == item || (count == 2 && items[1] == item);
    }
};

/// First all items' own moments, then all pairs (i < j).
std::vector<Moment> momentsOf(std::span<const std::size_t> categories, Moments kind);

/// How many momentsOf() would give.
std::size_t momentCount(std::span<const std::size_t> categories, Moments kind);

/// Expectations, covariances and derivatives of moments under a model.
class MomentModel
{
public:
    /// REQUIRES: weights sum to 1 and have one entry a node
    MomentModel(const std::vector<ResponseNodes> &items, const std::vector<double> &weights,
        std::vector<Moment> moments);

    const std::vector<Moment> &moments() const noexcept { return m_moments; }
    Eigen::VectorXd expected() const;
    /// Of one person's contributions to the moments.
    Eigen::MatrixXd covariance() const;
    /// One row a moment, one column a free parameter.
    Eigen::MatrixXd derivatives() const;
    /// The items' correlation matrix; a zero variance gives a zero row.
    Eigen::MatrixXd correlations() const;

private:
    Eigen::RowVectorXd curve(const Moment &moment, std::size_t item) const;
    Eigen::RowVectorXd derivative(const Moment &moment, const Eigen::MatrixXd &byCategory) const;
    Eigen::RowVectorXd joint(const Moment &x, const Moment &y, std::size_t item) const;
    double expectedProduct(const Moment &x, const Moment &y) const;

    const std::vector<ResponseNodes> &m_items;
    Eigen::RowVectorXd m_weights;
    std::vector<Moment> m_moments;
    std::vector<Eigen::RowVectorXd> m_means;
    std::vector<Eigen::RowVectorXd> m_squares;
    Eigen::MatrixXd m_curves; ///< E(moment | node)
};

/// A covariance matrix as a correlation matrix; a zero variance gives a zero row.
Eigen::MatrixXd correlationsOf(const Eigen::MatrixXd &covariance);

} // namespace suyang::item_analysis
