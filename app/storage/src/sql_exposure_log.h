#pragma once

#include "database_thread.h"
#include "session/exposure_log.h"

namespace suyang::storage {

class SqlExposureLog final : public session::ExposureLog
{
public:
    explicit SqlExposureLog(DatabaseThread &thread)
        : m_thread(thread)
    {
    }

    Result<session::Exposure> counts() override;
    Result<void> countTest(const QStringList &items) override;

private:
    DatabaseThread &m_thread;
};

} // namespace suyang::storage
