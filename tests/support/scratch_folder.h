#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTemporaryDir>

namespace suyang::test {

/// A folder for one test; gone afterwards.
class ScratchFolder
{
public:
    QString path() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file and the folders above it.
    void write(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("the test cannot write %s", qPrintable(name));
    }

    QByteArray read(const QString &name) const
    {
        QFile in(file(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Copies the files (not the folders) of `source` into this one.
    void copyFrom(const QString &source) const
    {
        for (const QFileInfo &info : QDir(source).entryInfoList(QDir::Files)) {
            QFile::copy(info.filePath(), file(info.fileName()));
            QFile::setPermissions(file(info.fileName()), QFile::ReadOwner | QFile::WriteOwner);
        }
    }

private:
    QTemporaryDir m_folder;
};

} // namespace suyang::test
