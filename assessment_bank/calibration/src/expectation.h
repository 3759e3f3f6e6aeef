#pragma once

#include "answer_data.h"
#include "dimension_patterns.h"
#include "model_state.h"
#include "quadrature.h"
#include "score_table.h"

#include <Eigen/Core>
#include <memory>
#include <vector>

namespace suyang::calibration {

/// What the answers say under a model state: the expectation step (Bock and Aitkin 1981).
struct Expected
{
    double logLikelihood = 0.0;
    ItemTable counts; ///< expected answers, item and category by node
    std::vector<std::vector<double>> nodes; ///< of each dimension
    Eigen::VectorXd mean; ///< of ability in standard units, over all persons
    Eigen::MatrixXd moments; ///< E(z z') over all persons, in standard units
};

/// A way to do the integral.
class Expectation
{
public:
    virtual ~Expectation() = default;
    virtual Expected run(const ModelState &state) = 0;
    /// Sum over persons of the posterior covariance of the items' scores, for Louis' formula.
    /// Uses the likelihoods of the last setState().
    virtual Eigen::MatrixXd scoreCovariance(
        const ModelState &state, const ScoreTable &scores) const = 0;

    const Quadrature &quadrature() const noexcept { return m_quadrature; }
    const AnswerData &data() const noexcept { return m_data; }
    const std::vector<DimensionPatterns> &dimensions() const noexcept { return m_dimensions; }

    /// Makes every block's likelihoods those of `state`.
    void setState(const ModelState &state);

    Expectation(const Expectation &) = delete;
    Expectation &operator=(const Expectation &) = delete;

protected:
    Expectation(
        const AnswerData &data, const std::vector<std::size_t> &dimensionOf, Quadrature quadrature);
    Expected emptyExpected(const ModelState &state) const;

    const AnswerData &m_data;
    Quadrature m_quadrature;
    std::vector<DimensionPatterns> m_dimensions;

private:
    ItemTable m_probabilities;
};

/// `data` must outlive the result. `threads` 0 is as many as the machine has.
std::unique_ptr<Expectation> makeExpectation(const AnswerData &data,
    const std::vector<std::size_t> &dimensionOf, Quadrature quadrature, unsigned threads);

} // namespace suyang::calibration
