#include "engine/log_likelihood_curve.h"

namespace suyang::engine {

namespace {

constexpr std::size_t Points
    = static_cast<std::size_t>(
          (LogLikelihoodCurve::Highest - LogLikelihoodCurve::Lowest) / LogLikelihoodCurve::Step
          + 0.5)
    + 1;

double thetaAt(std::size_t index)
{
    return LogLikelihoodCurve::Lowest + LogLikelihoodCurve::Step * static_cast<double>(index);
}

} // namespace

LogLikelihoodCurve::LogLikelihoodCurve()
    : m_value(Points, 0.0)
    , m_slope(Points, 0.0)
{
}

void LogLikelihoodCurve::add(const ItemModel &model, std::size_t category)
{
    for (std::size_t i = 0; i < Points; ++i) {
        const auto [value, slope] = model.logLikelihood(thetaAt(i), category);
        m_value[i] += value;
        m_slope[i] += slope;
    }
}

double LogLikelihoodCurve::at(double theta) const
{
    const double position = (theta - Lowest) / Step;
    if (position <= 0.0)
        return m_value.front() + m_slope.front() * (theta - Lowest);
    if (position >= static_cast<double>(Points - 1))
        return m_value.back() + m_slope.back() * (theta - Highest);
    const auto i = static_cast<std::size_t>(position);
    const double t = position - static_cast<double>(i);
    const double u = 1.0 - t;
    return m_value[i] * u * u * (1.0 + 2.0 * t) + m_value[i + 1] * t * t * (1.0 + 2.0 * u)
        + Step * t * u * (m_slope[i] * u - m_slope[i + 1] * t);
}

} // namespace suyang::engine
