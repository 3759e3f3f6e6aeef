#pragma once

#include "item_analysis/purification.h"

#include <cstddef>

namespace suyang::item_analysis {

struct DifSettings
{
    double alpha = 0.05; ///< the level of "significant"
    bool correction = true; ///< continuity, in the Mantel-Haenszel test
    bool purify = false;
    std::size_t mostIterations = 10;
};

} // namespace suyang::item_analysis
