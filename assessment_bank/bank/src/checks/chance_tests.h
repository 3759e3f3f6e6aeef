#pragma once

#include <span>

namespace suyang::bank::checks {

/// P(a chi-square variable with `freedom` degrees exceeds `value`).
/// REQUIRES: freedom > 0, value >= 0
double chiSquareTail(double value, int freedom);

/// How unlikely counts like these are when every place is equally likely: the exact multinomial
/// test up to 60 draws over 5 places, Pearson's chi-square beyond. 1 for no draws.
double evenSpreadP(std::span<const int> counts);

} // namespace suyang::bank::checks
