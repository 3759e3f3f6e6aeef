#pragma once

#include "bank/bank_check.h"

namespace suyang::bank {

/// Marks the warnings of `report` that a reviewer lets stand. A list that has outlived its warnings
/// hides the next ones, so an entry without any is a finding of its own ("ACCEPTED").
void acceptWarnings(const QList<AcceptedWarning> &accepted, CheckReport &report);

} // namespace suyang::bank
