#include "data_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>
#include <string>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

namespace fs = std::filesystem;

ErrorCode codeOf(const std::error_code &error)
{
    if (error == std::errc::no_space_on_device)
        return ErrorCode::StoreFull;
    if (error == std::errc::permission_denied || error == std::errc::read_only_file_system
        || error == std::errc::operation_not_permitted)
        return ErrorCode::StoreReadOnly;
    return ErrorCode::StoreUnavailable;
}

/// A new entry survives a power cut only once the folder that lists it has reached the disk.
void syncFolder([[maybe_unused]] const fs::path &folder)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor); // where folders cannot be synced there is nothing else to try
    ::close(descriptor);
#endif
}

std::error_code createFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::is_directory(folder, error))
        return {};
    const fs::path parent = folder.parent_path();
    if (!parent.empty() && parent != folder) {
        if (const auto failed = createFolder(parent); failed)
            return failed;
    }
    fs::create_directory(folder, error);
    if (error)
        return error;
    fs::permissions(folder, fs::perms::owner_all, error);
    syncFolder(parent);
    return error;
}

Error lockError(const QLockFile &lock, const QString &folder)
{
    const std::string path = folder.toStdString();
    switch (lock.error()) {
    case QLockFile::LockFailedError:
        return fail(ErrorCode::StoreInUse, "another instance has " + path + " open");
    case QLockFile::PermissionError:
        return fail(ErrorCode::StoreReadOnly, "cannot write into " + path);
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    if (QStorageInfo(folder).bytesAvailable() <= 0)
        return fail(ErrorCode::StoreFull, "no space left for " + path);
    return fail(ErrorCode::StoreUnavailable, "cannot lock " + path);
}

} // namespace

QString databaseIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"suyang.db"_s);
}

Result<std::unique_ptr<QLockFile>> claimFolder(const QString &folder)
{
    if (folder.isEmpty())
        return fail(ErrorCode::StoreUnavailable, "no data folder was named");
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (const auto error = createFolder(fs::path(path.toStdU16String())); error)
        return fail(codeOf(error), "cannot create " + path.toStdString() + ": " + error.message());
    // Asked before locking, because a lock file left behind in a folder that has become
    // read-only would look like another instance.
    if (!QFileInfo(path).isWritable())
        return fail(ErrorCode::StoreReadOnly, "cannot write into " + path.toStdString());

    auto lock = std::make_unique<QLockFile>(QDir(path).filePath(u"suyang.lock"_s));
    lock->setStaleLockTime(0); // a lock ends with its process, however long that runs
    if (!lock->tryLock())
        return lockError(*lock, path);
    return lock;
}

} // namespace suyang::storage
