#pragma once

#include "bank/item.h"
#include "bank/item_bank.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace suyang::test {

/// Writes the bank that ships into a folder, without the other questions of those competences
/// that have one of `kind`. A check asks of every competence, so it asks a question of that kind.
inline bool writeKindBank(const QString &folder, bank::ItemKind kind)
{
    const QDir from(QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank"));
    const QDir to(folder);
    QHash<QString, QStringList> others;
    QSet<QString> having;
    QStringList files;
    QDirIterator all(from.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = from.relativeFilePath(all.next());
        files << path;
        QFile file(from.filePath(path));
        if (!path.startsWith(QLatin1String("items/")) || !file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject item = QJsonDocument::fromJson(file.readAll()).object();
        const QString competence = item.value(QLatin1String("competence")).toString();
        if (item.value(QLatin1String("kind")).toString() == bank::kindName(kind))
            having.insert(competence);
        else
            others[competence] << path;
    }
    for (const QString &competence : having) {
        for (const QString &path : others.value(competence))
            files.removeOne(path);
    }
    for (const QString &path : files) {
        to.remove(path);
        if (!to.mkpath(QFileInfo(path).path())
            || !QFile::copy(from.filePath(path), to.filePath(path)))
            return false;
    }
    return true;
}

} // namespace suyang::test
