#pragma once

#include "database_thread.h"
#include "session/event_log.h"

namespace suyang::storage {

class SqlEventLog final : public session::EventLog
{
public:
    explicit SqlEventLog(DatabaseThread &thread)
        : m_thread(thread)
    {
    }

    Result<void> append(const QString &profile, const QList<session::Event> &events) override;
    Result<QList<session::Event>> load(const QString &profile) override;

private:
    DatabaseThread &m_thread;
};

} // namespace suyang::storage
