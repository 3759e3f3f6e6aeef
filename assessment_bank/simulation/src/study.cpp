#include "simulation/study.h"

#include "engine/draw.h"
#include "parallel.h"

#include <algorithm>
#include <utility>

namespace suyang::simulation {

namespace {

constexpr std::size_t BatchSize = 50;
constexpr std::uint64_t PersonStream = 11;
constexpr std::uint64_t AnswerStream = 12;
constexpr std::uint64_t ItemStream = 13;
constexpr std::uint64_t EligibilityStream = 14;
constexpr std::uint64_t GivenStream = 15;

/// The items as they truly are: as stated, or with difficulties off by the error.
std::vector<engine::ItemModel> trueModels(
    const engine::ItemPool &pool, const StudySettings &settings)
{
    std::vector<engine::ItemModel> models;
    for (std::size_t i = 0; i < pool.size(); ++i) {
        const engine::ItemModel &stated
            = settings.stated.empty() ? pool[i].model : settings.stated[i];
        engine::ItemParameters p = stated.parameters();
        const double error = settings.difficultyError * normalAt(settings.seed, i, ItemStream);
        for (std::size_t k = 0; k < p.thresholds; ++k)
            p.b[k] += error;
        const auto model = engine::ItemModel::create(p);
        models.push_back(model ? *model : stated); // a shift keeps every model valid
    }
    return models;
}

PersonOutcome takeTest(engine::AdaptiveTest test, const std::vector<engine::ItemModel> &truth,
    const Abilities &ability, std::uint64_t seed, const StudySettings &settings)
{
    PersonOutcome outcome;
    outcome.truth = ability;
    while (test.next()) {
        const std::size_t item = test.next()->pick.item;
        outcome.chosenByNeed += test.next()->relaxed.selector ? 1U : 0U;
        const double theta = ability[test.pool()[item].dimension];
        test.record(item,
            drawCategory(
                truth[item], theta, engine::uniformAt(seed, test.answered(), AnswerStream)));
    }
    for (std::size_t d = 0; d < test.design().dimensions(); ++d) {
        outcome.estimate[d] = test.posterior().estimate().mean[d];
        outcome.sd[d] = test.posterior().estimate().sd[d];
        const engine::Marginal marginal = test.posterior().marginal(d);
        outcome.interval[d] = engine::centralInterval(marginal, settings.intervalMass);
        outcome.bandProbabilities[d] = engine::bandProbabilities(marginal, settings.bandCuts);
    }
    outcome.asked.assign(test.asked().begin(), test.asked().end());
    outcome.stopped = test.stopped().value_or(engine::StopReason::NoItem);
    return outcome;
}

/// Random ineligibility over the persons of a study.
class Eligibility
{
public:
    explicit Eligibility(std::size_t items)
        : m_chance(items, 1.0)
        , m_uses(items, 0.0)
        , m_eligible(items, 0.0)
    {
    }

    /// Which items one person's test is to do without.
    std::vector<bool> drawIneligible(std::uint64_t seed) const
    {
        std::vector<bool> result(m_chance.size());
        for (std::size_t i = 0; i < m_chance.size(); ++i)
            result[i] = engine::uniformAt(seed, i, EligibilityStream) >= m_chance[i];
        return result;
    }

    void count(std::uint64_t seed, const std::vector<std::size_t> &asked)
    {
        const std::vector<bool> ineligible = drawIneligible(seed);
        for (std::size_t i = 0; i < m_chance.size(); ++i)
            m_eligible[i] += ineligible[i] ? 0.0 : 1.0;
        for (const std::size_t item : asked)
            m_uses[item] += 1.0;
    }

