#include "erasure.h"

#include <array>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

Result<void> removeRows(Connection &connection, const QString &profile)
{
    const auto known = connection.number(u"SELECT count(*) FROM profile WHERE id = ?"_s, {profile});
    if (!known)
        return known.error();
    if (*known == 0)
        return fail(ErrorCode::NotFound, "no profile " + profile.toStdString());

    // The row in `erasing` is what lets the trigger pass; nobody outside this transaction sees it.
    const std::array statements {
        u"INSERT INTO erasing (one, profile) VALUES (1, ?)"_s,
        u"DELETE FROM event WHERE profile = ?"_s,
        u"DELETE FROM chain WHERE profile = ?"_s,
        u"DELETE FROM profile WHERE id = ?"_s,
        u"DELETE FROM erasing WHERE profile = ?"_s,
    };
    for (const QString &statement : statements) {
        if (const auto done = connection.execute(statement, {profile}); !done)
            return done.error();
    }
    const auto noted = connection.execute(
        u"UPDATE device SET value = value + 1 WHERE name = 'erasures_to_finish'"_s);
    if (!noted)
        return noted.error();
    return {};
}

/// Empties the write-ahead log, which keeps what was deleted until then.
Result<void> truncateLog(Connection &connection)
{
    const auto blocked = connection.number(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    if (!blocked)
        return blocked.error();
    if (*blocked != 0)
        return fail(ErrorCode::StoreUnavailable,
            "another program is reading " + connection.file().toStdString());
    return {};
}

} // namespace

Result<void> eraseProfile(Connection &connection, const QString &profile)
{
    if (auto removed = connection.transaction([&] { return removeRows(connection, profile); });
        !removed)
        return removed;
    const auto cleared = finishErasures(connection);
    if (cleared)
        return {};
    return fail(cleared.error().code,
        "the profile is removed, its traces will be at the next start: " + cleared.error().detail);
}

Result<void> finishErasures(Connection &connection)
{
    const auto open
        = connection.number(u"SELECT value FROM device WHERE name = 'erasures_to_finish'"_s);
    if (!open)
        return open.error();
    if (*open == 0)
        return {};
    // First, because it clears nearly everything even where the disk has no room for the rest.
    if (auto truncated = truncateLog(connection); !truncated)
        return truncated;
    // secure_delete overwrites a deleted row where it lies, but not the copies that stay behind
    // when SQLite moves rows between pages; only writing the file anew is sure to leave none.
    if (const auto rewritten = connection.execute(u"VACUUM"_s); !rewritten)
        return rewritten.error();
    if (auto truncated = truncateLog(connection); !truncated)
        return truncated;
    const auto noted
        = connection.execute(u"UPDATE device SET value = 0 WHERE name = 'erasures_to_finish'"_s);
    if (!noted)
        return noted.error();
    return {};
}

} // namespace suyang::storage
