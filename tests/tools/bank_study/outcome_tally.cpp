#include "outcome_tally.h"

#include "session/literacy_profile.h"

#include <algorithm>
#include <cmath>

namespace suyang::bank_study {

namespace {

using simulation::PersonOutcome;

/// The band the program shows: the likeliest one.
std::size_t reportedBand(const PersonOutcome &person, std::size_t dimension)
{
    const std::vector<double> &p = person.bandProbabilities[dimension];
    return static_cast<std::size_t>(std::ranges::max_element(p) - p.begin());
}

BandTable bandTable(
    std::span<const PersonOutcome> people, std::size_t dimensions, std::span<const double> cuts)
{
    const std::size_t bands = cuts.size() + 1;
    BandTable table {std::vector<std::size_t>(bands, 0),
        std::vector<std::vector<double>>(bands, std::vector<double>(bands, 0.0))};
    for (const PersonOutcome &person : people) {
        for (std::size_t d = 0; d < dimensions; ++d) {
            const std::size_t band = simulation::bandOf(person.truth[d], cuts);
            ++table.people[band];
            table.share[band][reportedBand(person, d)] += 1.0;
        }
    }
    for (std::size_t band = 0; band < bands; ++band) {
        for (double &share : table.share[band])
            share /= static_cast<double>(std::max<std::size_t>(1, table.people[band]));
    }
    return table;
}

WordFigures wordFigures(const engine::TestDesign &design, const bank::Framework &framework,
    std::span<const PersonOutcome> people)
{
    WordFigures result;
    const std::size_t dimensions = design.dimensions();
    for (const PersonOutcome &person : people) {
        std::vector<int> answers(dimensions, 0);
        for (const std::size_t item : person.asked)
            ++answers[design.pool()[item].dimension];
        for (std::size_t d = 0; d < dimensions; ++d) {
            const session::LevelWord word
                = session::wordFor(person.bandProbabilities[d], answers[d], framework.words);
            const std::size_t band = simulation::bandOf(person.truth[d], framework.scale.bandCuts);
            const double right = band >= word.lower && band <= word.upper ? 1.0 : 0.0;
            if (word.kind == session::WordKind::OneBand) {
                result.oneBand += 1.0;
                result.oneBandRight += band == word.lower ? 1.0 : 0.0;
            } else if (word.kind == session::WordKind::BetweenBands) {
                result.twoBands += 1.0;
                result.twoBandsRight += right;
            } else {
                result.unclear += 1.0;
            }
        }
    }
    const double cases = static_cast<double>(people.size() * dimensions);
    result.oneBandRight /= std::max(1.0, result.oneBand);
    result.twoBandsRight /= std::max(1.0, result.twoBands);
    result.oneBand /= cases;
    result.twoBands /= cases;
    result.unclear /= cases;
    return result;
}

void addRun(PopulationFigures &figures, const engine::TestDesign &design,
    std::span<const PersonOutcome> people, std::span<const double> cuts, double weight)
{
    const simulation::StudySummary summary = simulation::summarise(design, people, cuts);
    figures.meanLength += weight * summary.meanLength;
    figures.endedEarly += weight * summary.endedEarly;
    figures.highestExposure += weight * summary.exposure.highest;
    figures.underTwoPercent += weight * summary.exposure.underTwoPercent;
    figures.overlap += weight * summary.exposure.overlap;
    const std::vector<double> rates = simulation::exposureRates(design, people);
    for (std::size_t i = 0; i < rates.size(); ++i)
        figures.exposure[i] += weight * rates[i];
}

} // namespace

double BandTable::right() const
{
    double sum = 0.0;
    double all = 0.0;
    for (std::size_t band = 0; band < people.size(); ++band) {
        sum += share[band][band] * static_cast<double>(people[band]);
        all += static_cast<double>(people[band]);
    }
    return sum / all;
}

double BandTable::withinOne() const
{
    double sum = 0.0;
    double all = 0.0;
    for (std::size_t band = 0; band < people.size(); ++band) {
        for (std::size_t other = 0; other < people.size(); ++other) {
            const std::size_t apart = std::max(band, other) - std::min(band, other);
            sum += apart <= 1 ? share[band][other] * static_cast<double>(people[band]) : 0.0;
        }
        all += static_cast<double>(people[band]);
    }
    return sum / all;
}

double PopulationFigures::mean(double simulation::Accuracy::*member) const
{
    double sum = 0.0;
    for (const simulation::Accuracy &accuracy : dimensions)
        sum += accuracy.*member;
    return sum / static_cast<double>(dimensions.size());
}

PopulationFigures populationFigures(
    const engine::TestDesign &design, const bank::Framework &framework, const RunOutcomes &people)
{
    const std::vector<double> &cuts = framework.scale.bandCuts;
    PopulationFigures figures;
    figures.people = people.outcomes.size();
    for (std::size_t d = 0; d < design.dimensions(); ++d)
        figures.dimensions.push_back(simulation::accuracyOf(people.outcomes, d, cuts));
    figures.bands = bandTable(people.outcomes, design.dimensions(), cuts);
    figures.words = wordFigures(design, framework, people.outcomes);
    figures.exposure.assign(design.pool().size(), 0.0);
    for (std::size_t run = 0; run < people.runs; ++run)
        addRun(figures, design, people.run(run), cuts, 1.0 / static_cast<double>(people.runs));
    figures.lengths.assign(design.settings().maximumItems + 1, 0.0);
    for (const PersonOutcome &person : people.outcomes)
        figures.lengths[person.asked.size()] += 1.0 / static_cast<double>(figures.people);
    return figures;
}

PointFigures pointFigures(const simulation::GivenAbility &given, const bank::Framework &framework,
    const RunOutcomes &people)
{
    const std::vector<double> &cuts = framework.scale.bandCuts;
    PointFigures point {.dimension = given.dimension, .ability = given.ability};
    point.accuracy = simulation::accuracyOf(people.outcomes, given.dimension, cuts);
    const std::size_t band = simulation::bandOf(given.ability, cuts);
    for (const PersonOutcome &person : people.outcomes) {
        point.rightBand += reportedBand(person, given.dimension) == band ? 1.0 : 0.0;
    }
    point.rightBand /= static_cast<double>(people.outcomes.size());
    double squares = 0.0;
    for (std::size_t run = 0; run < people.runs; ++run) {
        const double bias = simulation::accuracyOf(people.run(run), given.dimension, cuts).bias;
        squares += (bias - point.accuracy.bias) * (bias - point.accuracy.bias);
    }
    if (people.runs > 1) {
        const auto n = static_cast<double>(people.runs);
        point.biasError = std::sqrt(squares / (n - 1.0) / n);
    }
    return point;
}

} // namespace suyang::bank_study
