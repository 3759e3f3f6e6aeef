#include "storage/store.h"

#include "data_folder.h"
#include "database_file.h"
#include "database_thread.h"
#include "sql_event_log.h"
#include "sql_exposure_log.h"
#include "sql_profile_directory.h"
#include "store_check.h"

#include <QLockFile>

#include <utility>

namespace suyang::storage {

struct Store::Parts
{
    std::unique_ptr<QLockFile> lock; // first: released only after the thread has closed the file
    DatabaseThread thread;
    SqlEventLog events {thread};
    SqlProfileDirectory profiles {thread};
    SqlExposureLog exposure {thread};
};

Result<std::unique_ptr<Store>> Store::open(const QString &folder, StoreLimits limits)
{
    auto lock = claimFolder(folder);
    if (!lock)
        return lock.error();
    auto parts = std::make_unique<Parts>();
    parts->lock = std::move(*lock);
    const auto opened = parts->thread.run([&](Connection &connection) {
        return openForWriting(connection, databaseIn(folder), limits);
    });
    if (!opened)
        return opened.error();
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Result<std::unique_ptr<Store>> Store::openInMemory()
{
    auto parts = std::make_unique<Parts>();
    const auto opened
        = parts->thread.run([](Connection &connection) { return openMemory(connection); });
    if (!opened)
        return opened.error();
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Result<std::unique_ptr<Store>> Store::openForReading(const QString &folder)
{
    auto parts = std::make_unique<Parts>();
    const auto opened = parts->thread.run(
        [&](Connection &connection) { return openReadOnly(connection, databaseIn(folder)); });
    if (!opened)
        return opened.error();
    return std::unique_ptr<Store>(new Store(std::move(parts)));
}

Store::Store(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

Store::~Store() = default;

session::EventLog &Store::events()
{
    return m_parts->events;
}

session::ProfileDirectory &Store::profiles()
{
    return m_parts->profiles;
}

session::ExposureLog &Store::exposure()
{
    return m_parts->exposure;
}

Result<StoreStatus> Store::status()
{
    return m_parts->thread.run([](Connection &connection) {
        return connection.snapshot([&] { return readStatus(connection); });
    });
}

Result<void> Store::verify()
{
    return m_parts->thread.run([](Connection &connection) {
        return connection.snapshot([&] { return checkEverything(connection); });
    });
}

} // namespace suyang::storage
