#pragma once

#include "bank/framework.h"
#include "base/error.h"

#include <QString>

#include <optional>

namespace suyang::bank {

using Failure = std::optional<Error>;

// The CSV half of readFramework(). Each function fills its part of `result` and needs those before
// it: dimensions and bands, competences, nodes.
Failure readCompetences(const QString &path, Framework &result);
Failure readNodes(const QString &path, Framework &result);
Failure readPrerequisites(const QString &path, Framework &result);
Failure readResources(const QString &path, Framework &result);

} // namespace suyang::bank
