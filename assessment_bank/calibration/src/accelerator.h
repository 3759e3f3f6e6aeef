#pragma once

#include <Eigen/Core>
#include <deque>

namespace suyang::calibration {

/// Anderson acceleration of a fixed-point iteration x -> f(x) (Anderson 1965; for EM: Henderson and
/// Varadhan 2019): looks for the combination of the last steps whose residual is smallest. Whether
/// to follow a proposal is the caller's decision.
class Accelerator
{
public:
    explicit Accelerator(std::size_t memory)
        : m_memory(memory)
    {
    }

    /// Remembers the pair and proposes the next x; f(x) itself while nothing better is known.
    Eigen::VectorXd propose(const Eigen::VectorXd &x, const Eigen::VectorXd &fx);
    void forget();

private:
    std::size_t m_memory;
    Eigen::VectorXd m_lastValue;
    Eigen::VectorXd m_lastResidual;
    std::deque<Eigen::VectorXd> m_valueSteps;
    std::deque<Eigen::VectorXd> m_residualSteps;
};

} // namespace suyang::calibration
