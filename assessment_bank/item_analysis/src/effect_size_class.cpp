#include "item_analysis/effect_size_class.h"

#include <cmath>

namespace suyang::item_analysis {

char letterOf(EffectSize size)
{
    switch (size) {
    case EffectSize::A:
        return 'A';
    case EffectSize::B:
        return 'B';
    case EffectSize::C:
        break;
    }
    return 'C';
}

EffectSize etsClass(double delta, double variance, bool isSignificant)
{
    constexpr double OneSidedFivePercent = 1.6448536269514722;
    const double size = std::abs(delta);
    if (!isSignificant || size < 1.0)
        return EffectSize::A;
    const bool aboveOne = size - 1.0 > OneSidedFivePercent * std::sqrt(variance);
    return size >= 1.5 && aboveOne ? EffectSize::C : EffectSize::B;
}

EffectSize standardisedDifferenceClass(double differenceBySd, bool isSignificant)
{
    const double size = std::abs(differenceBySd);
    if (!isSignificant || size <= 0.17)
        return EffectSize::A;
    return size <= 0.25 ? EffectSize::B : EffectSize::C;
}

EffectSize jodoinGierlClass(double r2Gain, bool isSignificant)
{
    if (!isSignificant || r2Gain < 0.035)
        return EffectSize::A;
    return r2Gain < 0.07 ? EffectSize::B : EffectSize::C;
}

} // namespace suyang::item_analysis
