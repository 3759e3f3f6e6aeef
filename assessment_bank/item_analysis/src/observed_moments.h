#pragma once

#include "item_analysis/scale.h"
#include "moment_model.h"

#include <Eigen/Core>
#include <cstdint>
#include <vector>

namespace suyang::item_analysis {

/// The moments of a scale's answers, each over the persons who answered all items in it.
class ObservedMoments
{
public:
    ObservedMoments(const Scale &scale, const std::vector<Moment> &moments);

    /// Persons with an answer.
    double persons() const noexcept { return m_persons; }
    /// A mean of no one is 0.
    const Eigen::VectorXd &means() const noexcept { return m_means; }
    /// How many persons each mean is over.
    const Eigen::VectorXd &counts() const noexcept { return m_counts; }
    bool isComplete() const noexcept { return (m_counts.array() == m_persons).all(); }
    /// How many persons answered all items of both moments.
    Eigen::MatrixXd overlaps() const;
    /// The items' correlation matrix over pairs; a zero variance gives a zero row.
    Eigen::MatrixXd correlations() const;
    /// Shares of the categories of each item among its answers.
    std::vector<Eigen::VectorXd> categoryShares() const;

private:
    using Bits = std::vector<std::uint64_t>;

    void count(const Moment &moment, Eigen::Index row);

    const Scale &m_scale;
    double m_persons = 0.0;
    Eigen::VectorXd m_means;
    Eigen::VectorXd m_counts;
    std::vector<Bits> m_answered; ///< of each moment, one bit a person
};

} // namespace suyang::item_analysis
