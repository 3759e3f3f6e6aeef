// Fifty calibrations of simulated answers: bias and coverage of the two-parameter estimates. Exits
// non-zero when a bias is more than two of its standard errors or a coverage is not 93 to 97 %.
#include "support/recovery.h"

#include <QString>

#include <cstdio>

using namespace suyang;

namespace {

bool print(const char *name, const test::RecoveryFigures &figures)
{
    std::printf("%s: bias %+.4f (standard error %.4f), RMSE %.3f, 95%% intervals hold the truth in "
                "%.1f%%\n",
        name, figures.bias, figures.biasError, figures.rmse, 100.0 * figures.covered);
    return std::abs(figures.bias) <= 2.0 * figures.biasError && figures.covered >= 0.93
        && figures.covered <= 0.97;
}

} // namespace

int main(int argc, char **argv)
{
    const std::uint64_t seed = argc > 1 ? QString::fromLatin1(argv[1]).toULongLong() : 501;
    const test::Recovery recovery = test::recover(50, seed);
    std::printf("50 calibrations, 1000 persons, 40 two-parameter items, seed %llu, %zu failed\n",
        static_cast<unsigned long long>(seed), recovery.failed);
    const bool slope = print("slope a", recovery.slope);
    const bool difficulty = print("difficulty b", recovery.difficulty);
    return recovery.failed == 0 && slope && difficulty ? 0 : 1;
}
