#include "observed_moments.h"

#include <algorithm>
#include <bit>

namespace suyang::item_analysis {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

ObservedMoments::ObservedMoments(const Scale &scale, const std::vector<Moment> &moments)
    : m_scale(scale)
    , m_means(VectorXd::Zero(static_cast<Index>(moments.size())))
    , m_counts(VectorXd::Zero(static_cast<Index>(moments.size())))
{
    for (std::size_t person = 0; person < scale.persons(); ++person)
        m_persons += scale.answers(person) > 0 ? 1.0 : 0.0;
    for (std::size_t m = 0; m < moments.size(); ++m)
        count(moments[m], static_cast<Index>(m));
}

void ObservedMoments::count(const Moment &moment, Index row)
{
    Bits bits((m_scale.persons() + 63) / 64, 0);
    double sum = 0.0;
    double persons = 0.0;
    for (std::size_t person = 0; person < m_scale.persons(); ++person) {
        const int x = m_scale.responses().at(person, moment.items[0]);
        const int y = moment.count == 2 ? m_scale.responses().at(person, moment.items[1]) : 1;
        if (x < 0 || y < 0)
            continue;
        persons += 1.0;
        bits[person / 64] |= std::uint64_t {1} << (person % 64);
        if (moment.category == Moment::Score)
            sum += x * y;
        else
            sum += static_cast<std::size_t>(x) == moment.category ? 1.0 : 0.0;
    }
    m_counts(row) = persons;
    m_means(row) = persons > 0.0 ? sum / persons : 0.0;
    m_answered.push_back(std::move(bits));
}

MatrixXd ObservedMoments::overlaps() const
{
    const auto size = static_cast<Index>(m_answered.size());
    MatrixXd result(size, size);
    for (Index x = 0; x < size; ++x) {
        const Bits &first = m_answered[static_cast<std::size_t>(x)];
        for (Index y = 0; y <= x; ++y) {
            const Bits &second = m_answered[static_cast<std::size_t>(y)];
            int both = 0;
            for (std::size_t word = 0; word < first.size(); ++word)
                both += std::popcount(first[word] & second[word]);
            result(x, y) = both;
            result(y, x) = both;
        }
    }
    return result;
}

MatrixXd ObservedMoments::correlations() const
{
    const auto items = static_cast<Index>(m_scale.items());
    const auto persons = static_cast<Index>(m_scale.persons());
    MatrixXd scores = MatrixXd::Zero(persons, items);
    MatrixXd answered = MatrixXd::Zero(persons, items);
    for (Index person = 0; person < persons; ++person) {
        const auto row = m_scale.responses().row(static_cast<std::size_t>(person));
        for (Index item = 0; item < items; ++item) {
            if (const std::int16_t code = row[static_cast<std::size_t>(item)]; code >= 0) {
                scores(person, item) = code;
                answered(person, item) = 1.0;
            }
        }
    }
    const VectorXd mean
        = (scores.colwise().sum().array() / answered.colwise().sum().array().max(1.0))
              .matrix()
              .transpose();
    const MatrixXd pairs = (answered.transpose() * answered).cwiseMax(1.0);
    const MatrixXd products = scores.transpose() * scores;
    return correlationsOf((products.array() / pairs.array()).matrix() - mean * mean.transpose());
}

std::vector<VectorXd> ObservedMoments::categoryShares() const
{
    std::vector<VectorXd> all;
    for (std::size_t item = 0; item < m_scale.items(); ++item) {
        VectorXd shares = VectorXd::Zero(static_cast<Index>(m_scale.models()[item].categories()));
        for (std::size_t person = 0; person < m_scale.persons(); ++person) {
            if (!m_scale.responses().isMissing(person, item))
                shares(m_scale.responses().at(person, item)) += 1.0;
        }
        shares /= std::max(shares.sum(), 1.0);
        all.push_back(std::move(shares));
    }
    return all;
}

} // namespace suyang::item_analysis
