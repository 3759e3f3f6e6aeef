#pragma once

#include <QString>

#include <algorithm>
#include <optional>

namespace suyang::ui {

/// One dimension of a result, for the charts. Abilities are in bands: 0 is the lower end of
/// Starting, 1 the border to Independent, 4 the upper end of Leading.
struct LadderRow
{
    int dimension = 0;
    QString name = {};
    QString words = {}; ///< "Skilled", "Independent to Skilled", "Not clear yet"
    double low = 0, estimate = 0, high = 0; ///< ends and middle of the 90 % band
    std::optional<double> previous = std::nullopt;
    bool unclear = false;
};

/// The band (0 to 3) in which `ability` lies.
inline int bandAt(double ability)
{
    return std::clamp(int(ability), 0, 3);
}

} // namespace suyang::ui
