#pragma once

#include "database_thread.h"
#include "session/profile_directory.h"

namespace suyang::storage {

class SqlProfileDirectory final : public session::ProfileDirectory
{
public:
    explicit SqlProfileDirectory(DatabaseThread &thread)
        : m_thread(thread)
    {
    }

    Result<QList<session::ProfileInfo>> list() override;
    Result<session::ProfileInfo> create(const QString &name) override;
    Result<void> rename(const QString &id, const QString &name) override;
    Result<void> remove(const QString &id) override;

private:
    DatabaseThread &m_thread;
};

} // namespace suyang::storage
