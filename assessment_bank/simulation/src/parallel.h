#pragma once

#include <cstddef>
#include <functional>

namespace suyang::simulation {

/// Calls work(0) ... work(count - 1), each once, on up to `threads` threads, and returns when all
/// are done. What work(i) does must not depend on any other.
void forEach(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &work);

} // namespace suyang::simulation
