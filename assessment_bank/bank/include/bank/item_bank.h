#pragma once

#include "bank/item.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace suyang::bank {

/// A published set of items: immutable, in the order of their ids.
class ItemBank
{
public:
    /// REQUIRES: no id stands twice
    ItemBank(QString id, QString version, QList<Item> items, QByteArray hash);

    const QString &id() const noexcept { return m_id; }
    const QString &version() const noexcept { return m_version; }
    /// SHA-256 over the files, in hexadecimal; names exactly these contents.
    const QByteArray &hash() const noexcept { return m_hash; }
    const QList<Item> &items() const noexcept { return m_items; }
    /// The item, or nullptr.
    const Item *item(const QString &id) const;

private:
    QString m_id;
    QString m_version;
    QList<Item> m_items;
    QByteArray m_hash;
    QHash<QString, qsizetype> m_index;
};

} // namespace suyang::bank
