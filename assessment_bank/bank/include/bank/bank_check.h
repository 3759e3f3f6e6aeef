#pragma once

#include "bank/bank_reader.h"
#include "bank/check_data.h"
#include "bank/check_evidence.h"
#include "bank/framework.h"

#include <QList>
#include <QMap>
#include <QString>

namespace suyang::bank {

enum class Level {
    Error, ///< blocks the item or the release
    Warn, ///< needs a reviewer's note
    Accepted, ///< a warning with a reviewer's note in accepted_warnings.csv
};

/// One thing a check found. `item` is empty where the finding is about the bank as a whole.
struct Finding
{
    QString check; ///< "K07", "FORMAT"
    Level level = Level::Error;
    QString item;
    QString message;
    QString reason = {}; ///< why it was accepted
};

struct CheckReport
{
    qsizetype items = 0;
    QList<Finding> findings;
    /// What the bank-wide checks measured, by check id; in English, for people.
    QMap<QString, QString> figures;

    bool hasErrors() const;
};

/// Runs every item and bank check (docs: ITEM_WRITING, K01 to K40). The checks of answers and of
/// copied text need evidence and are silent without. Always the same report for the same input,
/// findings in the order of the checks.
CheckReport checkBank(const BankReading &reading, const Framework &framework, const CheckData &data,
    const CheckEvidence &evidence = {});

} // namespace suyang::bank
