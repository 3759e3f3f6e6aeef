#pragma once

#include <optional>

namespace suyang::item_analysis {

/// Negligible, moderate and large differential functioning.
enum class EffectSize {
    A,
    B,
    C,
};

/// The letter, for files and tables.
char letterOf(EffectSize size);

/// The rule of ETS (Zieky 1993) for delta = -2.35 ln(odds ratio): A when |delta| < 1 or the test is
/// not significant, C when |delta| >= 1.5 and significantly above 1 (one-sided, 5 %), else B.
/// REQUIRES: variance >= 0, of delta
EffectSize etsClass(double delta, double variance, bool isSignificant);

/// For ordered categories (Zwick, Thayer & Mazzeo 1997): the standardised mean difference in units
/// of the item's SD within groups; A up to 0.17 or when not significant, C above 0.25.
EffectSize standardisedDifferenceClass(double differenceBySd, bool isSignificant);

/// For logistic regression (Jodoin & Gierl 2001): the gain in Nagelkerke's R2; A under 0.035 or
/// when not significant, C from 0.07.
EffectSize jodoinGierlClass(double r2Gain, bool isSignificant);

} // namespace suyang::item_analysis
