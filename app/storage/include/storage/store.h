#pragma once

#include "base/result.h"
#include "session/event_log.h"
#include "session/exposure_log.h"
#include "session/profile_directory.h"

#include <QString>

#include <memory>

namespace suyang::storage {

/// What `suyangctl db status` shows.
struct StoreStatus
{
    QString path; ///< of the database file, or ":memory:" in guest mode
    qint64 schemaVersion = 0;
    QString journalMode; ///< "wal"; "truncate" where the drive cannot do that; "memory" for guests
    QString synchronous; ///< "full": every commit waits for the disk
    qint64 profiles = 0;
    qint64 events = 0;
    bool chainsHold = false; ///< whether every hash chain is whole
    qint64 bytes = 0; ///< size of the database, without its journal
};

/// What a store may use.
struct StoreLimits
{
    /// Size of the database in pages of 4 KiB, 0 for no limit. Reaching it looks exactly like a
    /// full disk, which is how the tests meet one.
    qint64 maxPages = 0;
};

/// Everything that is kept in one data folder: one SQLite file and the one thread that talks to
/// it. The ports wait for that thread; they may be called from any thread and live as long as the
/// store.
class Store final
{
public:
    /// Opens `folder`, creates it when missing (readable by its owner only), and brings an older
    /// schema up to date. Fails with
    /// StoreInUse when another instance has it open,
    /// StoreReadOnly, StoreFull,
    /// StoreNewer when a newer program wrote it (not a byte is changed),
    /// StoreCorrupt when it is damaged or not ours,
    /// StoreUnavailable for every other reason; the detail names the path.
    static Result<std::unique_ptr<Store>> open(const QString &folder, StoreLimits limits = {});
    /// Guest mode: forgets everything, and writes nothing to any disk.
    static Result<std::unique_ptr<Store>> openInMemory();
    /// Looks into a folder that may be in use. Every change fails with StoreReadOnly. Fails with
    /// FileMissing when nothing is there, with StoreUnavailable when the schema is an older one,
    /// and otherwise like open().
    static Result<std::unique_ptr<Store>> openForReading(const QString &folder);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    session::EventLog &events();
    session::ProfileDirectory &profiles();
    session::ExposureLog &exposure();

    Result<StoreStatus> status();
    /// Reads all of it: the file's structure, its references and every hash chain. Fails with
    /// StoreCorrupt naming the first damage.
    Result<void> verify();

private:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace suyang::storage
