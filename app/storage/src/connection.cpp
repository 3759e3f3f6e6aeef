#include "connection.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStorageInfo>
#include <QUuid>

#include <string>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

// SQLite's result codes; the low byte of an extended code is the plain one.
namespace native {
constexpr int Error = 1;
constexpr int ReadOnly = 8;
constexpr int IoError = 10;
constexpr int Corrupt = 11;
constexpr int Full = 13;
constexpr int CannotOpen = 14;
constexpr int NotADatabase = 26;
constexpr int PrimaryKeyTaken = 1555;
constexpr int UniqueTaken = 2067;
constexpr int SharedMemorySize = 4874; ///< the write-ahead log's index cannot grow
} // namespace native

bool diskIsFull(const QString &file)
{
    // A disk that fills while a file is synced or opened is an input/output error to SQLite, which
    // is why space is asked for here and not read from the code.
    constexpr qint64 Needed = 64 * 1024;
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < Needed;
}

ErrorCode codeOf(int code, const QString &file)
{
    if (code == native::PrimaryKeyTaken || code == native::UniqueTaken)
        return ErrorCode::AlreadyExists;
    if (code == native::SharedMemorySize)
        return ErrorCode::StoreFull;
    switch (code & 0xff) {
    case native::Full:
        return ErrorCode::StoreFull;
    case native::ReadOnly:
        return ErrorCode::StoreReadOnly;
    case native::Error: // our statements are fixed: one that fails has met a foreign schema
    case native::Corrupt:
    case native::NotADatabase:
        return ErrorCode::StoreCorrupt;
    case native::IoError:
    case native::CannotOpen:
        return diskIsFull(file) ? ErrorCode::StoreFull : ErrorCode::StoreUnavailable;
    default:
        return ErrorCode::StoreUnavailable;
    }
}

/// What happened to `file`, for people who look for the cause. SQLite's own words for a full disk
/// differ with the file that could not grow, and some of them speak of a broken disk.
Error errorIn(const QString &file, const QSqlError &error, const std::string &doing)
{
    const int native = error.nativeErrorCode().toInt();
    const ErrorCode code = codeOf(native, file);
    const std::string what = code == ErrorCode::StoreFull ? "no space left on the disk"
                                                          : error.databaseText().toStdString();
    return fail(code,
        file.toStdString() + ": " + what + " (SQLite code " + std::to_string(native)
            + ") in: " + doing);
}

} // namespace

Connection::Connection()
    : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Connection::~Connection()
{
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::open(const QString &file, Access access)
{
    m_file = file;
    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(file);
    if (access == Access::ReadOnly)
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (database.open())
        return {};
    return errorIn(file, database.lastError(), "opening it");
}

Result<QSqlQuery> Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(m_name, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return errorOf(query);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return errorOf(query);
    return query;
}

Result<int> Connection::execute(const QString &sql, const QVariantList &values)
{
    const auto query = run(sql, values);
    if (!query)
        return query.error();
    return query->numRowsAffected();
}

Result<void> Connection::forEach(
    const QString &sql, const QVariantList &values, const RowVisitor &visit)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    while (query->next()) {
        if (auto visited = visit(*query); !visited)
            return visited;
    }
    // next() answers false at the end and on a damaged page alike.
    if (query->lastError().isValid())
        return errorOf(*query);
    return {};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    auto query = run(sql, values);
    if (!query)
        return query.error();
    if (query->next())
        return query->value(0);
    if (query->lastError().isValid())
        return errorOf(*query);
    return fail(ErrorCode::NotFound, "no row in " + m_file.toStdString());
}

Result<qint64> Connection::number(const QString &sql, const QVariantList &values)
{
    const auto found = value(sql, values);
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<QString> Connection::text(const QString &sql, const QVariantList &values)
{
    const auto found = value(sql, values);
    if (!found)
        return found.error();
    return found->toString();
}

void Connection::rollBack()
{
    // Fails when SQLite has undone the transaction already, which is what is wanted.
    static_cast<void>(execute(u"ROLLBACK"_s));
}

Error Connection::errorOf(const QSqlQuery &query) const
{
    return errorIn(m_file, query.lastError(), query.lastQuery().toStdString());
}

} // namespace suyang::storage
