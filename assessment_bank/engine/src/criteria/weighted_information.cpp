#include "criteria.h"
#include "grid_evidence.h"

namespace suyang::engine::criteria {

namespace {

class WeightedInformation final : public SelectionCriterion
{
public:
    explicit WeightedInformation(Weighting weighting)
        : m_weighting(weighting)
    {
    }

    void prepare(const SelectionState &state) override { m_evidence.prepare(state); }
    double value(std::size_t item) const override
    {
        const DimensionGrid &grid = m_evidence.gridFor(item);
        GridValues values = m_weighting == Weighting::Posterior ? grid.posterior : grid.likelihood;
        for (std::size_t i = 0; i < Grid.points; ++i)
            values[i] *= m_evidence.model(item).information(Grid.at(i));
        return integralOf(values);
    }

private:
    Weighting m_weighting;
    GridEvidence m_evidence;
};

} // namespace

Made weightedInformation(Weighting weighting)
{
    return std::make_unique<WeightedInformation>(weighting);
}

} // namespace suyang::engine::criteria
