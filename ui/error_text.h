#pragma once

#include "base/error.h"

#include <QString>

namespace suyang::ui {

/// The sentence for people: what happened, that their answers are safe, what to do, and a short
/// code for support. The only place where an ErrorCode becomes words.
QString errorText(const Error &error);

} // namespace suyang::ui
