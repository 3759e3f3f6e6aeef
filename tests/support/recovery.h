#pragma once

#include "calibration/calibrate.h"
#include "support/simulated_answers.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace suyang::test {

/// How estimates of one kind of parameter lie around the truth.
struct RecoveryFigures
{
    double bias = 0.0; ///< mean of estimate - truth over all items and replications
    double biasError = 0.0; ///< its standard error, between replications
    double rmse = 0.0;
    double covered = 0.0; ///< share of 95 % intervals that hold the truth
};

struct Recovery
{
    RecoveryFigures slope;
    RecoveryFigures difficulty;
    std::size_t failed = 0; ///< replications that did not converge or lack a standard error
};

/// Collects one kind of parameter.
class RecoverySums
{
public:
    void add(double estimate, double truth, double error)
    {
        const double difference = estimate - truth;
        m_replication += difference;
        m_square += difference * difference;
        m_covered += std::abs(difference) < 1.959964 * error ? 1.0 : 0.0;
        m_count += 1.0;
        m_inReplication += 1.0;
    }
    void endReplication()
    {
        if (m_inReplication > 0.0)
            m_means.push_back(m_replication / m_inReplication);
        m_replication = 0.0;
        m_inReplication = 0.0;
    }
    RecoveryFigures figures() const
    {
        RecoveryFigures figures;
        const auto n = static_cast<double>(m_means.size());
        for (const double mean : m_means)
            figures.bias += mean / n;
        double variance = 0.0;
        for (const double mean : m_means)
            variance += (mean - figures.bias) * (mean - figures.bias) / (n - 1.0);
        figures.biasError = std::sqrt(variance / n);
        figures.rmse = std::sqrt(m_square / m_count);
        figures.covered = m_covered / m_count;
        return figures;
    }

private:
    std::vector<double> m_means;
    double m_replication = 0.0;
    double m_inReplication = 0.0;
    double m_square = 0.0;
    double m_covered = 0.0;
    double m_count = 0.0;
};

/// Draws answers to 40 two-parameter items from 1,000 persons and calibrates them, again and again.
/// Every replication has its own persons and its own items.
inline Recovery recover(std::size_t replications, std::uint64_t seed)
{
    RecoverySums slopes;
    RecoverySums difficulties;
    Recovery recovery;
    for (std::size_t r = 0; r < replications; ++r) {
        const auto items = drawItems(40, seed + r);
        const auto answers = drawAnswers(items, {.persons = 1000, .seed = seed + 7919 * (r + 1)});
        const auto result = calibration::calibrate(answers, {});
        if (!result || !result->converged || !result->remainingGain) {
            ++recovery.failed;
            continue;
        }
        for (std::size_t i = 0; i < items.size(); ++i) {
            const auto &item = result->items[i];
            const auto &found = item.model.parameters();
            const auto &truth = items[i].parameters();
            slopes.add(found.a, truth.a, item.slopeError.value_or(0.0));
            difficulties.add(found.b[0], truth.b[0], item.thresholdErrors[0].value_or(0.0));
        }
        slopes.endReplication();
        difficulties.endReplication();
    }
    recovery.slope = slopes.figures();
    recovery.difficulty = difficulties.figures();
    return recovery;
}

} // namespace suyang::test