    /// Between two batches. What an item is asked for hangs on which others are eligible, so that
    /// old tests say less than new ones and fade.
    void update(double limit)
    {
        constexpr double Fading = 0.8;
        m_chance = engine::eligibilityFor(m_uses, m_eligible, limit);
        for (std::size_t i = 0; i < m_chance.size(); ++i) {
            m_uses[i] *= Fading;
            m_eligible[i] *= Fading;
        }
    }

private:
    std::vector<double> m_chance;
    std::vector<double> m_uses;
    std::vector<double> m_eligible;
};

/// What earlier persons of a study have left for the next batch.
class ExposureState
{
public:
    ExposureState(std::size_t items, const StudySettings &settings)
        : m_settings(settings)
        , m_heldBack(items, false)
        , m_uses(items, 0)
        , m_eligibility(items)
    {
    }

    std::vector<bool> heldBackFor(std::uint64_t seed) const
    {
        return m_settings.ineligibilityLimit > 0.0 ? m_eligibility.drawIneligible(seed)
                                                   : m_heldBack;
    }

    void count(std::uint64_t seed, const PersonOutcome &outcome)
    {
        ++m_tests;
        for (const std::size_t item : outcome.asked)
            ++m_uses[item];
        if (m_settings.ineligibilityLimit > 0.0)
            m_eligibility.count(seed, outcome.asked);
    }

    /// Between two batches.
    void update()
    {
        if (m_settings.ineligibilityLimit > 0.0)
            m_eligibility.update(m_settings.ineligibilityLimit);
        if (m_settings.exposureLimit > 0.0)
            m_heldBack = engine::overexposed(m_uses, m_tests, m_settings.exposureLimit, BatchSize);
    }

private:
    const StudySettings &m_settings;
    std::size_t m_tests = 0;
    std::vector<bool> m_heldBack;
    std::vector<std::size_t> m_uses;
    Eligibility m_eligibility;
};

} // namespace

std::vector<PersonOutcome> runStudy(
    const std::shared_ptr<const engine::TestDesign> &design, const StudySettings &settings)
{
    return runConditionalStudy(design, settings, {}).population;
}

ConditionalStudy runConditionalStudy(const std::shared_ptr<const engine::TestDesign> &design,
    const StudySettings &settings, std::span<const GivenAbility> given)
{
    const std::vector<engine::ItemModel> truth = trueModels(design->pool(), settings);
    const Population population(design->rule()->prior(), settings.truthScale, settings.truthShift);
    const std::vector<bool> nothing(design->pool().size(), false);
    ExposureState exposure(design->pool().size(), settings);
    const auto outcomeOf = [&](const Abilities &ability, std::uint64_t seed) {
        auto test = engine::AdaptiveTest::create(design, seed, nothing, exposure.heldBackFor(seed),
            settings.makeSelector ? settings.makeSelector() : nullptr);
        return takeTest(std::move(test).value(), truth, ability, seed, settings);
    };
    const auto seedOf
        = [&](std::size_t person) { return engine::drawAt(settings.seed, person, PersonStream); };
    ConditionalStudy study;
    study.population.resize(settings.persons);
    study.given.resize(given.size());
    for (std::size_t first = 0; first < settings.persons; first += BatchSize) {
        const std::size_t end = std::min(first + BatchSize, settings.persons);
        forEach(end - first, settings.threads, [&](std::size_t i) {
            const std::uint64_t seed = seedOf(first + i);
            study.population[first + i] = outcomeOf(population.person(seed), seed);
        });
        const std::size_t from = given.size() * first / settings.persons;
        const std::size_t to = given.size() * end / settings.persons;
        forEach(to - from, settings.threads, [&](std::size_t i) {
            const GivenAbility &person = given[from + i];
            const std::uint64_t seed = engine::drawAt(settings.seed, from + i, GivenStream);
            study.given[from + i]
                = outcomeOf(population.personWith(person.dimension, person.ability, seed), seed);
        });
        for (std::size_t i = first; i < end; ++i)
            exposure.count(seedOf(i), study.population[i]);
        exposure.update();
        if (settings.progress)
            settings.progress(end);
    }
    return study;
}

} // namespace suyang::simulation
