#include "event_chain.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <array>
#include <string>

using namespace Qt::StringLiterals;

namespace suyang::storage {
namespace {

constexpr qsizetype HashSize = 32;

void addNumber(QCryptographicHash &hash, qint64 number)
{
    std::array<char, sizeof(qint64)> bytes {};
    qToBigEndian(number, bytes.data());
    hash.addData(QByteArrayView(bytes));
}

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    addNumber(hash, field.size());
    hash.addData(field);
}

EventRow rowAt(const QSqlQuery &query, const QString &profile)
{
    return {.id = query.value(1).toString().toUtf8(),
        .profile = profile.toUtf8(),
        .attempt = query.value(2).toString().toUtf8(),
        .kind = query.value(3).toString().toUtf8(),
        .body = query.value(4).toString().toUtf8(),
        .atMs = query.value(5).toLongLong()};
}

Error broken(const Connection &connection, const QString &profile, const std::string &what)
{
    return fail(ErrorCode::StoreCorrupt,
        connection.file().toStdString() + ": profile " + profile.toStdString() + ": " + what);
}

} // namespace

EventRow EventRow::of(const QString &profile, const session::Event &event)
{
    return {.id = event.id.toUtf8(),
        .profile = profile.toUtf8(),
        .attempt = event.attempt.toUtf8(),
        .kind = event.kind.toUtf8(),
        .body = QJsonDocument(event.body).toJson(QJsonDocument::Compact),
        .atMs = event.at.toMSecsSinceEpoch()};
}

QString textOf(const QByteArray &utf8)
{
    return utf8.isEmpty() ? u""_s : QString::fromUtf8(utf8);
}

ChainHead emptyChain()
{
    return {0, QByteArray(HashSize, '\0')};
}

QByteArray chainHash(const QByteArray &previous, const EventRow &row)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    for (const QByteArray *field : {&row.id, &row.profile, &row.attempt, &row.kind, &row.body})
        addField(hash, *field);
    addNumber(hash, row.atMs);
    return hash.result();
}

Result<ChainHead> readHead(Connection &connection, const QString &profile)
{
    ChainHead head;
    bool known = false;
    const auto sql = u"SELECT chain.events, chain.head FROM profile "
                     "LEFT JOIN chain ON chain.profile = profile.id WHERE profile.id = ?"_s;
    const auto read = connection.forEach(sql, {profile}, [&](const QSqlQuery &query) {
        head = {query.value(0).toLongLong(), query.value(1).toByteArray()};
        known = true;
        return Result<void>();
    });
    if (!read)
        return read.error();
    if (!known)
        return fail(ErrorCode::NotFound, "no profile " + profile.toStdString());
    // Every profile is born with a chain; one without has lost it.
    if (head.hash.isEmpty())
        return broken(connection, profile, "the end of the hash chain is not recorded");
    return head;
}

Result<void> readChain(Connection &connection, const QString &profile,
    const std::function<Result<void>(const EventRow &)> &visit)
{
    const auto recorded = readHead(connection, profile);
    if (!recorded)
        return recorded.error();

    ChainHead head = emptyChain();
    const auto sql = u"SELECT seq, id, attempt, kind, body, at_ms, prev_hash, hash FROM event "
                     "WHERE profile = ? ORDER BY seq"_s;
    const auto read = connection.forEach(sql, {profile}, [&](const QSqlQuery &query) {
        const EventRow row = rowAt(query, profile);
        const QByteArray hash = chainHash(head.hash, row);
        if (query.value(6).toByteArray() != head.hash || query.value(7).toByteArray() != hash)
            return Result<void>(broken(connection, profile,
                "event " + query.value(0).toString().toStdString() + " breaks the hash chain"));
        head = {head.events + 1, hash};
        return visit(row);
    });
    if (!read)
        return read;
    if (head.events == recorded->events && head.hash == recorded->hash)
        return {};
    return broken(connection, profile,
        "the hash chain has " + std::to_string(head.events) + " events and should have "
            + std::to_string(recorded->events));
}

} // namespace suyang::storage
