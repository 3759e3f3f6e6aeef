#pragma once

#include "session/assessment.h"
#include "session/event_log.h"
#include "session/exposure_log.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace suyang::test {

/// Keeps events in memory and can be told to fail. The contract tests of app/storage run over the
/// real store; this one stands in where the subject is the use case.
class MemoryEventLog final : public session::EventLog
{
public:
    Result<void> append(const QString &, const QList<session::Event> &events) override
    {
        if (failing)
            return fail(ErrorCode::StoreFull, "told to fail");
        log.append(events);
        return {};
    }
    Result<QList<session::Event>> load(const QString &) override { return log; }

    QList<session::Event> log;
    bool failing = false;
};

class MemoryExposureLog final : public session::ExposureLog
{
public:
    Result<session::Exposure> counts() override { return exposure; }
    Result<void> countTest(const QStringList &items) override
    {
        ++exposure.tests;
        for (const QString &item : items)
            ++exposure.uses[item];
        return {};
    }

    session::Exposure exposure;
};

inline QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
}

} // namespace suyang::test
