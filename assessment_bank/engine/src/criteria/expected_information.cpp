#include "criteria.h"
#include "engine/item_derivatives.h"
#include "grid_evidence.h"

namespace suyang::engine::criteria {

namespace {

class ExpectedInformation final : public SelectionCriterion
{
public:
    explicit ExpectedInformation(InformationKind kind)
        : m_kind(kind)
    {
    }

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
            const ItemDerivatives after(model, momentsOf(branches[k]).mean);
            sum += weights[k]
                * (m_kind == InformationKind::Fisher ? after.information() : -after[k].second);
        }
        return sum;
    }

private:
    InformationKind m_kind;
    GridEvidence m_evidence;
};

} // namespace

Made expectedInformation(InformationKind kind)
{
    return std::make_unique<ExpectedInformation>(kind);
}

} // namespace suyang::engine::criteria
