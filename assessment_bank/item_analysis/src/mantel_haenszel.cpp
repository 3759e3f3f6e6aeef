#include "item_analysis/mantel_haenszel.h"

#include <algorithm>
#include <cmath>

namespace suyang::item_analysis {

namespace {

/// Sums of one stratum's scores 0, 1, ... over both groups.
struct ScoreSums
{
    double reference = 0.0;
    double focal = 0.0;
    double squares = 0.0; ///< of both groups

    explicit ScoreSums(const Stratum &stratum)
    {
        for (std::size_t k = 1; k < stratum.reference.size(); ++k) {
            const auto score = static_cast<double>(k);
            reference += score * stratum.reference[k];
            focal += score * stratum.focal[k];
            squares += score * score * (stratum.reference[k] + stratum.focal[k]);
        }
    }
};

struct OddsSums
{
    double favoured = 0.0; ///< reference above, focal below, over persons
    double disfavoured = 0.0;
};

/// Over every cut of the categories (Liu & Agresti); one cut for right and wrong.
void addOdds(OddsSums &sums, const Stratum &stratum)
{
    double referenceBelow = 0.0;
    double focalBelow = 0.0;
    for (std::size_t cut = 1; cut < stratum.reference.size(); ++cut) {
        referenceBelow += stratum.reference[cut - 1];
        focalBelow += stratum.focal[cut - 1];
        const double referenceAbove = stratum.referencePersons() - referenceBelow;
        const double focalAbove = stratum.focalPersons() - focalBelow;
        sums.favoured += referenceAbove * focalBelow / stratum.persons();
        sums.disfavoured += referenceBelow * focalAbove / stratum.persons();
    }
}

double logVariance(const std::vector<Stratum> &strata, double alpha, double favoured)
{
    double sum = 0.0;
    for (const Stratum &stratum : strata) {
        const double a = stratum.reference[1];
        const double b = stratum.reference[0];
        const double c = stratum.focal[1];
        const double d = stratum.focal[0];
        const double n = stratum.persons();
        sum += (a * d + alpha * b * c) * (a + d + alpha * (b + c)) / (n * n);
    }
    return sum / (2.0 * favoured * favoured);
}

/// The number of right answers in the reference group at which the odds ratio of a table with these
/// margins is alpha.
double fittedCount(double alpha, double reference, double focal, double right)
{
    const double half = alpha * (reference + right) + focal - right;
    const double root
        = std::sqrt(std::max(0.0, half * half - 4.0 * alpha * (alpha - 1.0) * reference * right));
    // The root inside the margins, in the form that cancels nothing; alpha is under 1 if half is.
    if (half < 0.0)
        return (half - root) / (2.0 * (alpha - 1.0));
    return 2.0 * alpha * reference * right / (half + root);
}

} // namespace

MantelHaenszel mantelHaenszel(const std::vector<Stratum> &strata)
{
    MantelHaenszel result;
    double difference = 0.0;
    double variance = 0.0;
    OddsSums odds;
    for (const Stratum &stratum : strata) {
        const double persons = stratum.persons();
        if (persons < 2.0)
            continue;
        const ScoreSums sums(stratum);
        const double total = sums.reference + sums.focal;
        difference += sums.reference - stratum.referencePersons() * total / persons;
        variance += stratum.referencePersons() * stratum.focalPersons()
            * (persons * sums.squares - total * total) / (persons * persons * (persons - 1.0));
        addOdds(odds, stratum);
    }
    const bool isDichotomous = !strata.empty() && strata.front().reference.size() == 2;
    if (variance > 1e-9) {
        result.uncorrected = chiSquaredTest(difference * difference / variance, 1.0);
        const double corrected = std::abs(difference) - 0.5;
        if (isDichotomous)
            result.corrected = chiSquaredTest(corrected * corrected / variance, 1.0);
    }
    if (odds.favoured > 0.0 && odds.disfavoured > 0.0) {
        result.oddsRatio = odds.favoured / odds.disfavoured;
        if (isDichotomous)
            result.logVariance = logVariance(strata, *result.oddsRatio, odds.favoured);
    }
    return result;
}

std::optional<ChiSquaredTest> breslowDay(const std::vector<Stratum> &strata)
{
    const auto alpha = mantelHaenszel(strata).oddsRatio;
    if (!alpha || strata.front().reference.size() != 2)
        return std::nullopt;
    double statistic = 0.0;
    std::size_t informative = 0;
    for (const Stratum &stratum : strata) {
        const double reference = stratum.referencePersons();
        const double focal = stratum.focalPersons();
        const double right = stratum.reference[1] + stratum.focal[1];
        const double wrong = stratum.reference[0] + stratum.focal[0];
        if (std::min({reference, focal, right, wrong}) <= 0.0)
            continue;
        const double fitted = fittedCount(*alpha, reference, focal, right);
        const double variance = 1.0
            / (1.0 / fitted + 1.0 / (reference - fitted) + 1.0 / (right - fitted)
                + 1.0 / (focal - right + fitted));
        const double difference = stratum.reference[1] - fitted;
        statistic += difference * difference / variance;
        ++informative;
    }
    if (informative < 2 || !std::isfinite(statistic))
        return std::nullopt;
    return chiSquaredTest(statistic, static_cast<double>(informative - 1));
}

std::optional<double> standardisedDifference(const std::vector<Stratum> &strata)
{
    double sum = 0.0;
    double weights = 0.0;
    for (const Stratum &stratum : strata) {
        const double reference = stratum.referencePersons();
        const double focal = stratum.focalPersons();
        if (reference <= 0.0 || focal <= 0.0)
            continue;
        const ScoreSums sums(stratum);
        sum += focal * (sums.focal / focal - sums.reference / reference);
        weights += focal;
    }
    return weights > 0.0 ? std::optional(sum / weights) : std::nullopt;
}

double withinGroupDeviation(const std::vector<Stratum> &strata)
{
    double squares = 0.0;
    double reference = 0.0;
    double focal = 0.0;
    double referencePersons = 0.0;
    double focalPersons = 0.0;
    for (const Stratum &stratum : strata) {
        const ScoreSums sums(stratum);
        squares += sums.squares;
        reference += sums.reference;
        focal += sums.focal;
        referencePersons += stratum.referencePersons();
        focalPersons += stratum.focalPersons();
    }
    if (referencePersons > 0.0)
        squares -= reference * reference / referencePersons;
    if (focalPersons > 0.0)
        squares -= focal * focal / focalPersons;
    const double degrees = referencePersons + focalPersons - 2.0;
    return degrees > 0.0 ? std::sqrt(std::max(0.0, squares) / degrees) : 0.0;
}

} // namespace suyang::item_analysis
