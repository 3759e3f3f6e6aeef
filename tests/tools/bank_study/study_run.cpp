#include "study_run.h"

#include "outcome_tally.h"
#include "session/item_pool_builder.h"
#include "session/test_plan.h"

#include <iterator>
#include <span>

namespace suyang::bank_study {

using namespace Qt::StringLiterals;

namespace {

using Design = std::shared_ptr<const engine::TestDesign>;

/// All that the runs have in common.
struct Setting
{
    const session::Content &content;
    const StudyPlan &plan;
    session::TestPlan test;
    session::ItemPool pool;
};

std::vector<ItemTruth> truthsFor(const bank::Framework &framework)
{
    const double error = framework.engine.ratedDifficultySd;
    return {
        {u"rated"_s, u"as shipped, ratings off by SD %1"_s.arg(error, 0, 'f', 1), false, error},
        {u"rated_right"_s, u"as shipped, ratings happen to be right"_s, false, 0.0},
        {u"exact"_s, u"exact parameters, known to the test"_s, true, 0.0},
    };
}

std::vector<Population> populationsFor(const bank::Framework &framework)
{
    const double sd = framework.engine.priorSd;
    return {
        {u"reference"_s, u"reference, SD 1"_s, 1.0},
        {u"prior"_s, u"as the prior, SD %1"_s.arg(sd, 0, 'f', 1), sd},
    };
}

Result<Design> designFor(const Setting &setting, const ItemTruth &truth)
{
    engine::ItemPool items = setting.pool.items;
    for (std::size_t i = 0; truth.known && i < items.size(); ++i)
        items[i].model = setting.pool.stated[i];
    return engine::TestDesign::create(std::move(items), setting.test.settings, setting.test.prior);
}

simulation::StudySettings settingsFor(
    const Setting &setting, const ItemTruth &truth, const Population &population, std::size_t run)
{
    const bank::Framework &framework = setting.content.framework;
    simulation::StudySettings study;
    study.persons = setting.plan.people;
    study.seed = setting.plan.seed + run;
    study.threads = setting.plan.threads;
    study.truthScale = population.sd / framework.engine.priorSd;
    study.truthShift = -setting.test.prior.mean()[0]; // both populations have the mean 0
    study.stated = setting.pool.stated;
    study.difficultyError = truth.ratingError;
    study.exposureLimit = framework.engine.exposureLimit;
    study.intervalMass = framework.words.interval;
    study.bandCuts = framework.scale.bandCuts;
    return study;
}

/// Every ability of every dimension.
std::vector<simulation::GivenAbility> pointsFor(const Setting &setting)
{
    std::vector<simulation::GivenAbility> points;
    for (std::size_t d = 0; d < setting.test.prior.dimensions(); ++d) {
        for (const double ability : setting.plan.abilities)
            points.push_back({d, ability});
    }
    return points;
}

void append(
    std::vector<simulation::PersonOutcome> &all, std::vector<simulation::PersonOutcome> more)
{
    all.insert(
        all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// All runs with people of one population and, among them, people of given ability; these are
/// added to `atPoint`, which has a place for each of `given` in turn.
PopulationFigures runPopulation(const Setting &setting, const Design &design,
    const ItemTruth &truth, const Population &population,
    std::span<const simulation::GivenAbility> given, std::vector<RunOutcomes> &atPoint)
{
    RunOutcomes people {{}, setting.plan.runs};
    for (std::size_t run = 0; run < setting.plan.runs; ++run) {
        auto study = simulation::runConditionalStudy(
            design, settingsFor(setting, truth, population, run), given);
        append(people.outcomes, std::move(study.population));
        for (std::size_t i = 0; i < study.given.size(); ++i)
            atPoint[i % atPoint.size()].outcomes.push_back(std::move(study.given[i]));
    }
    PopulationFigures figures = populationFigures(*design, setting.content.framework, people);
    figures.population = population;
    return figures;
}

/// The people of given ability are among the first population.
TruthFigures runTruth(const Setting &setting, const Design &design, const ItemTruth &truth)
{
    const auto points = pointsFor(setting);
    std::vector<simulation::GivenAbility> given;
    for (std::size_t i = 0; i < setting.plan.peopleAtPoint; ++i) // each early and late in a run
        given.insert(given.end(), points.begin(), points.end());
    std::vector<RunOutcomes> atPoint(points.size(), {{}, setting.plan.runs});
    TruthFigures figures {.truth = truth};
    for (const Population &population : populationsFor(setting.content.framework)) {
        figures.populations.push_back(
            runPopulation(setting, design, truth, population, given, atPoint));
        given.clear();
    }
    for (std::size_t i = 0; i < points.size(); ++i)
        figures.points.push_back(pointFigures(points[i], setting.content.framework, atPoint[i]));
    return figures;
}

InformationFigures informationOf(const Setting &setting)
{
    InformationFigures figures;
    figures.abilities = StudyPlan::evenly(-4.0, 4.0, 80);
    const std::size_t dimensions = setting.test.prior.dimensions();
    const std::vector<double> nothing(figures.abilities.size(), 0.0);
    figures.stated.assign(dimensions, nothing);
    figures.measured.assign(dimensions, nothing);
    for (std::size_t i = 0; i < setting.pool.items.size(); ++i) {
        const engine::PoolItem &item = setting.pool.items[i];
        for (std::size_t k = 0; k < figures.abilities.size(); ++k) {
            const double theta = figures.abilities[k];
            figures.stated[item.dimension][k] += setting.pool.stated[i].information(theta);
            figures.measured[item.dimension][k] += item.model.information(theta);
        }
    }
    return figures;
}

BankFigures headOf(const Setting &setting)
{
    const bank::Framework &framework = setting.content.framework;
    BankFigures figures;
    figures.bankId = setting.content.bank.id();
    figures.bankVersion = setting.content.bank.version();
    figures.bankHash = QString::fromLatin1(setting.content.bank.hash());
    figures.plan = setting.plan;
    figures.items = setting.pool.ids;
    for (const bank::Dimension &dimension : framework.dimensions)
        figures.dimensions.append(dimension.name.in(u"en"_s));
    for (const bank::Band &band : framework.bands)
        figures.bands.append(band.id + u' ' + band.name.in(u"en"_s));
    figures.bandCuts = framework.scale.bandCuts;
    figures.intervalMass = framework.words.interval;
    figures.exposureLimit = framework.engine.exposureLimit;
    figures.priorSd = framework.engine.priorSd;
    figures.priorCorrelation = framework.engine.priorCorrelation;
    figures.stopSd = setting.test.settings.stopSd;
    figures.minimumItems = setting.test.settings.minimumItems;
    figures.maximumItems = setting.test.settings.maximumItems;
    figures.information = informationOf(setting);
    return figures;
}

} // namespace

Result<BankFigures> runBankStudy(const session::Content &content, const StudyPlan &plan,
    const std::function<void(const QString &)> &progress)
{
    auto test = session::planFor(content.framework, u"citizen"_s);
    if (!test)
        return test.error();
    auto pool = session::buildItemPool(content);
    if (!pool)
        return pool.error();
    const Setting setting {content, plan, std::move(test).value(), std::move(pool).value()};
    BankFigures figures = headOf(setting);
    for (const ItemTruth &truth : truthsFor(content.framework)) {
        if (progress)
            progress(truth.name);
        const auto design = designFor(setting, truth);
        if (!design)
            return design.error();
        figures.truths.push_back(runTruth(setting, *design, truth));
    }
    return figures;
}

} // namespace suyang::bank_study
