#pragma once

#include "engine/point_estimate.h"

namespace suyang::engine {

/// A function of theta to be maximised. `value` may leave out a part whose derivative is
/// `restSlope`; that part is integrated only where two maxima have to be compared.
class Objective
{
public:
    Objective() = default;
    virtual ~Objective() = default;
    Objective(const Objective &) = delete;
    Objective &operator=(const Objective &) = delete;

    virtual double value(double theta) const = 0;
    virtual double slope(double theta) const = 0;
    virtual double restSlope(double) const { return 0.0; }
};

struct HighestPoint
{
    double theta = 0.0;
    bool atBound = false;
};

/// The only maximum of a concave function. A slope of exactly 0 at an end is one that underflowed.
HighestPoint highestOfConcave(const Objective &objective, const ThetaRange &range);
/// The highest maximum of any function whose features are wider than `step`.
HighestPoint highestOfAny(const Objective &objective, const ThetaRange &range, double step);

} // namespace suyang::engine
