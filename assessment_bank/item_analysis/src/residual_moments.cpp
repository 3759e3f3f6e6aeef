#include "residual_moments.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace suyang::item_analysis {

namespace {

/// The cube-root standardisation of a mean square whose standard deviation is `q`. The cap on q is
/// usual: beyond it the approximation is of no use.
std::optional<double> standardised(double meanSquare, double q)
{
    constexpr double Most = 1.4142;
    if (!(q > 1e-9))
        return std::nullopt;
    q = std::min(q, Most);
    return (std::cbrt(meanSquare) - 1.0) * 3.0 / q + q / 3.0;
}

} // namespace

ScoreMoments scoreMoments(const engine::ItemModel &model, double theta)
{
    std::array<double, engine::ItemParameters::MaxThresholds + 1> p {};
    model.probabilities(theta, p);
    ScoreMoments moments;
    for (std::size_t k = 1; k < model.categories(); ++k)
        moments.mean += static_cast<double>(k) * p[k];
    for (std::size_t k = 0; k < model.categories(); ++k) {
        const double distance = static_cast<double>(k) - moments.mean;
        const double square = distance * distance;
        moments.variance += square * p[k];
        moments.fourth += square * square * p[k];
    }
    return moments;
}

void MeanSquareSum::add(double score, const ScoreMoments &moments)
{
    const double variance = std::max(moments.variance, MeanSquares::LeastVariance);
    const double square = (score - moments.mean) * (score - moments.mean);
    ++m_answers;
    m_squares += square;
    m_standardised += square / variance;
    m_variance += variance;
    m_spread += moments.fourth - variance * variance;
    m_relativeSpread += moments.fourth / (variance * variance);
}

MeanSquares MeanSquareSum::result() const
{
    assert(!isEmpty());
    const double n = static_cast<double>(m_answers);
    MeanSquares result {.answers = m_answers,
        .outfit = m_standardised / n,
        .infit = m_squares / m_variance,
        .outfitZ = {},
        .infitZ = {}};
    const double outfitVariance = std::max(0.0, m_relativeSpread / n - 1.0) / n;
    const double infitVariance = std::max(0.0, m_spread) / (m_variance * m_variance);
    result.outfitZ = standardised(result.outfit, std::sqrt(outfitVariance));
    result.infitZ = standardised(result.infit, std::sqrt(infitVariance));
    return result;
}

} // namespace suyang::item_analysis
