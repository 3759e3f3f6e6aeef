#pragma once

#include "expectation.h"
#include "item_maximiser.h"
#include "model_state.h"

#include <Eigen/Core>
#include <vector>

namespace suyang::calibration {

/// The free parameters of a model state as one vector: those of the items, item after item, then
/// means, logarithms of SDs and correlations of the population.
class ParameterLayout
{
public:
    explicit ParameterLayout(const ModelState &state);

    struct Entry
    {
        enum class Kind { Item, Mean, LogSd, Correlation } kind = Kind::Item;
        std::size_t first = 0; ///< item or dimension
        std::size_t second = 0; ///< parameter of the item, or the other dimension
    };
    const std::vector<Entry> &entries() const noexcept { return m_entries; }
    Eigen::Index size() const { return static_cast<Eigen::Index>(m_entries.size()); }
    /// How many entries belong to items; they come first.
    Eigen::Index itemEntries() const noexcept { return m_itemEntries; }

    Eigen::VectorXd pack(const ModelState &state) const;
    void unpack(const Eigen::VectorXd &values, ModelState &state) const;
    /// False for a parameter that is held at a bound.
    bool isActive(const ModelState &state, Eigen::Index entry) const;

    /// First derivatives of log-likelihood plus log-prior at the state `expected` was made of
    /// (Fisher's identity).
    Eigen::VectorXd gradient(const ModelState &state, const Expected &expected, double persons,
        const ItemPriors &priors) const;

private:
    std::vector<Entry> m_entries;
    Eigen::Index m_itemEntries = 0;
};

/// Whether every item and the population exist.
bool isValid(const ModelState &state, const ItemPriors &priors);
/// The smallest eigenvalue a correlation matrix may have; below it two dimensions are one.
constexpr double LeastEigenvalue = 0.01;

double logPriorOf(const ModelState &state, const ItemPriors &priors);

/// One item's part of the expected answers.
ItemTask taskOf(
    const ModelState &state, const Expected &expected, std::size_t item, const ItemPriors &priors);

} // namespace suyang::calibration
