#pragma once

#include <QString>

namespace suyang::ui {

inline constexpr int DimensionCount = 4;
inline constexpr int BandCount = 4;

/// "Digital life" ... in the language in force. REQUIRES: 0 <= dimension < DimensionCount
QString dimensionName(int dimension);

/// "Starting", "Independent", "Skilled", "Leading". REQUIRES: 0 <= band < BandCount
QString bandName(int band);

/// "Independent", or "Starting to Independent" when the two differ.
QString bandRangeName(int low, int high);

/// What is said while there are too few answers.
QString unclearName();

} // namespace suyang::ui
