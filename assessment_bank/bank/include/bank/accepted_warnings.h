#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace suyang::bank {

/// A warning that a reviewer has looked at and lets stand.
struct AcceptedWarning
{
    QString item;
    QString check; ///< "K13"
    QString reason;
};

/// Reads accepted_warnings.csv (item, check, reason) of a bank folder; no file: none.
/// Fails with MalformedFile when a column or a cell is missing or an entry stands twice.
Result<QList<AcceptedWarning>> readAcceptedWarnings(const QString &bankFolder);

} // namespace suyang::bank
