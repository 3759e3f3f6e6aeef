#include "information_curve.h"

#include <algorithm>
#include <cmath>

namespace suyang::engine {

double informationPeak(const ItemParameters &parameters)
{
    const double c = parameters.c;
    return std::log(0.5 * (1.0 + std::sqrt(1.0 + 8.0 * c))) / parameters.a;
}

InformationCurve::InformationCurve(const ItemModel &model)
{
    const ItemParameters &p = model.parameters();
    const double a = std::abs(p.a);
    if (p.kind == ModelKind::TwoPl || p.kind == ModelKind::ThreePl) {
        m_peak = p.b[0] + informationPeak(p);
        m_top = model.information(m_peak);
    } else if (p.kind == ModelKind::PartialCredit) {
        // For a score on [0, K] the variance is at most K^2 / 4, the third central moment at most
        // K^3 / (6 sqrt 3) and the fourth cumulant at most K^4 / 8, all in absolute value.
        const double width = a * static_cast<double>(p.thresholds);
        m_top = width * width / 4.0;
        m_slope = width * width * width * 0.0963;
        m_curvature = width * width * width * width / 8.0;
    } else {
        // |s| <= a; |s'| <= a^2 / 2 and |s''| <= 0.193 a^3 (graded), a^2 / 4 and 0.75 a^3 (others).
        m_top = p.kind == ModelKind::FourPl ? a * a / 4.0 : a * a;
        m_slope = 2.0 * a * a * a;
        m_curvature = 4.5 * a * a * a * a;
    }
}

double InformationCurve::most(double low, double high, double atLow, double atHigh) const
{
    if (!std::isnan(m_peak))
        return low <= m_peak && m_peak <= high ? m_top : std::max(atLow, atHigh);
    const double width = high - low;
    const double bySlope = 0.5 * (atLow + atHigh + m_slope * width);
    const double byCurvature = std::max(atLow, atHigh) + m_curvature * width * width / 8.0;
    return std::min({m_top, bySlope, byCurvature});
}

} // namespace suyang::engine
