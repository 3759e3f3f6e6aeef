#pragma once

#include "expectation.h"

namespace suyang::calibration {

/// The integral over one ability: a sum over the points.
class OneDimension final : public Expectation
{
public:
    OneDimension(
        const AnswerData &data, const std::vector<std::size_t> &dimensionOf, Quadrature quadrature);
    Expected run(const ModelState &state) override;
    Eigen::MatrixXd scoreCovariance(
        const ModelState &state, const ScoreTable &scores) const override;

private:
    std::vector<double> m_weights;
    std::vector<double> m_counts;
};

} // namespace suyang::calibration
