#include "item_analysis/residual_fit.h"

#include "residual_moments.h"

#include <cassert>

namespace suyang::item_analysis {

std::vector<std::optional<MeanSquares>> itemResidualFit(
    const Scale &scale, const std::vector<std::optional<Ability>> &abilities)
{
    assert(abilities.size() == scale.persons());
    std::vector<std::optional<MeanSquares>> fits;
    for (std::size_t item = 0; item < scale.items(); ++item) {
        MeanSquareSum sum;
        for (std::size_t person = 0; person < scale.persons(); ++person) {
            if (!abilities[person] || scale.responses().isMissing(person, item))
                continue;
            sum.add(scale.responses().at(person, item),
                scoreMoments(scale.models()[item], abilities[person]->mean));
        }
        fits.push_back(sum.isEmpty() ? std::nullopt : std::optional(sum.result()));
    }
    return fits;
}

} // namespace suyang::item_analysis
