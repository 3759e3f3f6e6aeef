#include "criteria.h"

#include <algorithm>
#include <boost/math/tools/minima.hpp>
#include <cmath>
#include <vector>

namespace suyang::engine::criteria {

namespace {

double difficultyOf(const ItemModel &model)
{
    const ItemParameters &p = model.parameters();
    double sum = 0.0;
    for (std::size_t k = 0; k < p.thresholds; ++k)
        sum += p.b[k];
    return sum / static_cast<double>(p.thresholds);
}

/// Where an item gives most information: in closed form up to 3PL (Birnbaum 1968), else by search
/// around the thresholds.
double maximumOf(const ItemModel &model)
{
    const ItemParameters &p = model.parameters();
    if (p.thresholds == 1 && p.d == 1.0)
        return p.b[0] + std::log(0.5 * (1.0 + std::sqrt(1.0 + 8.0 * p.c))) / p.a;
    const auto [least, most] = std::minmax_element(p.b.begin(), p.b.begin() + p.thresholds);
    const double reach = 4.0 / std::abs(p.a);
    const double low = *least - reach;
    const double width = *most - *least + 2.0 * reach;
    constexpr int Cells = 400;
    int best = 0;
    double top = -1.0;
    for (int i = 0; i <= Cells; ++i) {
        const double here = model.information(low + width * i / Cells);
        if (here > top) {
            top = here;
            best = i;
        }
    }
    const auto minus = [&](double theta) { return -model.information(theta); };
    constexpr int Bits = 40;
    return boost::math::tools::brent_find_minima(
        minus, low + width * (best - 1) / Cells, low + width * (best + 1) / Cells, Bits)
        .first;
}

/// The distance of each item's place from the point estimate. The places are found once for a bank.
class ClosestPlace final : public SelectionCriterion
{
public:
    explicit ClosestPlace(double (*placeOf)(const ItemModel &))
        : m_placeOf(placeOf)
    {
    }

    bool prefersSmall() const override { return true; }
    void prepare(const SelectionState &state) override
    {
        if (state.models.data() != m_models.data() || state.models.size() != m_models.size()) {
            m_places.clear();
            for (const ItemModel &model : state.models)
                m_places.push_back(m_placeOf(model));
        }
        m_models = state.models;
        m_dimensionOf = state.dimensionOf;
        m_theta = state.theta;
    }
    double value(std::size_t item) const override
    {
        return std::abs(m_places[item] - m_theta[m_dimensionOf[item]]);
    }

private:
    double (*m_placeOf)(const ItemModel &);
    std::vector<double> m_places;
    std::span<const ItemModel> m_models;
    std::span<const std::size_t> m_dimensionOf;
    std::span<const double> m_theta;
};

} // namespace

Made closestDifficulty()
{
    return std::make_unique<ClosestPlace>(difficultyOf);
}

Made closestMaximum()
{
    return std::make_unique<ClosestPlace>(maximumOf);
}

} // namespace suyang::engine::criteria
