#include "migrations.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <cstddef>
#include <string>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

// The position in this list is the schema version, counted from one. Only ever add at the end.
constexpr std::array Scripts {
    ":/storage/sql/0001_profiles_and_events.sql"_L1,
    ":/storage/sql/0002_exposure_and_device.sql"_L1,
};

Result<QStringList> statementsOf(QLatin1StringView script)
{
    QFile file {QString(script)};
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            ErrorCode::StoreUnavailable, "not in the program: " + std::string(script.data()));
    return QString::fromUtf8(file.readAll()).split(u"\n--\n"_s, Qt::SkipEmptyParts);
}

Result<void> migrateTo(Connection &connection, qint64 version)
{
    const auto statements = statementsOf(Scripts[static_cast<std::size_t>(version - 1)]);
    if (!statements)
        return statements.error();
    return connection.transaction([&]() -> Result<void> {
        for (const QString &statement : *statements) {
            if (const auto done = connection.execute(statement); !done)
                return done.error();
        }
        if (const auto set = connection.execute(u"PRAGMA user_version = %1"_s.arg(version)); !set)
            return set.error();
        return {};
    });
}

} // namespace

qint64 latestSchema()
{
    return static_cast<qint64>(Scripts.size());
}

Result<void> migrate(Connection &connection)
{
    const auto current = connection.number(u"PRAGMA user_version"_s);
    if (!current)
        return current.error();
    if (*current > latestSchema()) {
        return fail(ErrorCode::StoreNewer,
            connection.file().toStdString() + " has schema " + std::to_string(*current)
                + ", this program knows up to " + std::to_string(latestSchema()));
    }
    for (qint64 version = *current + 1; version <= latestSchema(); ++version) {
        if (auto migrated = migrateTo(connection, version); !migrated)
            return migrated;
    }
    return {};
}

} // namespace suyang::storage
