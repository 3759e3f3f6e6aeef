#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace suyang::session {

/// Who uses this computer, as far as the program knows.
struct ProfileInfo
{
    QString id; ///< random, never shown
    QString name; ///< as typed, trimmed, 1 to 40 characters
    QDateTime createdAt; ///< UTC
};

/// Port: the profiles of this machine.
class ProfileDirectory
{
public:
    virtual ~ProfileDirectory() = default;

    /// Oldest first.
    virtual Result<QList<ProfileInfo>> list() = 0;
    /// Fails with AlreadyExists when a profile has that name, OutOfRange when the name is empty or
    /// longer than 40 characters, or with a store error.
    virtual Result<ProfileInfo> create(const QString &name) = 0;
    virtual Result<void> rename(const QString &id, const QString &name) = 0;
    /// Removes the profile and every event of it, from the database file and its journal too.
    /// Fails with NotFound or a store error.
    virtual Result<void> remove(const QString &id) = 0;
};

} // namespace suyang::session
