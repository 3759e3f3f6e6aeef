#pragma once

#include "expectation.h"

namespace suyang::calibration {

/// The integral over several abilities on the full product grid. Every item knows one dimension, so
/// a person's likelihood is a product of vectors; the grid's weights are one matrix with the points
/// of half the dimensions as rows, and an expectation is three matrix products for a batch of
/// persons.
class ProductGrid final : public Expectation
{
public:
    ProductGrid(const AnswerData &data, const std::vector<std::size_t> &dimensionOf,
        Quadrature quadrature, unsigned threads);
    Expected run(const ModelState &state) override;
    Eigen::MatrixXd scoreCovariance(
        const ModelState &state, const ScoreTable &scores) const override;

    /// The likelihoods of some dimensions as one vector over their product grid; returns the
    /// logarithm of the factor left out.
    double halfLikelihood(std::size_t pattern, std::size_t firstDimension, std::size_t endDimension,
        std::span<double> out) const;

private:
    struct Lane;
    void runLane(const Eigen::MatrixXd &weights, Lane &lane) const;
    void addMarginals(std::size_t pattern, std::size_t firstDimension, std::size_t endDimension,
        std::span<const double> joint, Lane &lane) const;
    void addMoments(const Eigen::MatrixXd &posterior, Expected &expected) const;

    unsigned m_threads;
};

} // namespace suyang::calibration
