#include "engine/value_of_information.h"

namespace suyang::engine {

double valueOfInformation(CriterionKind criterion, const AbilityEstimate &estimate,
    std::size_t dimension, double information)
{
    if (criterion != CriterionKind::DOptimality && criterion != CriterionKind::AOptimality)
        return information;
    const std::size_t n = estimate.mean.size();
    const double *row = estimate.covariance.data() + dimension * n;
    const double gain = information * row[dimension];
    if (criterion == CriterionKind::DOptimality)
        return gain;
    double square = 0.0;
    for (std::size_t k = 0; k < n; ++k)
        square += row[k] * row[k];
    return information * square / (1.0 + gain);
}

} // namespace suyang::engine
