#pragma once

#include <QDateTime>

#include <functional>

namespace suyang::session {

/// Where the time of day comes from: an argument, so that tests can set it.
using Clock = std::function<QDateTime()>;

inline QDateTime systemTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace suyang::session
