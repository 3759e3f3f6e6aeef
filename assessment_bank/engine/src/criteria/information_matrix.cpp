#include "criteria.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/LU>
#include <limits>

namespace suyang::engine::criteria {

namespace {

constexpr int Max = static_cast<int>(AbilityPrior::MaxDimensions);
using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, 0, Max, Max>;

Eigen::Index at(std::size_t i)
{
    return static_cast<Eigen::Index>(i);
}

double scoreOf(const Matrix &matrix, MatrixRule rule)
{
    switch (rule) {
    case MatrixRule::Determinant:
        return matrix.determinant();
    case MatrixRule::MinusTraceOfInverse: {
        const Eigen::LLT<Matrix> factor(matrix);
        if (factor.info() != Eigen::Success)
            return -std::numeric_limits<double>::infinity();
        return -factor.solve(Matrix::Identity(matrix.rows(), matrix.cols())).trace();
    }
    case MatrixRule::LeastEigenvalue:
        return Eigen::SelfAdjointEigenSolver<Matrix>(matrix, Eigen::EigenvaluesOnly)
            .eigenvalues()
            .minCoeff();
    case MatrixRule::Trace:
        return matrix.trace();
    case MatrixRule::SumOfElements:
        return matrix.sum();
    }
    return 0.0;
}

/// The information of all answers and the item at hand, with or without the prior's precision. An
/// item changes one element of the diagonal, because it measures one dimension.
class InformationMatrix final : public SelectionCriterion
{
public:
    InformationMatrix(MatrixRule rule, Weighting weighting)
        : m_rule(rule)
        , m_weighting(weighting)
    {
    }

    void prepare(const SelectionState &state) override
    {
        m_models = state.models;
        m_dimensionOf = state.dimensionOf;
        m_theta = state.theta;
        const std::size_t size = state.prior.dimensions();
        m_given = Matrix::Zero(at(size), at(size));
        if (m_weighting == Weighting::Posterior) {
            for (std::size_t i = 0; i < size; ++i) {
                for (std::size_t j = 0; j < size; ++j)
                    m_given(at(i), at(j)) = state.prior.covariance()[i * size + j];
            }
            m_given = m_given.llt().solve(Matrix::Identity(at(size), at(size))).eval();
        }
        for (const Answer &answer : state.answers) {
            const std::size_t d = m_dimensionOf[answer.item];
            m_given(at(d), at(d)) += m_models[answer.item].information(m_theta[d]);
        }
    }
    double value(std::size_t item) const override
    {
        const std::size_t d = m_dimensionOf[item];
        Matrix after = m_given;
        after(at(d), at(d)) += m_models[item].information(m_theta[d]);
        return scoreOf(after, m_rule);
    }

private:
    MatrixRule m_rule;
    Weighting m_weighting;
    std::span<const ItemModel> m_models;
    std::span<const std::size_t> m_dimensionOf;
    std::span<const double> m_theta;
    Matrix m_given;
};

} // namespace

Made informationMatrix(MatrixRule rule, Weighting weighting)
{
    return std::make_unique<InformationMatrix>(rule, weighting);
}

} // namespace suyang::engine::criteria
