#pragma once

#include "base/result.h"
#include "connection.h"
#include "session/event.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace suyang::storage {

/// An event as the bytes that are stored and hashed.
struct EventRow
{
    QByteArray id;
    QByteArray profile;
    QByteArray attempt;
    QByteArray kind;
    QByteArray body; ///< compact JSON
    qint64 atMs = 0; ///< since 1970, UTC

    static EventRow of(const QString &profile, const session::Event &event);
    bool operator==(const EventRow &) const = default;
};

/// Where a chain ends.
struct ChainHead
{
    qint64 events = 0;
    QByteArray hash; ///< of the last event; 32 zero bytes for an empty chain
};

/// Text for a question mark. A null QString would become NULL.
QString textOf(const QByteArray &utf8);

/// The head of an empty chain.
ChainHead emptyChain();

/// SHA-256 over the hash before and every field, each behind its length, so that no two rows share
/// their bytes. It finds accidents; it is no signature.
QByteArray chainHash(const QByteArray &previous, const EventRow &row);

/// Fails with NotFound when there is no such profile, with StoreCorrupt when its chain is lost.
Result<ChainHead> readHead(Connection &connection, const QString &profile);

/// Calls `visit` for each event of `profile` in order. Fails with StoreCorrupt at the first row
/// that does not follow from the one before, or when the chain ends too early or too late, and
/// with NotFound when there is no such profile.
Result<void> readChain(Connection &connection, const QString &profile,
    const std::function<Result<void>(const EventRow &)> &visit);

} // namespace suyang::storage
