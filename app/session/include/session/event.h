#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace suyang::session {

/// Something that happened to a profile, as it is kept for good. Everything else the program shows
/// is worked out from these.
struct Event
{
    QString id; ///< random, unique for ever (UUID without braces)
    QString attempt; ///< the attempt it belongs to, or empty
    QString kind; ///< one of the names in event_kinds.h
    QJsonObject body;
    QDateTime at; ///< UTC
};

} // namespace suyang::session
