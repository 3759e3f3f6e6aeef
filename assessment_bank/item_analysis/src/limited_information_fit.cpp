#include "item_analysis/limited_information_fit.h"

#include "moment_model.h"
#include "observed_moments.h"
#include "response_nodes.h"

#include <Eigen/Cholesky>
#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <string>

namespace suyang::item_analysis {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

namespace {

struct QuadraticForm
{
    double statistic = 0.0;
    Index rank = 0;
};

/// N r'(G - G D (D'GD)^-1 D'G) r with G the inverse covariance, as the squared length of the
/// whitened residuals less their projection on the whitened derivatives.
Result<QuadraticForm> quadraticForm(
    const MatrixXd &covariance, MatrixXd derivatives, VectorXd residuals, double persons)
{
    // Moments of unlike size would make the factorisation judge the small ones as zero.
    const VectorXd scale = covariance.diagonal().cwiseMax(1e-300).cwiseSqrt().cwiseInverse();
    const Eigen::LLT<MatrixXd> factor(scale.asDiagonal() * covariance * scale.asDiagonal());
    if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-14))
        return fail(ErrorCode::OutOfRange,
            "the covariance of the moments is singular: an item or a category is all but certain");
    residuals = factor.matrixL().solve(scale.asDiagonal() * residuals);
    QuadraticForm form;
    if (derivatives.cols() > 0) {
        derivatives = factor.matrixL().solve(scale.asDiagonal() * derivatives);
        for (Index column = 0; column < derivatives.cols(); ++column) {
            const double norm = derivatives.col(column).norm();
            if (norm > 0.0)
                derivatives.col(column) /= norm;
        }
        Eigen::ColPivHouseholderQR<MatrixXd> basis(derivatives.rows(), derivatives.cols());
        basis.setThreshold(1e-9);
        basis.compute(derivatives);
        form.rank = basis.rank();
        VectorXd rotated = residuals;
        rotated.applyOnTheLeft(basis.householderQ().adjoint());
        form.statistic = persons * rotated.tail(rotated.size() - form.rank).squaredNorm();
    } else {
        form.statistic = persons * residuals.squaredNorm();
    }
    if (!std::isfinite(form.statistic))
        return fail(ErrorCode::OutOfRange, "the moments' statistic has no finite value");
    return form;
}

/// The statistic of a model for moments that were counted already.
Result<QuadraticForm> formOf(
    const MomentModel &model, const ObservedMoments &observed, MissingRule rule)
{
    MatrixXd covariance = model.covariance();
    VectorXd residuals = observed.means() - model.expected();
    const double persons = observed.persons();
    if (!observed.isComplete()) {
        const VectorXd share = observed.counts() / persons;
        if (rule == MissingRule::Share)
            residuals.array() *= share.array();
        else
            covariance.array()
                *= observed.overlaps().array() / persons / (share * share.transpose()).array();
    }
    return quadraticForm(covariance, model.derivatives(), std::move(residuals), persons);
}

std::optional<double> srmsrOf(const MomentModel &model, const ObservedMoments &observed)
{
    const MatrixXd expected = model.correlations();
    const MatrixXd seen = observed.correlations();
    if (!(seen.diagonal().minCoeff() > 0.5) || !(expected.diagonal().minCoeff() > 0.5))
        return std::nullopt;
    double sum = 0.0;
    for (Index i = 0; i < seen.rows(); ++i) {
        for (Index j = 0; j < i; ++j)
            sum += (seen(i, j) - expected(i, j)) * (seen(i, j) - expected(i, j));
    }
    const auto items = static_cast<double>(seen.rows());
    return std::sqrt(sum / (items * (items - 1.0) / 2.0));
}

/// Comparative fit index (Bentler 1990) and Tucker-Lewis index against independent items.
void compareWithIndependence(LimitedInformationFit &fit, const ObservedMoments &observed,
    const MomentModel &model, MissingRule rule)
{
    std::vector<ResponseNodes> items;
    for (const VectorXd &shares : observed.categoryShares())
        items.push_back(independentItem(shares));
    const std::vector<double> certain {1.0};
    const auto form = formOf(MomentModel(items, certain, model.moments()), observed, rule);
    if (!form)
        return;
    const double df = static_cast<double>(fit.moments) - static_cast<double>(form->rank);
    if (!(df > 0.0) || !(form->statistic > fit.test.statistic) || !(form->statistic > df))
        return;
    const double cfi = 1.0 - (fit.test.statistic - fit.test.df) / (form->statistic - df);
    fit.cfi = std::clamp(cfi, 0.0, 1.0);
    fit.tli
        = (form->statistic / df - fit.test.statistic / fit.test.df) / (form->statistic / df - 1.0);
}

} // namespace

Result<LimitedInformationFit> limitedInformationFit(const Scale &scale, const LatentGrid &grid,
    const FreeParameters &free, Moments kind, MissingRule rule)
{
    if (scale.items() < 2)
        return fail(ErrorCode::OutOfRange, "one item alone has no pair of items to compare");
    std::vector<std::size_t> categories;
    for (const engine::ItemModel &model : scale.models())
        categories.push_back(model.categories());
    if (const std::size_t count = momentCount(categories, kind); count > MostMoments) {
        return fail(ErrorCode::OutOfRange,
            std::to_string(count) + " moments are more than this program compares, "
                + std::to_string(MostMoments));
    }
    std::vector<Moment> moments = momentsOf(categories, kind);
    const ObservedMoments observed(scale, moments);
    if (!(observed.counts().minCoeff() > 0.0))
        return fail(ErrorCode::OutOfRange, "nobody answered both items of some pair");
    const auto items = responseNodes(scale.models(), grid, free);
    const MomentModel model(items, grid.weights(), std::move(moments));
    const auto form = formOf(model, observed, rule);
    if (!form)
        return form.error();
    LimitedInformationFit fit;
    fit.persons = static_cast<std::size_t>(observed.persons());
    fit.moments = model.moments().size();
    fit.freeParameters = static_cast<std::size_t>(form->rank);
    if (fit.moments <= fit.freeParameters) {
        return fail(ErrorCode::OutOfRange,
            "no degree of freedom is left: " + std::to_string(fit.moments) + " moments, "
                + std::to_string(fit.freeParameters) + " free parameters");
    }
    fit.test
        = chiSquaredTest(form->statistic, static_cast<double>(fit.moments - fit.freeParameters));
    fit.rmsea = rmsea(fit.test, observed.persons());
    fit.rmseaInterval = rmseaInterval(fit.test, observed.persons());
    fit.srmsr = srmsrOf(model, observed);
    compareWithIndependence(fit, observed, model, rule);
    return fit;
}

} // namespace suyang::item_analysis
