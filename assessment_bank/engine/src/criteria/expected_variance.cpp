#include "criteria.h"
#include "grid_evidence.h"

namespace suyang::engine::criteria {

namespace {

class ExpectedVariance final : public SelectionCriterion
{
public:
    bool prefersSmall() const override { return true; }
    void prepare(const SelectionState &state) override { m_evidence.prepare(state); }
    double value(std::size_t item) const override
    {
        const ItemModel &model = m_evidence.model(item);
        CategoryGrid branches; // P, then the posterior after each category
        fillProbabilities(model, branches);
        std::array<double, ItemParameters::MaxThresholds + 1> weights {};
        model.probabilities(m_evidence.thetaFor(item), weights);
        const GridValues &posterior = m_evidence.gridFor(item).posterior;
        double sum = 0.0;
        for (std::size_t k = 0; k < model.categories(); ++k) {
            for (std::size_t i = 0; i < Grid.points; ++i)
                branches[k][i] *= posterior[i];
            sum += weights[k] * momentsOf(branches[k]).variance;
        }
        return sum;
    }

private:
    GridEvidence m_evidence;
};

} // namespace

Made expectedVariance()
{
    return std::make_unique<ExpectedVariance>();
}

} // namespace suyang::engine::criteria
