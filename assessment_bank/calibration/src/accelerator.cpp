#include "accelerator.h"

#include <Eigen/QR>

namespace suyang::calibration {

Eigen::VectorXd Accelerator::propose(const Eigen::VectorXd &x, const Eigen::VectorXd &fx)
{
    const Eigen::VectorXd residual = fx - x;
    if (m_lastValue.size() == fx.size()) {
        m_valueSteps.emplace_back(fx - m_lastValue);
        m_residualSteps.emplace_back(residual - m_lastResidual);
        if (m_valueSteps.size() > m_memory) {
            m_valueSteps.pop_front();
            m_residualSteps.pop_front();
        }
    }
    m_lastValue = fx;
    m_lastResidual = residual;
    if (m_valueSteps.empty())
        return fx;
    const auto columns = static_cast<Eigen::Index>(m_residualSteps.size());
    Eigen::MatrixXd steps(fx.size(), columns);
    for (Eigen::Index k = 0; k < columns; ++k)
        steps.col(k) = m_residualSteps[static_cast<std::size_t>(k)];
    Eigen::ColPivHouseholderQR<Eigen::MatrixXd> decomposition(steps);
    decomposition.setThreshold(1e-8);
    const Eigen::VectorXd share = decomposition.solve(residual);
    Eigen::VectorXd next = fx;
    for (Eigen::Index k = 0; k < columns; ++k)
        next -= share[k] * m_valueSteps[static_cast<std::size_t>(k)];
    return next.allFinite() ? next : fx;
}

void Accelerator::forget()
{
    m_lastValue.resize(0);
    m_valueSteps.clear();
    m_residualSteps.clear();
}

} // namespace suyang::calibration
