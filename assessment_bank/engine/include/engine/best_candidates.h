#pragma once

#include "engine/exposure_control.h"

#include <cstddef>
#include <span>

namespace suyang::engine {

/// Room for the best candidates found so far, best first; ties go to the smaller place.
struct BestCandidates
{
    std::span<Candidate> out;
    std::size_t count = 0;

    bool isFull() const { return count == out.size(); }
    /// Whether none whose value is at most `bound` belongs here. False while there is room.
    bool isBeyond(double bound) const { return isFull() && bound < out[count - 1].value; }
    void insert(const Candidate &candidate);
};

} // namespace suyang::engine
