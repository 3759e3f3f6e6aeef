#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace suyang::test {

/// Mounts that only this process sees, and that vanish with it. As an ordinary user that needs a
/// user namespace, which is not granted everywhere.
class PrivateMounts
{
public:
    /// REQUIRES: called before there is a second thread.
    static bool enter()
    {
        const auto user = QByteArray::number(geteuid());
        const auto group = QByteArray::number(getegid());
        if (unshare(CLONE_NEWNS) != 0) {
            if (unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return false;
            write("/proc/self/setgroups", "deny");
            write("/proc/self/uid_map", user + ' ' + user + " 1");
            write("/proc/self/gid_map", group + ' ' + group + " 1");
        }
        return mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }

    static bool smallDisk(const QString &folder, const char *size)
    {
        const QByteArray options = QByteArray("mode=0700,size=") + size;
        return mount(
                   "tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData())
            == 0;
    }

    static bool resize(const QString &folder, const char *size)
    {
        const QByteArray options = QByteArray("size=") + size;
        return mount("", QFile::encodeName(folder).constData(), "", MS_REMOUNT, options.constData())
            == 0;
    }

    static bool makeReadOnly(const QString &folder)
    {
        const QByteArray path = QFile::encodeName(folder);
        return mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0
            && mount("", path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
    }

    static void unmount(const QString &folder)
    {
        umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
    }

private:
    static void write(const char *path, const QByteArray &text)
    {
        QFile file {QString::fromLatin1(path)};
        if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            file.write(text);
    }
};

} // namespace suyang::test
