#include "store_check.h"

#include "event_chain.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

Result<void> checkChains(Connection &connection)
{
    QStringList profiles;
    const auto listed = connection.forEach(
        u"SELECT id FROM profile ORDER BY rowid"_s, {}, [&](const QSqlQuery &query) {
            profiles.append(query.value(0).toString());
            return Result<void>();
        });
    if (!listed)
        return listed;
    for (const QString &profile : profiles) {
        auto read = readChain(connection, profile, [](const EventRow &) { return Result<void>(); });
        if (!read)
            return read;
    }
    return {};
}

Result<void> checkReferences(Connection &connection)
{
    return connection.forEach(
        u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &query) -> Result<void> {
            return fail(ErrorCode::StoreCorrupt,
                connection.file().toStdString() + ": row " + query.value(1).toString().toStdString()
                    + " of " + query.value(0).toString().toStdString() + " belongs to no profile");
        });
}

Result<void> checkFile(Connection &connection)
{
    const auto report = connection.text(u"PRAGMA integrity_check(1)"_s);
    if (!report)
        return report.error();
    if (*report != "ok"_L1)
        return fail(ErrorCode::StoreCorrupt,
            connection.file().toStdString() + ": " + report->toStdString());
    return {};
}

QString nameOfSynchronous(qint64 level)
{
    constexpr std::array Names {"off"_L1, "normal"_L1, "full"_L1, "extra"_L1};
    const bool known = level >= 0 && level < static_cast<qint64>(Names.size());
    return known ? QString(Names[static_cast<std::size_t>(level)]) : QString::number(level);
}

} // namespace

Result<StoreStatus> readStatus(Connection &connection)
{
    StoreStatus status;
    status.path = connection.file();
    qint64 synchronous = 0;
    qint64 pages = 0;
    qint64 pageSize = 0;
    const std::array<std::pair<QString, qint64 *>, 6> numbers {{
        {u"PRAGMA user_version"_s, &status.schemaVersion},
        {u"PRAGMA synchronous"_s, &synchronous},
        {u"SELECT count(*) FROM profile"_s, &status.profiles},
        {u"SELECT count(*) FROM event"_s, &status.events},
        {u"PRAGMA page_count"_s, &pages},
        {u"PRAGMA page_size"_s, &pageSize},
    }};
    for (const auto &[sql, target] : numbers) {
        const auto number = connection.number(sql);
        if (!number)
            return number.error();
        *target = *number;
    }
    const auto journal = connection.text(u"PRAGMA journal_mode"_s);
    if (!journal)
        return journal.error();
    status.journalMode = *journal;
    status.synchronous = nameOfSynchronous(synchronous);
    status.bytes = pages * pageSize;

    const auto chains = checkChains(connection);
    if (!chains && chains.error().code != ErrorCode::StoreCorrupt)
        return chains.error();
    status.chainsHold = chains.has_value();
    return status;
}

Result<void> checkEverything(Connection &connection)
{
    if (auto file = checkFile(connection); !file)
        return file;
    if (auto references = checkReferences(connection); !references)
        return references;
    return checkChains(connection);
}

} // namespace suyang::storage
