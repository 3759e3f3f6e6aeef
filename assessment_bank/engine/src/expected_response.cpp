#include "engine/expected_response.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace suyang::engine {

ItemModel expectedResponse(const ItemModel &stated, double difficultySd)
{
    assert(difficultySd >= 0.0);
    constexpr double K = 16.0 * std::numbers::sqrt3 / (15.0 * std::numbers::pi);
    ItemParameters p = stated.parameters();
    // A shift reaches the k-th step of the partial credit model k times: 1 ... K, on average this.
    const double steps = p.kind == ModelKind::PartialCredit
        ? 0.5 * (static_cast<double>(p.thresholds) + 1.0)
        : 1.0;
    const double shrunk = p.a / std::hypot(1.0, K * steps * p.a * difficultySd);
    // A slope near nothing shrinks by nothing; the bound keeps an enormous SD from leaving the
    // model.
    p.a = std::copysign(std::max(std::abs(shrunk), ItemParameters::LeastSlope), p.a);
    return ItemModel::create(p).value();
}

} // namespace suyang::engine
