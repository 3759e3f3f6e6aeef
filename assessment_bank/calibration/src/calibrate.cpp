#include "calibration/calibrate.h"

#include "answer_data.h"
#include "expectation.h"
#include "expectation_maximisation.h"
#include "observed_information.h"
#include "result_builder.h"
#include "start_values.h"

namespace suyang::calibration {

namespace {

/// A dimension may run either way; the one with mostly positive slopes is reported.
void orient(Estimate &estimate)
{
    Population &population = estimate.state.population;
    for (Eigen::Index d = 0; d < population.dimensions(); ++d) {
        double sum = 0.0;
        bool held = false;
        for (const ItemState &item : estimate.state.items) {
            if (item.dimension != static_cast<std::size_t>(d))
                continue;
            sum += item.values[0];
            held = held || item.shape == Shape::Fixed || !item.slopeFree;
        }
        if (sum >= 0.0 || held)
            continue;
        for (ItemState &item : estimate.state.items) {
            if (item.dimension == static_cast<std::size_t>(d))
                item.values[0] = -item.values[0];
        }
        population.correlation.row(d) *= -1.0;
        population.correlation.col(d) *= -1.0;
    }
}

} // namespace

Result<CalibrationResult> calibrate(
    const engine::ResponseMatrix &answers, const CalibrationSettings &settings)
{
    auto data = prepare(answers, settings);
    if (!data)
        return data.error();
    std::vector<std::size_t> dimensions(data->items);
    for (std::size_t item = 0; item < data->items; ++item)
        dimensions[item] = dimensionOf(settings, item);
    const auto expectation = makeExpectation(*data, dimensions,
        Quadrature::create(dimensionsOf(settings), settings.points, settings.range),
        settings.threads);
    Estimate found = estimate(*expectation, startValues(*data, settings), settings);
    orient(found);
    std::optional<Curvature> curvature;
    if (settings.standardErrors) {
        found.expected = expectation->run(found.state);
        curvature = refine(*expectation, found, settings);
    }
    auto result = buildResult(*data, found, curvature, settings);
    if (result) {
        result->points = expectation->quadrature().size();
        result->range = expectation->quadrature().range;
    }
    return result;
}

} // namespace suyang::calibration
