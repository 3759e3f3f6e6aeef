#pragma once

#include "bank/bank_reader.h"
#include "bank/framework.h"

#include <QList>
#include <QMap>
#include <QString>

namespace suyang::bank {

enum class Level {
    Error, ///< blocks the item or the release
    Warn, ///< needs a reviewer's note
};

/// One thing a check found. `item` is empty where the finding is about the bank as a whole.
struct Finding
{
    QString check; ///< "K07", "FORMAT"
    Level level = Level::Error;
    QString item;
    QString message;
};

struct CheckReport
{
    qsizetype items = 0;
    QList<Finding> findings;
    /// What the bank-wide checks measured, by check id; in English, for people.
    QMap<QString, QString> figures;

    bool hasErrors() const;
};

/// Runs every item and bank check (docs: ITEM_WRITING, K01 to K40) that needs no answers of
/// participants. Always the same report for the same bank, findings in the order of the checks.
CheckReport checkBank(const BankReading &reading, const Framework &framework);

} // namespace suyang::bank
