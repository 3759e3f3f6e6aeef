#pragma once

#include "bootstrap/app_context.h"
#include "command_line.h"
#include "session/profile_record.h"

#include <memory>

namespace suyang::cli {

/// "zh-CN" or "en": the option, else the locale.
QString chosenLanguage(const CommandLine &line);
/// Loads the translation of the sentences for that language.
void installWords(const QString &language);
/// Content and store by the global options; `guest` keeps nothing.
Result<std::unique_ptr<bootstrap::AppContext>> openWorkplace(const CommandLine &line, bool guest);
/// The profile of that name. Fails with NotFound.
Result<session::ProfileInfo> findProfile(bootstrap::AppContext &context, const QString &name);
Result<session::ProfileRecord> readProfile(bootstrap::AppContext &context, const QString &id);

} // namespace suyang::cli
