#include "sql_profile_directory.h"

#include "erasure.h"
#include "event_chain.h"

#include <QUuid>

#include <string>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

using session::ProfileInfo;

/// Details go to logs, so none of these repeats the name.
Result<QString> checkedName(const QString &typed)
{
    constexpr qsizetype MaxLength = 40;
    const QString name = typed.trimmed();
    const auto length = name.toUcs4().size(); // 𠮷 is one character, though two UTF-16 units
    if (length < 1 || length > MaxLength)
        return fail(ErrorCode::OutOfRange,
            "a name has 1 to 40 characters, this one " + std::to_string(length));
    return name;
}

Error nameError(const Error &error)
{
    if (error.code == ErrorCode::AlreadyExists)
        return fail(ErrorCode::AlreadyExists, "a profile of that name is there");
    return error;
}

Result<void> insertProfile(Connection &connection, const ProfileInfo &profile)
{
    const auto inserted
        = connection.execute(u"INSERT INTO profile (id, name, created_ms) VALUES (?, ?, ?)"_s,
            {profile.id, profile.name, profile.createdAt.toMSecsSinceEpoch()});
    if (!inserted)
        return nameError(inserted.error());
    const ChainHead head = emptyChain();
    const auto begun
        = connection.execute(u"INSERT INTO chain (profile, events, head) VALUES (?, ?, ?)"_s,
            {profile.id, head.events, head.hash});
    if (!begun)
        return begun.error();
    return {};
}

} // namespace

Result<QList<ProfileInfo>> SqlProfileDirectory::list()
{
    return m_thread.run([](Connection &connection) -> Result<QList<ProfileInfo>> {
        QList<ProfileInfo> profiles;
        const auto read = connection.forEach(
            u"SELECT id, name, created_ms FROM profile ORDER BY created_ms, rowid"_s, {},
            [&](const QSqlQuery &query) -> Result<void> {
                profiles.append({.id = query.value(0).toString(),
                    .name = query.value(1).toString(),
                    .createdAt
                    = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC)});
                return {};
            });
        if (!read)
            return read.error();
        return profiles;
    });
}

Result<ProfileInfo> SqlProfileDirectory::create(const QString &name)
{
    const auto checked = checkedName(name);
    if (!checked)
        return checked.error();
    // The clock is taken here, in the milliseconds that are kept, so that list() says the same.
    const ProfileInfo profile {.id = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = *checked,
        .createdAt = QDateTime::fromMSecsSinceEpoch(QDateTime::currentMSecsSinceEpoch(), Qt::UTC)};
    return m_thread.run([&](Connection &connection) -> Result<ProfileInfo> {
        const auto inserted
            = connection.transaction([&] { return insertProfile(connection, profile); });
        if (!inserted)
            return inserted.error();
        return profile;
    });
}

Result<void> SqlProfileDirectory::rename(const QString &id, const QString &name)
{
    const auto checked = checkedName(name);
    if (!checked)
        return checked.error();
    return m_thread.run([&](Connection &connection) {
        return connection.transaction([&]() -> Result<void> {
            const auto renamed
                = connection.execute(u"UPDATE profile SET name = ? WHERE id = ?"_s, {*checked, id});
            if (!renamed)
                return nameError(renamed.error());
            if (*renamed == 0)
                return fail(ErrorCode::NotFound, "no profile " + id.toStdString());
            return {};
        });
    });
}

Result<void> SqlProfileDirectory::remove(const QString &id)
{
    return m_thread.run([&](Connection &connection) { return eraseProfile(connection, id); });
}

} // namespace suyang::storage
