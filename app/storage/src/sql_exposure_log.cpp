#include "sql_exposure_log.h"

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

using session::Exposure;

Result<Exposure> readCounts(Connection &connection)
{
    const auto tests = connection.number(u"SELECT value FROM device WHERE name = 'tests'"_s);
    if (!tests)
        return tests.error();
    Exposure exposure {.tests = *tests, .uses = {}};
    const auto read = connection.forEach(
        u"SELECT item, uses FROM exposure"_s, {}, [&](const QSqlQuery &query) -> Result<void> {
            exposure.uses.insert(query.value(0).toString(), query.value(1).toLongLong());
            return {};
        });
    if (!read)
        return read.error();
    return exposure;
}

Result<void> addTest(Connection &connection, const QStringList &items)
{
    const auto counted
        = connection.execute(u"UPDATE device SET value = value + 1 WHERE name = 'tests'"_s);
    if (!counted)
        return counted.error();
    for (const QString &item : items) {
        const auto used = connection.execute(u"INSERT INTO exposure (item, uses) VALUES (?, 1) "
                                             "ON CONFLICT (item) DO UPDATE SET uses = uses + 1"_s,
            {item});
        if (!used)
            return used.error();
    }
    return {};
}

} // namespace

Result<Exposure> SqlExposureLog::counts()
{
    return m_thread.run([](Connection &connection) {
        return connection.snapshot([&] { return readCounts(connection); });
    });
}

Result<void> SqlExposureLog::countTest(const QStringList &items)
{
    QStringList shown = items;
    shown.removeDuplicates(); // uses are tests that showed the item, not times it was shown
    return m_thread.run([&](Connection &connection) {
        return connection.transaction([&] { return addTest(connection, shown); });
    });
}

} // namespace suyang::storage
