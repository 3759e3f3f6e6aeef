#include "database_file.h"

#include "erasure.h"
#include "migrations.h"

#include <QByteArray>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QtEndian>

#include <string>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

constexpr qint64 ApplicationId = 1398102343; // "SUYG", as in the first migration

Error foreign(const QString &file)
{
    return fail(ErrorCode::StoreCorrupt, file.toStdString() + " is not a database of this program");
}

Error newer(const QString &file, qint64 version)
{
    return fail(ErrorCode::StoreNewer,
        file.toStdString() + " has schema " + std::to_string(version)
            + ", this program knows up to " + std::to_string(latestSchema()));
}

Result<void> checkKind(const QFileInfo &file)
{
    const std::string path = file.filePath().toStdString();
    // A link would put the answers where nobody looks for them; a pipe would block for ever.
    if (file.isSymLink())
        return fail(ErrorCode::StoreUnavailable, path + " is a link, not a file");
    if (file.exists() && !file.isFile())
        return fail(ErrorCode::StoreUnavailable, path + " is not an ordinary file");
    return {};
}

/// Judges by the first 100 bytes, because SQLite may change a file that it only looks into.
Result<void> checkHeader(const QString &path)
{
    constexpr qsizetype HeaderSize = 100;
    constexpr qsizetype UserVersionAt = 60;
    constexpr qsizetype ApplicationIdAt = 68;

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StoreUnavailable,
            "cannot read " + path.toStdString() + ": " + file.errorString().toStdString());
    const QByteArray header = file.read(HeaderSize);
    if (header.isEmpty())
        return {};
    if (header.size() < HeaderSize || !header.startsWith("SQLite format 3"))
        return fail(ErrorCode::StoreCorrupt, path.toStdString() + " is not a database");
    const auto version = qFromBigEndian<qint32>(header.constData() + UserVersionAt);
    const auto application = qFromBigEndian<qint32>(header.constData() + ApplicationIdAt);
    if (application != ApplicationId && application != 0)
        return foreign(path);
    if (version > latestSchema())
        return newer(path, version);
    return {};
}

/// Judges again with the journal of an interrupted run applied, through a connection that cannot
/// write: the header in the file may be older than what was committed.
Result<void> checkContents(const QString &path)
{
    Connection probe;
    if (auto opened = probe.open(path, Connection::Access::ReadOnly); !opened)
        return opened;
    const auto version = probe.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    const auto application = probe.number(u"PRAGMA application_id"_s);
    if (!application)
        return application.error();
    const auto objects = probe.number(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!objects)
        return objects.error();

    const bool untouched = *application == 0 && *version == 0 && *objects == 0;
    if (*application != ApplicationId && !untouched)
        return foreign(path);
    if (*version > latestSchema())
        return newer(path, *version);
    return {};
}

Result<void> createFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return fail(ErrorCode::StoreUnavailable,
        "cannot create " + path.toStdString() + ": " + file.errorString().toStdString());
}

Result<void> checkOrCreate(const QString &path)
{
    const QFileInfo file(path);
    if (auto kind = checkKind(file); !kind)
        return kind;
    if (!file.exists())
        return createFile(path);
    if (!file.isWritable())
        return fail(ErrorCode::StoreReadOnly, "cannot write to " + path.toStdString());
    if (auto header = checkHeader(path); !header)
        return header;
    return file.size() > 0 ? checkContents(path) : Result<void>();
}

Result<void> executeAll(Connection &connection, const QStringList &statements)
{
    for (const QString &statement : statements) {
        if (const auto done = connection.execute(statement); !done)
            return done.error();
    }
    return {};
}

QStringList settingsForReading()
{
    return {u"PRAGMA busy_timeout = 2000"_s, u"PRAGMA trusted_schema = OFF"_s,
        u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s,
        u"PRAGMA mmap_size = 0"_s};
}

QStringList settingsForWriting()
{
    // With a write-ahead log only FULL keeps acknowledged commits through a power cut.
    return settingsForReading()
        + QStringList {u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
            u"PRAGMA secure_delete = ON"_s, u"PRAGMA wal_autocheckpoint = 200"_s};
}

/// Write-ahead logging needs shared memory, which network drives lack. A truncated journal is as
/// safe there, only slower; the modes that are not safe are refused.
Result<void> setJournal(Connection &connection)
{
    auto mode = connection.text(u"PRAGMA journal_mode = WAL"_s);
    if (mode && *mode != "wal"_L1)
        mode = connection.text(u"PRAGMA journal_mode = TRUNCATE"_s);
    if (!mode)
        return mode.error();
    if (*mode != "wal"_L1 && *mode != "truncate"_L1)
        return fail(ErrorCode::StoreUnavailable,
            connection.file().toStdString() + " cannot have a safe journal on this drive");
    return {};
}

Result<void> checkStructure(Connection &connection)
{
    const auto report = connection.text(u"PRAGMA quick_check(1)"_s);
    if (!report)
        return report.error();
    if (*report != "ok"_L1)
        return fail(ErrorCode::StoreCorrupt,
            connection.file().toStdString() + ": " + report->toStdString());
    return {};
}

} // namespace

Result<void> openForWriting(Connection &connection, const QString &file, StoreLimits limits)
{
    if (auto checked = checkOrCreate(file); !checked)
        return checked;
    if (auto opened = connection.open(file, Connection::Access::ReadWrite); !opened)
        return opened;
    auto settings = settingsForWriting();
    if (limits.maxPages > 0)
        settings.append(u"PRAGMA max_page_count = %1"_s.arg(limits.maxPages));
    if (auto set = executeAll(connection, settings); !set)
        return set;
    if (auto journal = setJournal(connection); !journal)
        return journal;
    if (auto sound = checkStructure(connection); !sound)
        return sound;
    if (auto migrated = migrate(connection); !migrated)
        return migrated;
    // A removal that was cut short is finished now or, when the disk is full, another time.
    static_cast<void>(finishErasures(connection));
    return {};
}

Result<void> openMemory(Connection &connection)
{
    if (auto opened = connection.open(u":memory:"_s, Connection::Access::ReadWrite); !opened)
        return opened;
    if (auto set = executeAll(connection, settingsForWriting()); !set)
        return set;
    return migrate(connection);
}

Result<void> openReadOnly(Connection &connection, const QString &file)
{
    if (auto kind = checkKind(QFileInfo(file)); !kind)
        return kind;
    if (!QFileInfo::exists(file))
        return fail(ErrorCode::FileMissing, "there is no " + file.toStdString());
    if (auto header = checkHeader(file); !header)
        return header;
    if (auto opened = connection.open(file, Connection::Access::ReadOnly); !opened)
        return opened;
    auto settings = settingsForReading();
    settings.append(u"PRAGMA query_only = ON"_s);
    if (auto set = executeAll(connection, settings); !set)
        return set;
    const auto version = connection.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version > latestSchema())
        return newer(file, *version);
    if (*version < latestSchema())
        return fail(ErrorCode::StoreUnavailable,
            file.toStdString() + " has an older schema; start the program once to update it");
    return {};
}

} // namespace suyang::storage
