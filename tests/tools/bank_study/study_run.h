#pragma once

#include "bank_figures.h"
#include "base/result.h"
#include "session/content.h"

#include <functional>

namespace suyang::bank_study {

/// Simulates the whole assessment on a bank: the citizen's blueprint, families and enemies, the
/// exposure rule and the stop rule, as they stand in the framework. `progress` hears what is done
/// next. Fails as session::planFor() and session::buildItemPool() do.
/// REQUIRES: every number of the plan is at least 1, and there is an ability
Result<BankFigures> runBankStudy(const session::Content &content, const StudyPlan &plan,
    const std::function<void(const QString &)> &progress = {});

} // namespace suyang::bank_study
