#pragma once

#include "bank/framework.h"
#include "bank/item_bank.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace suyang::bank {

enum class BankStatus {
    Draft, ///< still being filled: what the plan misses is a warning
    Released,
};

/// What a folder holds: the items that could be read and the reasons for those that could not.
struct BankReading
{
    QString id;
    QString version;
    QList<Item> items;
    QByteArray hash;
    QList<Error> problems;
    BankStatus status = BankStatus::Draft;
};

/// Reads every item of a bank folder (bank.json, items/*/*.json, pictures) and goes on after a
/// bad one. Fails only when the folder itself or bank.json cannot be used.
Result<BankReading> readBankFolder(const QString &folder, const Framework &framework);

/// The bank, all or nothing: the first problem fails the whole.
Result<ItemBank> readBank(const QString &folder, const Framework &framework);

} // namespace suyang::bank
