#include "factor_form.h"

#include <Eigen/Eigenvalues>
#include <Eigen/QR>
#include <cmath>

namespace suyang::engine {

namespace {

constexpr int Max = static_cast<int>(AbilityPrior::MaxDimensions);
/// Eigenvalues of a correlation matrix below this are rounding.
constexpr double Negligible = 1e-10;

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, Max, Max>;

Eigen::Index at(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

} // namespace

FactorForm factorFormOf(const AbilityPrior &prior)
{
    const std::size_t n = prior.dimensions();
    Eigen::MatrixXd correlation(at(n), at(n));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            correlation(at(i), at(j))
                = prior.covariance()[i * n + j] / std::sqrt(prior.variance(i) * prior.variance(j));
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> eigen(correlation);
    const double smallest = eigen.eigenvalues()(0);
    FactorForm form;
    for (std::size_t i = 0; i < n; ++i)
        form.uniqueness[i] = smallest * prior.variance(i);
    Matrix loading = Matrix::Zero(at(n), at(n));
    for (std::size_t k = n; k-- > 0;) {
        const double size = eigen.eigenvalues()(at(k)) - smallest;
        if (size > Negligible)
            loading.col(at(form.factors++)) = eigen.eigenvectors().col(at(k)) * std::sqrt(size);
    }
    if (form.factors == 0)
        return form;
    // Turned so that the first dimensions hang on the first factors alone.
    const Matrix used = loading.leftCols(at(form.factors));
    const Eigen::HouseholderQR<Matrix> qr(used.transpose());
    const Matrix triangular = qr.matrixQR().triangularView<Eigen::Upper>();
    for (std::size_t i = 0; i < n; ++i) {
        const double sd = std::sqrt(prior.variance(i));
        for (std::size_t k = 0; k < form.factors && k <= i; ++k)
            form.loading[i][k] = sd * triangular(at(k), at(i));
    }
    return form;
}

} // namespace suyang::engine
