#pragma once

#include <QJsonValue>

#include <cmath>
#include <optional>

namespace suyang::cli {

/// A number, or null where there is none: JSON has no NaN.
inline QJsonValue numberOrNull(std::optional<double> number)
{
    return number && std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
}

} // namespace suyang::cli
