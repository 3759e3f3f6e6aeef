#pragma once

#include "bank/framework.h"
#include "bank_figures.h"

#include <span>

namespace suyang::bank_study {

/// Outcomes of several runs, one after another, all of the same length.
struct RunOutcomes
{
    std::vector<simulation::PersonOutcome> outcomes;
    std::size_t runs = 1;

    std::span<const simulation::PersonOutcome> run(std::size_t index) const
    {
        const std::size_t size = outcomes.size() / runs;
        return std::span(outcomes).subspan(index * size, size);
    }
};

/// REQUIRES: outcomes not empty, of tests on `design` with the framework's band cuts
PopulationFigures populationFigures(
    const engine::TestDesign &design, const bank::Framework &framework, const RunOutcomes &people);

/// The people of one point, and only they. REQUIRES: as above
PointFigures pointFigures(const simulation::GivenAbility &given, const bank::Framework &framework,
    const RunOutcomes &people);

} // namespace suyang::bank_study
