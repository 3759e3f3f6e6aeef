#pragma once

#include "base/result.h"
#include "engine/exposure_control.h"

#include <span>

namespace suyang::engine {

class AdaptiveTest;
struct Choice;

/// Another way to choose the next item than by the need of the dimensions, such as by assembling a
/// whole test. It belongs to one test and may keep what it likes from question to question; what it
/// chooses hangs on the test alone, so that a replayed test asks the same.
class ItemSelector
{
public:
    ItemSelector() = default;
    virtual ~ItemSelector() = default;
    ItemSelector(const ItemSelector &) = delete;
    ItemSelector &operator=(const ItemSelector &) = delete;

    /// `free` holds every item that no hard rule has blocked for good, in the order of the pool,
    /// with its value by the test's criterion. The item chosen must be one of them that
    /// test.fitsAfterLast(). An error makes the test choose this question by need.
    virtual Result<Choice> choose(
        const AdaptiveTest &test, std::span<const Candidate> free, const Occasion &occasion)
        = 0;
};

} // namespace suyang::engine
