#pragma once

#include "base/result.h"
#include "session/event.h"

#include <QList>

namespace suyang::session {

/// Port: the append-only record of each profile.
class EventLog
{
public:
    virtual ~EventLog() = default;

    /// Keeps all of `events` or none. When it returns success they are on disk (except in guest
    /// mode) and survive a power cut. An event whose id is there already is kept once.
    /// Fails with StoreReadOnly, StoreFull, StoreUnavailable or NotFound (no such profile).
    virtual Result<void> append(const QString &profile, const QList<Event> &events) = 0;
    /// In the order of appending. Fails with StoreCorrupt when the hash chain is broken.
    virtual Result<QList<Event>> load(const QString &profile) = 0;
};

} // namespace suyang::session
