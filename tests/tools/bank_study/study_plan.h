#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace suyang::bank_study {

/// How much is simulated. The same plan on the same bank gives the same files, whatever the number
/// of threads.
struct StudyPlan
{
    /// Runs with their own people, their own rating errors and an exposure count that starts at
    /// zero: one draw of the errors moves whole dimensions, so that several are needed.
    std::size_t runs = 10;
    std::size_t people = 2000; ///< of each population in a run
    std::size_t peopleAtPoint = 40; ///< of each ability of each dimension in a run
    std::vector<double> abilities = evenly(-3.0, 3.0, 24); ///< the fixed true abilities
    std::uint64_t seed = 2026; ///< of the first run; the next ones count on
    std::size_t threads = 1;

    /// `steps` steps from `low` to `high`, both included.
    static std::vector<double> evenly(double low, double high, std::size_t steps)
    {
        std::vector<double> result;
        for (std::size_t i = 0; i <= steps; ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(steps);
            result.push_back(low + (high - low) * share);
        }
        return result;
    }
};

} // namespace suyang::bank_study
