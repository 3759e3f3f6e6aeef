#include "item_analysis/person_fit.h"

#include "residual_moments.h"

#include <cassert>
#include <cmath>

namespace suyang::item_analysis {

namespace {

/// The log-likelihood of a person's answers against its expectation and variance.
class LikelihoodSum
{
public:
    void add(const engine::ItemModel &model, double theta, std::size_t answer)
    {
        double mean = 0.0;
        double square = 0.0;
        for (std::size_t k = 0; k < model.categories(); ++k) {
            const double logP = model.logLikelihood(theta, k).value;
            const double p = std::exp(logP);
            mean += p * logP;
            square += p * logP * logP;
            if (k == answer)
                m_observed += logP;
        }
        m_expected += mean;
        m_variance += square - mean * mean;
    }

    std::optional<double> standardised() const
    {
        if (!(m_variance > 1e-12))
            return std::nullopt;
        return (m_observed - m_expected) / std::sqrt(m_variance);
    }

private:
    double m_observed = 0.0;
    double m_expected = 0.0;
    double m_variance = 0.0;
};

} // namespace

std::vector<std::optional<PersonFit>> personFit(
    const Scale &scale, const std::vector<std::optional<Ability>> &abilities)
{
    assert(abilities.size() == scale.persons());
    std::vector<std::optional<PersonFit>> fits(scale.persons());
    for (std::size_t person = 0; person < scale.persons(); ++person) {
        if (!abilities[person])
            continue;
        const double theta = abilities[person]->mean;
        MeanSquareSum squares;
        LikelihoodSum likelihood;
        for (std::size_t item = 0; item < scale.items(); ++item) {
            const std::int16_t code = scale.responses().at(person, item);
            if (code < 0)
                continue;
            squares.add(code, scoreMoments(scale.models()[item], theta));
            likelihood.add(scale.models()[item], theta, static_cast<std::size_t>(code));
        }
        if (!squares.isEmpty())
            fits[person] = PersonFit {likelihood.standardised(), squares.result()};
    }
    return fits;
}

} // namespace suyang::item_analysis
