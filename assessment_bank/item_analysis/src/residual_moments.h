#pragma once

#include "engine/item_model.h"
#include "item_analysis/residual_fit.h"

namespace suyang::item_analysis {

/// Moments of an item's score about its expectation at one ability.
struct ScoreMoments
{
    double mean = 0.0;
    double variance = 0.0;
    double fourth = 0.0;
};

ScoreMoments scoreMoments(const engine::ItemModel &model, double theta);

/// Adds up the residuals of one item or one person.
class MeanSquareSum
{
public:
    void add(double score, const ScoreMoments &moments);
    bool isEmpty() const noexcept { return m_answers == 0; }
    /// REQUIRES: !isEmpty()
    MeanSquares result() const;

private:
    std::size_t m_answers = 0;
    double m_squares = 0.0; ///< of raw residuals
    double m_standardised = 0.0; ///< of residuals by their variance
    double m_variance = 0.0;
    double m_spread = 0.0; ///< fourth moment less squared variance
    double m_relativeSpread = 0.0; ///< fourth moment by squared variance
};

} // namespace suyang::item_analysis
