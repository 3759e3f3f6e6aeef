#include "parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace suyang::simulation {

void forEach(std::size_t count, std::size_t threads, const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next {0};
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> others;
    for (std::size_t t = 1; t < std::min(threads, count); ++t)
        others.emplace_back(run);
    run();
    for (std::thread &thread : others)
        thread.join();
}

} // namespace suyang::simulation
