#pragma once

#include "bank/framework.h"
#include "base/result.h"

namespace suyang::bank {

/// Reads the framework from a folder (framework.json, engine.json, audiences.json, path.json,
/// competences.csv, nodes.csv, prerequisites.csv, resources.csv). All or nothing: fails with
/// MalformedFile, DuplicateId or a file error that names file and line.
Result<Framework> readFramework(const QString &folder);

} // namespace suyang::bank
