#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace suyang::session {

/// How often items were shown on this device, over all profiles. Carries no person.
struct Exposure
{
    qsizetype tests = 0;
    QHash<QString, qsizetype> uses; ///< item id -> number of tests that showed it
};

/// Port: exposure counts, the basis of progressive-restricted exposure control.
class ExposureLog
{
public:
    virtual ~ExposureLog() = default;

    virtual Result<Exposure> counts() = 0;
    /// Counts one finished or broken-off test that showed `items`.
    virtual Result<void> countTest(const QStringList &items) = 0;
};

} // namespace suyang::session
