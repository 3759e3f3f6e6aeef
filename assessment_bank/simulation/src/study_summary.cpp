#include "simulation/study_summary.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace suyang::simulation {

namespace {

constexpr double LowestBin = -3.5;
constexpr double HighestBin = 3.5;

/// Adds up estimates of one ability; the sums are taken in the order of persons.
class AccuracySum
{
public:
    void add(const PersonOutcome &person, std::size_t d, std::span<const double> cuts)
    {
        const double truth = person.truth[d];
        const double estimate = person.estimate[d];
        ++m_count;
        m_error += estimate - truth;
        m_square += (estimate - truth) * (estimate - truth);
        m_variance += person.sd[d] * person.sd[d];
        m_covered
            += truth >= person.interval[d].low && truth <= person.interval[d].high ? 1.0 : 0.0;
        m_band += bandOf(truth, cuts) == bandOf(estimate, cuts) ? 1.0 : 0.0;
        m_truth += truth;
        m_estimate += estimate;
        m_truthSquare += truth * truth;
        m_estimateSquare += estimate * estimate;
        m_product += truth * estimate;
    }

    Accuracy result() const
    {
        Accuracy a;
        a.persons = m_count;
        if (m_count == 0)
            return a;
        const auto n = static_cast<double>(m_count);
        a.bias = m_error / n;
        a.rmse = std::sqrt(m_square / n);
        a.statedSd = std::sqrt(m_variance / n);
        a.coverage = m_covered / n;
        a.rightBand = m_band / n;
        const double truthVariance = m_truthSquare / n - m_truth * m_truth / n / n;
        const double estimateVariance = m_estimateSquare / n - m_estimate * m_estimate / n / n;
        const double covariance = m_product / n - m_truth * m_estimate / n / n;
        if (truthVariance > 1e-12 && estimateVariance > 1e-12)
            a.correlation = covariance / std::sqrt(truthVariance * estimateVariance);
        return a;
    }

private:
    std::size_t m_count = 0;
    double m_error = 0.0;
    double m_square = 0.0;
    double m_variance = 0.0;
    double m_covered = 0.0;
    double m_band = 0.0;
    double m_truth = 0.0;
    double m_estimate = 0.0;
    double m_truthSquare = 0.0;
    double m_estimateSquare = 0.0;
    double m_product = 0.0;
};

ExposureSummary summariseExposure(const std::vector<double> &rates, double persons, double length)
{
    ExposureSummary result;
    double squares = 0.0;
    for (const double rate : rates) {
        result.highest = std::max(result.highest, rate);
        result.underTwoPercent += rate < 0.02 ? 1.0 : 0.0;
        squares += rate * rate;
    }
    result.underTwoPercent /= static_cast<double>(rates.size());
    if (persons > 1.0 && length > 0.0)
        result.overlap = persons * squares / (length * (persons - 1.0)) - 1.0 / (persons - 1.0);
    return result;
}

} // namespace

std::size_t bandOf(double theta, std::span<const double> cuts)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(cuts, [&](double cut) { return theta >= cut; }));
}

Accuracy accuracyOf(
    std::span<const PersonOutcome> outcomes, std::size_t dimension, std::span<const double> cuts)
{
    AccuracySum sum;
    for (const PersonOutcome &outcome : outcomes)
        sum.add(outcome, dimension, cuts);
    return sum.result();
}

std::vector<double> exposureRates(
    const engine::TestDesign &design, std::span<const PersonOutcome> outcomes)
{
    std::vector<double> rates(design.pool().size(), 0.0);
    for (const PersonOutcome &outcome : outcomes) {
        for (const std::size_t item : outcome.asked)
            rates[item] += 1.0;
    }
    for (double &rate : rates)
        rate /= static_cast<double>(outcomes.size());
    return rates;
}

StudySummary summarise(const engine::TestDesign &design, std::span<const PersonOutcome> outcomes,
    std::span<const double> cuts)
{
    assert(!outcomes.empty());
    const auto persons = static_cast<double>(outcomes.size());
    const std::size_t dimensions = design.dimensions();
    StudySummary summary;
    std::vector<AccuracySum> perDimension(dimensions);
    const auto bins = static_cast<std::size_t>(HighestBin - LowestBin);
    std::vector<AccuracySum> perBin(bins);
    summary.shortest = outcomes.front().asked.size();
    for (const PersonOutcome &outcome : outcomes) {
        for (std::size_t d = 0; d < dimensions; ++d) {
            perDimension[d].add(outcome, d, cuts);
            const double bin = std::floor(outcome.truth[d] - LowestBin);
            if (bin >= 0.0 && bin < static_cast<double>(bins))
                perBin[static_cast<std::size_t>(bin)].add(outcome, d, cuts);
        }
        const std::size_t length = outcome.asked.size();
        summary.meanLength += static_cast<double>(length) / persons;
        summary.shortest = std::min(summary.shortest, length);
        summary.longest = std::max(summary.longest, length);
        if (outcome.stopped != engine::StopReason::MaximumItems)
            summary.endedEarly += 1.0 / persons;
    }
    for (const AccuracySum &sum : perDimension)
        summary.dimensions.push_back(sum.result());
    for (std::size_t bin = 0; bin < bins; ++bin) {
        const double from = LowestBin + static_cast<double>(bin);
        summary.conditional.push_back({from, from + 1.0, perBin[bin].result()});
    }
    summary.exposure
        = summariseExposure(exposureRates(design, outcomes), persons, summary.meanLength);
    return summary;
}

} // namespace suyang::simulation
