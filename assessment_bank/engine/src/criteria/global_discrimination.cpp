#include "criteria.h"
#include "grid_evidence.h"

namespace suyang::engine::criteria {

namespace {

/// catR sums over the points without end weights here, and knows right/wrong items alone; half the
/// sum over the categories is the same for those and defined for all.
class GlobalDiscrimination final : public SelectionCriterion
{
public:
    explicit GlobalDiscrimination(Weighting weighting)
        : m_weighting(weighting)
    {
    }

    void prepare(const SelectionState &state) override { m_evidence.prepare(state); }
    double value(std::size_t item) const override
    {
        const DimensionGrid &grid = m_evidence.gridFor(item);
        const GridValues &weights
            = m_weighting == Weighting::Posterior ? grid.posterior : grid.likelihood;
        const std::size_t categories = m_evidence.model(item).categories();
        CategoryGrid probabilities;
        fillProbabilities(m_evidence.model(item), probabilities);
        double total = 0.0;
        for (const double weight : weights)
            total += weight;
        double sum = 0.0;
        for (std::size_t k = 0; k < categories; ++k) {
            double mean = 0.0;
            for (std::size_t i = 0; i < Grid.points; ++i)
                mean += weights[i] * probabilities[k][i];
            mean /= total;
            for (std::size_t i = 0; i < Grid.points; ++i) {
                const double distance = probabilities[k][i] - mean;
                sum += weights[i] * distance * distance;
            }
        }
        return 0.5 * sum / total;
    }

private:
    Weighting m_weighting;
    GridEvidence m_evidence;
};

} // namespace

Made globalDiscrimination(Weighting weighting)
{
    return std::make_unique<GlobalDiscrimination>(weighting);
}

} // namespace suyang::engine::criteria
