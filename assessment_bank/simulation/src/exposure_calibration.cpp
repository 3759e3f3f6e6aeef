#include "simulation/exposure_calibration.h"

#include "simulation/study_summary.h"

#include <algorithm>

namespace suyang::simulation {

Result<std::vector<double>> sympsonHetterAdmission(engine::ItemPool pool,
    engine::TestSettings settings, const engine::AbilityPrior &prior, double limit,
    const StudySettings &study, int rounds)
{
    constexpr double Slack = 1.05;
    constexpr double LeastAdmission = 1e-3;
    std::vector<double> admission(pool.size(), 1.0);
    for (int round = 0; round < rounds; ++round) {
        settings.exposure.kind = engine::ExposureKind::SympsonHetter;
        settings.exposure.admission = admission;
        const auto design = engine::TestDesign::create(pool, settings, prior);
        if (!design)
            return design.error();
        const std::vector<double> rates = exposureRates(**design, runStudy(*design, study));
        if (std::ranges::max(rates) <= Slack * limit)
            break;
        for (std::size_t i = 0; i < rates.size(); ++i) {
            const double chosen = rates[i] / admission[i];
            admission[i] = chosen > limit ? std::max(LeastAdmission, limit / chosen) : 1.0;
        }
    }
    return admission;
}

} // namespace suyang::simulation
