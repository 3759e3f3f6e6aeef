#include "expectation.h"

#include "item_curve.h"
#include "one_dimension.h"
#include "product_grid.h"

#include <algorithm>
#include <array>

namespace suyang::calibration {

Expectation::Expectation(
    const AnswerData &data, const std::vector<std::size_t> &dimensionOf, Quadrature quadrature)
    : m_data(data)
    , m_quadrature(std::move(quadrature))
    , m_probabilities(data.categories, m_quadrature.size())
{
    const std::size_t dimensions = std::ranges::max(dimensionOf) + 1;
    for (std::size_t d = 0; d < dimensions; ++d) {
        std::vector<std::size_t> items;
        for (std::size_t item = 0; item < data.items; ++item) {
            if (dimensionOf[item] == d)
                items.push_back(item);
        }
        m_dimensions.emplace_back(data, std::move(items), m_quadrature.size());
    }
}

Expected Expectation::emptyExpected(const ModelState &state) const
{
    const Eigen::Index dimensions = state.population.dimensions();
    Expected expected {0.0, ItemTable(m_data.categories, m_quadrature.size()), {},
        Eigen::VectorXd::Zero(dimensions), Eigen::MatrixXd::Zero(dimensions, dimensions)};
    for (std::size_t d = 0; d < m_dimensions.size(); ++d)
        expected.nodes.push_back(m_quadrature.nodes(state.population, d));
    return expected;
}

void Expectation::setState(const ModelState &state)
{
    std::array<double, MostItemParameters> probability {};
    for (std::size_t d = 0; d < m_dimensions.size(); ++d) {
        const std::vector<double> nodes = m_quadrature.nodes(state.population, d);
        for (const std::size_t item : m_dimensions[d].items()) {
            for (std::size_t q = 0; q < nodes.size(); ++q) {
                probabilitiesAt(state.items[item], nodes[q], probability);
                for (std::size_t c = 0; c < m_data.categories[item]; ++c)
                    m_probabilities.row(item, c)[q] = probability[c];
            }
        }
        m_dimensions[d].setProbabilities(m_probabilities);
    }
}

std::unique_ptr<Expectation> makeExpectation(const AnswerData &data,
    const std::vector<std::size_t> &dimensionOf, Quadrature quadrature, unsigned threads)
{
    if (std::ranges::max(dimensionOf) == 0)
        return std::make_unique<OneDimension>(data, dimensionOf, std::move(quadrature));
    return std::make_unique<ProductGrid>(data, dimensionOf, std::move(quadrature), threads);
}

} // namespace suyang::calibration
