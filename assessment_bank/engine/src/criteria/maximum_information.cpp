#include "criteria.h"

namespace suyang::engine::criteria {

namespace {

class MaximumInformation final : public SelectionCriterion
{
public:
    void prepare(const SelectionState &state) override
    {
        m_models = state.models;
        m_dimensionOf = state.dimensionOf;
        m_theta = state.theta;
    }
    double value(std::size_t item) const override
    {
        return m_models[item].information(m_theta[m_dimensionOf[item]]);
    }

private:
    std::span<const ItemModel> m_models;
    std::span<const std::size_t> m_dimensionOf;
    std::span<const double> m_theta;
};

} // namespace

Made maximumInformation()
{
    return std::make_unique<MaximumInformation>();
}

} // namespace suyang::engine::criteria
