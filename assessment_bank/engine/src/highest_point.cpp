#include "highest_point.h"

#include <algorithm>
#include <boost/math/tools/toms748_solve.hpp>
#include <cmath>
#include <cstdint>

namespace suyang::engine {

namespace {

/// Heights that differ by less are equal: what is left of sums of logarithms and of Simpson's rule.
constexpr double EqualHeight = 1e-9;

/// REQUIRES: the slope is positive at `low` and negative at `high`
double rootBetween(const Objective &objective, double low, double high)
{
    const auto isNarrow = [](double left, double right) {
        return std::abs(right - left) <= 1e-14 * std::max(1.0, std::abs(left));
    };
    std::uintmax_t evaluations = 200;
    const auto [left, right] = boost::math::tools::toms748_solve(
        [&](double theta) { return objective.slope(theta); }, low, high, isNarrow, evaluations);
    return 0.5 * (left + right);
}

/// Simpson's rule for the part of the function that value() leaves out.
double restBetween(const Objective &objective, double from, double to, double step)
{
    const auto cells = static_cast<int>(std::ceil(std::abs(to - from) / step)) + 1;
    const double width = (to - from) / cells;
    double sum = 0.0;
    for (int i = 0; i < cells; ++i) {
        const double left = from + width * i;
        sum += objective.restSlope(left) + 4.0 * objective.restSlope(left + 0.5 * width)
            + objective.restSlope(left + width);
    }
    return sum * width / 6.0;
}

/// Keeps the highest of the maxima it is shown, from left to right.
class Contest
{
public:
    Contest(const Objective &objective, double step)
        : m_objective(objective)
        , m_step(step)
    {
    }

    void enter(const HighestPoint &point)
    {
        if (m_isEmpty || gainOf(point) > EqualHeight)
            m_best = point;
        m_isEmpty = false;
    }

    bool isEmpty() const noexcept { return m_isEmpty; }
    const HighestPoint &best() const noexcept { return m_best; }

private:
    double gainOf(const HighestPoint &point) const
    {
        return m_objective.value(point.theta) - m_objective.value(m_best.theta)
            + restBetween(m_objective, m_best.theta, point.theta, m_step);
    }

    const Objective &m_objective;
    double m_step;
    HighestPoint m_best;
    bool m_isEmpty = true;
};

} // namespace

HighestPoint highestOfConcave(const Objective &objective, const ThetaRange &range)
{
    if (objective.slope(range.high) >= 0.0)
        return {range.high, true};
    if (objective.slope(range.low) <= 0.0)
        return {range.low, true};
    return {rootBetween(objective, range.low, range.high), false};
}

HighestPoint highestOfAny(const Objective &objective, const ThetaRange &range, double step)
{
    const double width = range.high - range.low;
    const auto cells = std::max(1, static_cast<int>(std::ceil(width / step)));
    Contest contest(objective, step);
    // The last node where the slope was not 0, and that slope. A slope of exactly 0 is one that
    // underflowed, or a root that the next node will bracket as well.
    double lastTheta = range.low;
    double lastSlope = 0.0;
    for (int i = 0; i <= cells; ++i) {
        const double theta = i == cells ? range.high : range.low + width * i / cells;
        const double slope = objective.slope(theta);
        if (slope == 0.0)
            continue;
        if (slope < 0.0 && lastSlope == 0.0)
            contest.enter({range.low, true});
        else if (slope < 0.0 && lastSlope > 0.0)
            contest.enter({rootBetween(objective, lastTheta, theta), false});
        lastTheta = theta;
        lastSlope = slope;
    }
    if (lastSlope > 0.0)
        contest.enter({range.high, true});
    // Without any slope, every point is as high as another: the middle.
    return contest.isEmpty() ? HighestPoint {0.5 * (range.low + range.high), false}
                             : contest.best();
}

} // namespace suyang::engine
