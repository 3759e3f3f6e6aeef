#include "item_analysis/q3.h"

#include "residual_moments.h"

#include <cassert>
#include <cmath>

namespace suyang::item_analysis {

namespace {

/// Residuals of one item; nothing where it was not answered.
using Column = std::vector<std::optional<double>>;

Column residualsOf(
    const Scale &scale, const std::vector<std::optional<Ability>> &abilities, std::size_t item)
{
    Column column(scale.persons());
    for (std::size_t person = 0; person < scale.persons(); ++person) {
        if (abilities[person] && !scale.responses().isMissing(person, item))
            column[person] = scale.responses().at(person, item)
                - scoreMoments(scale.models()[item], abilities[person]->mean).mean;
    }
    return column;
}

struct Sums
{
    double n = 0.0;
    double x = 0.0;
    double y = 0.0;
};

Sums meansOf(const Column &x, const Column &y)
{
    Sums sums;
    for (std::size_t person = 0; person < x.size(); ++person) {
        if (x[person] && y[person]) {
            sums.n += 1.0;
            sums.x += *x[person];
            sums.y += *y[person];
        }
    }
    if (sums.n > 0.0) {
        sums.x /= sums.n;
        sums.y /= sums.n;
    }
    return sums;
}

std::optional<double> correlationOf(const Column &x, const Column &y, const Sums &means)
{
    double xx = 0.0;
    double yy = 0.0;
    double xy = 0.0;
    for (std::size_t person = 0; person < x.size(); ++person) {
        if (x[person] && y[person]) {
            const double dx = *x[person] - means.x;
            const double dy = *y[person] - means.y;
            xx += dx * dx;
            yy += dy * dy;
            xy += dx * dy;
        }
    }
    if (means.n < 3.0 || !(xx > 1e-20) || !(yy > 1e-20))
        return std::nullopt;
    return xy / std::sqrt(xx * yy);
}

} // namespace

std::vector<Q3Pair> q3(const Scale &scale, const std::vector<std::optional<Ability>> &abilities)
{
    assert(abilities.size() == scale.persons());
    std::vector<Column> columns;
    for (std::size_t item = 0; item < scale.items(); ++item)
        columns.push_back(residualsOf(scale, abilities, item));
    std::vector<Q3Pair> pairs;
    for (std::size_t i = 0; i < scale.items(); ++i) {
        for (std::size_t j = i + 1; j < scale.items(); ++j) {
            const Sums means = meansOf(columns[i], columns[j]);
            pairs.push_back({.first = i,
                .second = j,
                .persons = static_cast<std::size_t>(means.n),
                .correlation = correlationOf(columns[i], columns[j], means)});
        }
    }
    return pairs;
}

} // namespace suyang::item_analysis
