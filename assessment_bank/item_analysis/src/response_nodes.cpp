#include "response_nodes.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace suyang::item_analysis {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::RowVectorXd;
using engine::ItemModel;
using engine::ItemParameters;
using engine::ModelKind;

namespace {

RowVectorXd logistic(const ItemParameters &p, double b, const RowVectorXd &theta)
{
    return (1.0 + (-p.a * (theta.array() - b)).exp()).inverse().matrix();
}

/// By slope first, then by intercepts, then by asymptotes.
struct AllDerivatives
{
    MatrixXd slope;
    std::vector<MatrixXd> intercepts;
    std::vector<MatrixXd> asymptotes;
};

/// What raises P(1) by `rise` lowers P(0) by as much.
MatrixXd rightWrong(const RowVectorXd &rise)
{
    MatrixXd both(2, rise.size());
    both.row(0) = -rise;
    both.row(1) = rise;
    return both;
}

AllDerivatives rightWrongDerivatives(const ItemParameters &p, const RowVectorXd &theta)
{
    const RowVectorXd s = logistic(p, p.b[0], theta);
    const RowVectorXd rise = ((p.d - p.c) * s.array() * (1.0 - s.array())).matrix();
    AllDerivatives result {.slope = rightWrong((rise.array() * theta.array()).matrix()),
        .intercepts = {rightWrong(rise)},
        .asymptotes = {}};
    if (p.kind != ModelKind::TwoPl)
        result.asymptotes.push_back(rightWrong((1.0 - s.array()).matrix()));
    if (p.kind == ModelKind::FourPl)
        result.asymptotes.push_back(rightWrong(s));
    return result;
}

AllDerivatives gradedDerivatives(const ItemParameters &p, const RowVectorXd &theta)
{
    const auto categories = static_cast<Index>(p.thresholds + 1);
    AllDerivatives result {
        .slope = MatrixXd::Zero(categories, theta.size()), .intercepts = {}, .asymptotes = {}};
    for (Index k = 1; k < categories; ++k) {
        const RowVectorXd s = logistic(p, p.b[static_cast<std::size_t>(k - 1)], theta);
        const RowVectorXd rise = (s.array() * (1.0 - s.array())).matrix();
        MatrixXd byIntercept = MatrixXd::Zero(categories, theta.size());
        byIntercept.row(k) = rise;
        byIntercept.row(k - 1) = -rise;
        result.slope += (byIntercept.array().rowwise() * theta.array()).matrix();
        result.intercepts.push_back(std::move(byIntercept));
    }
    return result;
}

AllDerivatives partialCreditDerivatives(const MatrixXd &p, const RowVectorXd &theta)
{
    const RowVectorXd mean = ResponseNodes::meanScore(p);
    AllDerivatives result {
        .slope = MatrixXd(p.rows(), p.cols()), .intercepts = {}, .asymptotes = {}};
    for (Index k = 0; k < p.rows(); ++k)
        result.slope.row(k)
            = (p.row(k).array() * theta.array() * (static_cast<double>(k) - mean.array())).matrix();
    for (Index m = 1; m < p.rows(); ++m) {
        MatrixXd byIntercept = -(p.array().rowwise() * p.row(m).array()).matrix();
        byIntercept.row(m) += p.row(m);
        result.intercepts.push_back(std::move(byIntercept));
    }
    return result;
}

AllDerivatives derivativesOf(
    const ItemParameters &p, const MatrixXd &probabilities, const RowVectorXd &theta)
{
    switch (p.kind) {
    case ModelKind::Graded:
        return gradedDerivatives(p, theta);
    case ModelKind::PartialCredit:
        return partialCreditDerivatives(probabilities, theta);
    case ModelKind::TwoPl:
    case ModelKind::ThreePl:
    case ModelKind::FourPl:
        break;
    }
    return rightWrongDerivatives(p, theta);
}

} // namespace

RowVectorXd ResponseNodes::meanScore(const MatrixXd &byCategory)
{
    return RowVectorXd::LinSpaced(
               byCategory.rows(), 0.0, static_cast<double>(byCategory.rows() - 1))
        * byCategory;
}

RowVectorXd ResponseNodes::meanSquare() const
{
    const auto highest = static_cast<double>(probabilities.rows() - 1);
    return RowVectorXd::LinSpaced(probabilities.rows(), 0.0, highest).cwiseAbs2() * probabilities;
}

std::vector<ResponseNodes> responseNodes(
    std::span<const ItemModel> models, const LatentGrid &grid, const FreeParameters &free)
{
    const auto nodes = static_cast<Index>(grid.size());
    const RowVectorXd theta = Eigen::Map<const RowVectorXd>(grid.nodes().data(), nodes);
    std::vector<ResponseNodes> all;
    std::vector<double> probabilities;
    for (const ItemModel &model : models) {
        ResponseNodes item;
        item.probabilities.resize(static_cast<Index>(model.categories()), nodes);
        probabilities.resize(model.categories());
        for (Index q = 0; q < nodes; ++q) {
            model.probabilities(theta(q), probabilities);
            item.probabilities.col(q) = Eigen::Map<const Eigen::VectorXd>(
                probabilities.data(), item.probabilities.rows());
        }
        AllDerivatives derivatives = derivativesOf(model.parameters(), item.probabilities, theta);
        if (free.slopes == FreeParameters::Slopes::Common)
            item.commonSlope = derivatives.slope;
        else if (free.slopes == FreeParameters::Slopes::Free)
            item.derivatives.push_back(std::move(derivatives.slope));
        if (free.thresholds)
            std::ranges::move(derivatives.intercepts, std::back_inserter(item.derivatives));
        if (free.asymptotes)
            std::ranges::move(derivatives.asymptotes, std::back_inserter(item.derivatives));
        all.push_back(std::move(item));
    }
    return all;
}

ResponseNodes independentItem(const Eigen::VectorXd &categoryShares)
{
    ResponseNodes item {.probabilities = categoryShares, .derivatives = {}, .commonSlope = {}};
    for (Index k = 1; k < categoryShares.size(); ++k) {
        MatrixXd derivative = MatrixXd::Zero(categoryShares.size(), 1);
        derivative(k, 0) = 1.0;
        derivative(0, 0) = -1.0;
        item.derivatives.push_back(std::move(derivative));
    }
    return item;
}

} // namespace suyang::item_analysis
