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
        outcome.interval[d]
            = engine::centralInterval(test.posterior().marginal(d), settings.intervalMass);
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

} // namespace

std::vector<PersonOutcome> runStudy(
    const std::shared_ptr<const engine::TestDesign> &design, const StudySettings &settings)
{
    const std::vector<engine::ItemModel> truth = trueModels(design->pool(), settings);
    const Population population(design->rule()->prior(), settings.truthScale, settings.truthShift);
    const std::vector<bool> nothing(design->pool().size(), false);
    std::vector<bool> heldBack = nothing;
    std::vector<std::size_t> uses(design->pool().size(), 0);
    Eligibility eligibility(uses.size());
    std::vector<PersonOutcome> outcomes(settings.persons);
    const auto seedOf
        = [&](std::size_t person) { return engine::drawAt(settings.seed, person, PersonStream); };
    for (std::size_t first = 0; first < settings.persons; first += BatchSize) {
        const std::size_t size = std::min(BatchSize, settings.persons - first);
        forEach(size, settings.threads, [&](std::size_t i) {
            const std::uint64_t seed = seedOf(first + i);
            const bool byLot = settings.ineligibilityLimit > 0.0;
            auto test = engine::AdaptiveTest::create(design, seed, nothing,
                byLot ? eligibility.drawIneligible(seed) : heldBack,
                settings.makeSelector ? settings.makeSelector() : nullptr);
            outcomes[first + i]
                = takeTest(std::move(test).value(), truth, population.person(seed), seed, settings);
        });
        for (std::size_t i = first; i < first + size; ++i) {
            for (const std::size_t item : outcomes[i].asked)
                ++uses[item];
        }
        if (settings.ineligibilityLimit > 0.0) {
            for (std::size_t i = first; i < first + size; ++i)
                eligibility.count(seedOf(i), outcomes[i].asked);
            eligibility.update(settings.ineligibilityLimit);
        }
        if (settings.exposureLimit > 0.0)
            heldBack = engine::overexposed(uses, first + size, settings.exposureLimit, BatchSize);
        if (settings.progress)
            settings.progress(first + size);
    }
    return outcomes;
}

} // namespace suyang::simulation
