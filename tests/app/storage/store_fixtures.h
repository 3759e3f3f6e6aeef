#pragma once

#include "storage/store.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <functional>
#include <memory>

namespace suyang::test {

using StorePointer = std::unique_ptr<storage::Store>;
using MakeStore = std::function<StorePointer(const QString &folder)>;

/// Rows for a contract that a folder and guest mode keep alike.
inline void addStoreRows()
{
    QTest::addColumn<MakeStore>("make");
    QTest::newRow("in a folder") << MakeStore(
        [](const QString &folder) { return storage::Store::open(folder).value(); });
    QTest::newRow("in guest mode")
        << MakeStore([](const QString &) { return storage::Store::openInMemory().value(); });
}

/// The detail of a failure, for QVERIFY2.
template <typename T>
QByteArray why(const Result<T> &result)
{
    return result ? QByteArray("succeeded") : QByteArray::fromStdString(result.error().detail);
}

inline session::Event event(const QString &id, const QJsonObject &body = {})
{
    return {.id = id,
        .attempt = QStringLiteral("attempt-1"),
        .kind = QStringLiteral("item_answered"),
        .body = body,
        .at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'123, Qt::UTC)};
}

/// `count` events e1, e2, ... with a body each.
inline QList<session::Event> events(int count)
{
    QList<session::Event> all;
    for (int i = 1; i <= count; ++i) {
        const QJsonObject body {{QStringLiteral("item"), QStringLiteral("item-%1").arg(i)}};
        all.append(event(QStringLiteral("e%1").arg(i), body));
    }
    return all;
}

inline QStringList idsOf(const QList<session::Event> &events)
{
    QStringList ids;
    for (const auto &event : events)
        ids.append(event.id);
    return ids;
}

inline QString databaseIn(const QString &folder)
{
    return folder + QStringLiteral("/suyang.db");
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files below `folder` that contain `text` as UTF-8 or UTF-16.
inline QStringList filesWith(const QString &folder, const QString &text)
{
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList found;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System)) {
        const QByteArray bytes = bytesOf(folder + QLatin1Char('/') + name);
        if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
            found.append(name);
    }
    return found;
}

/// Runs statements on a database file from outside, as somebody with a database browser would.
/// Returns the first column of the last one's first row.
inline QVariant meddle(const QString &path, const QStringList &statements)
{
    const QString name = QStringLiteral("meddler");
    QVariant answer;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open %s", qPrintable(path));
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
            answer = query.next() ? query.value(0) : QVariant();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

inline QStringList withoutTriggers(QStringList statements)
{
    return QStringList {QStringLiteral("DROP TRIGGER event_is_never_changed"),
               QStringLiteral("DROP TRIGGER event_is_never_deleted"),
               QStringLiteral("DROP TRIGGER event_is_never_replaced")}
    + statements;
}

} // namespace suyang::test

Q_DECLARE_METATYPE(suyang::test::MakeStore)
