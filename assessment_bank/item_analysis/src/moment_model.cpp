#include "moment_model.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::item_analysis {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using Eigen::VectorXd;

namespace {

Index at(std::size_t i)
{
    return static_cast<Index>(i);
}

bool shareAnItem(const Moment &x, const Moment &y)
{
    return y.has(x.items[0]) || (x.count == 2 && y.has(x.items[1]));
}

} // namespace

std::vector<Moment> momentsOf(std::span<const std::size_t> categories, Moments kind)
{
    std::vector<Moment> moments;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        if (kind == Moments::Means) {
            moments.push_back({.items = {i, i}});
            continue;
        }
        for (std::size_t k = 1; k < categories[i]; ++k)
            moments.push_back({.items = {i, i}, .category = k});
    }
    for (std::size_t i = 0; i < categories.size(); ++i) {
        for (std::size_t j = i + 1; j < categories.size(); ++j)
            moments.push_back({.items = {i, j}, .count = 2});
    }
    return moments;
}

std::size_t momentCount(std::span<const std::size_t> categories, Moments kind)
{
    std::size_t own = 0;
    for (const std::size_t count : categories)
        own += kind == Moments::Means ? 1 : count - 1;
    return own + categories.size() * (categories.size() - 1) / 2;
}

MomentModel::MomentModel(const std::vector<ResponseNodes> &items,
    const std::vector<double> &weights, std::vector<Moment> moments)
    : m_items(items)
    , m_weights(Eigen::Map<const RowVectorXd>(weights.data(), at(weights.size())))
    , m_moments(std::move(moments))
    , m_curves(at(m_moments.size()), at(weights.size()))
{
    for (const ResponseNodes &item : m_items) {
        m_means.push_back(ResponseNodes::meanScore(item.probabilities));
        m_squares.push_back(item.meanSquare());
    }
    for (std::size_t m = 0; m < m_moments.size(); ++m) {
        const Moment &moment = m_moments[m];
        m_curves.row(at(m)) = curve(moment, moment.items[0]);
        if (moment.count == 2)
            m_curves.row(at(m)).array() *= m_means[moment.items[1]].array();
    }
}

RowVectorXd MomentModel::curve(const Moment &moment, std::size_t item) const
{
    if (moment.category == Moment::Score)
        return m_means[item];
    return m_items[item].probabilities.row(at(moment.category));
}

RowVectorXd MomentModel::derivative(const Moment &moment, const MatrixXd &byCategory) const
{
    if (moment.category == Moment::Score)
        return ResponseNodes::meanScore(byCategory);
    return byCategory.row(at(moment.category));
}

/// E(factor of x times factor of y | node) for an item that both have.
RowVectorXd MomentModel::joint(const Moment &x, const Moment &y, std::size_t item) const
{
    if (x.category == Moment::Score && y.category == Moment::Score)
        return m_squares[item];
    if (x.category != Moment::Score && y.category != Moment::Score) {
        if (x.category != y.category)
            return RowVectorXd::Zero(m_weights.size());
        return m_items[item].probabilities.row(at(x.category));
    }
    const std::size_t k = std::max(x.category, y.category);
    return static_cast<double>(k) * m_items[item].probabilities.row(at(k));
}

double MomentModel::expectedProduct(const Moment &x, const Moment &y) const
{
    RowVectorXd product = m_weights;
    for (std::size_t f = 0; f < x.count; ++f) {
        const std::size_t item = x.items[f];
        product.array() *= (y.has(item) ? joint(x, y, item) : curve(x, item)).array();
    }
    for (std::size_t f = 0; f < y.count; ++f) {
        if (!x.has(y.items[f]))
            product.array() *= curve(y, y.items[f]).array();
    }
    return product.sum();
}

VectorXd MomentModel::expected() const
{
    return m_curves * m_weights.transpose();
}

MatrixXd MomentModel::covariance() const
{
    const MatrixXd weighted = m_curves * m_weights.asDiagonal();
    MatrixXd result = weighted * m_curves.transpose();
    for (std::size_t x = 0; x < m_moments.size(); ++x) {
        for (std::size_t y = 0; y <= x; ++y) {
            if (!shareAnItem(m_moments[x], m_moments[y]))
                continue;
            result(at(x), at(y)) = expectedProduct(m_moments[x], m_moments[y]);
            result(at(y), at(x)) = result(at(x), at(y));
        }
    }
    const VectorXd mean = expected();
    result.noalias() -= mean * mean.transpose();
    return result;
}

MatrixXd MomentModel::derivatives() const
{
    std::vector<Index> firstColumn;
    Index columns = 0;
    bool common = false;
    for (const ResponseNodes &item : m_items) {
        firstColumn.push_back(columns);
        columns += at(item.derivatives.size());
        common = common || item.commonSlope.size() > 0;
    }
    MatrixXd result = MatrixXd::Zero(at(m_moments.size()), columns + (common ? 1 : 0));
    for (std::size_t m = 0; m < m_moments.size(); ++m) {
        const Moment &moment = m_moments[m];
        for (std::size_t f = 0; f < moment.count; ++f) {
            const std::size_t item = moment.items[f];
            RowVectorXd rest = m_weights;
            if (moment.count == 2)
                rest.array() *= m_means[moment.items[1 - f]].array();
            const auto &own = m_items[item].derivatives;
            for (std::size_t d = 0; d < own.size(); ++d)
                result(at(m), firstColumn[item] + at(d)) += rest.dot(derivative(moment, own[d]));
            if (common)
                result(at(m), columns) += rest.dot(derivative(moment, m_items[item].commonSlope));
        }
    }
    return result;
}

MatrixXd MomentModel::correlations() const
{
    const Index items = at(m_items.size());
    MatrixXd covariance(items, items);
    for (Index i = 0; i < items; ++i) {
        const RowVectorXd &x = m_means[static_cast<std::size_t>(i)];
        for (Index j = 0; j < items; ++j) {
            const RowVectorXd &y = m_means[static_cast<std::size_t>(j)];
            const double product = i == j ? m_squares[static_cast<std::size_t>(i)].dot(m_weights)
                                          : (x.array() * y.array() * m_weights.array()).sum();
            covariance(i, j) = product - x.dot(m_weights) * y.dot(m_weights);
        }
    }
    return correlationsOf(covariance);
}

MatrixXd correlationsOf(const MatrixXd &covariance)
{
    VectorXd scale(covariance.rows());
    for (Index i = 0; i < covariance.rows(); ++i)
        scale(i) = covariance(i, i) > 1e-14 ? 1.0 / std::sqrt(covariance(i, i)) : 0.0;
    return scale.asDiagonal() * covariance * scale.asDiagonal();
}

} // namespace suyang::item_analysis
