#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace suyang::ui {

/// Writes the whole file or leaves what was there. Fails with StoreUnavailable.
Result<void> saveFile(const QString &path, const QByteArray &bytes);

} // namespace suyang::ui
