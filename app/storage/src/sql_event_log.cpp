#include "sql_event_log.h"

#include "event_chain.h"

#include <QJsonDocument>

#include <optional>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

Result<std::optional<EventRow>> findRow(Connection &connection, const QByteArray &id)
{
    std::optional<EventRow> found;
    const auto read = connection.forEach(
        u"SELECT profile, attempt, kind, body, at_ms FROM event WHERE id = ?"_s, {textOf(id)},
        [&](const QSqlQuery &query) -> Result<void> {
            found = EventRow {.id = id,
                .profile = query.value(0).toString().toUtf8(),
                .attempt = query.value(1).toString().toUtf8(),
                .kind = query.value(2).toString().toUtf8(),
                .body = query.value(3).toString().toUtf8(),
                .atMs = query.value(4).toLongLong()};
            return {};
        });
    if (!read)
        return read.error();
    return found;
}

Result<void> insertRow(Connection &connection, ChainHead &head, const EventRow &row)
{
    const QByteArray hash = chainHash(head.hash, row);
    const auto inserted = connection.execute(
        u"INSERT INTO event (id, profile, attempt, kind, body, at_ms, prev_hash, hash) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {textOf(row.id), textOf(row.profile), textOf(row.attempt), textOf(row.kind),
            textOf(row.body), row.atMs, head.hash, hash});
    if (!inserted)
        return inserted.error();
    head = {head.events + 1, hash};
    return {};
}

Result<void> appendOne(Connection &connection, ChainHead &head, const EventRow &row)
{
    if (row.id.isEmpty())
        return fail(ErrorCode::OutOfRange, "an event without an id");
    const auto kept = findRow(connection, row.id);
    if (!kept)
        return kept.error();
    if (!kept->has_value())
        return insertRow(connection, head, row);
    if (**kept != row)
        return fail(ErrorCode::AlreadyExists,
            "event " + row.id.toStdString() + " is there with other content");
    return {};
}

Result<void> appendAll(
    Connection &connection, const QString &profile, const QList<session::Event> &events)
{
    auto head = readHead(connection, profile);
    if (!head)
        return head.error();
    for (const session::Event &event : events) {
        if (!event.at.isValid())
            return fail(ErrorCode::OutOfRange, "event " + event.id.toStdString() + " has no time");
        if (auto kept = appendOne(connection, *head, EventRow::of(profile, event)); !kept)
            return kept;
    }
    const auto moved
        = connection.execute(u"UPDATE chain SET events = ?, head = ? WHERE profile = ?"_s,
            {head->events, head->hash, profile});
    if (!moved)
        return moved.error();
    return {};
}

Result<session::Event> eventOf(const EventRow &row)
{
    const auto body = QJsonDocument::fromJson(row.body);
    if (!body.isObject())
        return fail(ErrorCode::StoreCorrupt,
            "event " + row.id.toStdString() + " has a body that is not an object");
    return session::Event {.id = QString::fromUtf8(row.id),
        .attempt = QString::fromUtf8(row.attempt),
        .kind = QString::fromUtf8(row.kind),
        .body = body.object(),
        .at = QDateTime::fromMSecsSinceEpoch(row.atMs, Qt::UTC)};
}

} // namespace

Result<void> SqlEventLog::append(const QString &profile, const QList<session::Event> &events)
{
    return m_thread.run([&](Connection &connection) {
        return connection.transaction([&] { return appendAll(connection, profile, events); });
    });
}

Result<QList<session::Event>> SqlEventLog::load(const QString &profile)
{
    return m_thread.run([&](Connection &connection) -> Result<QList<session::Event>> {
        QList<session::Event> events;
        const auto keep = [&](const EventRow &row) -> Result<void> {
            const auto event = eventOf(row);
            if (!event)
                return event.error();
            events.append(*event);
            return {};
        };
        const auto read = connection.snapshot([&] { return readChain(connection, profile, keep); });
        if (!read)
            return read.error();
        return events;
    });
}

} // namespace suyang::storage
