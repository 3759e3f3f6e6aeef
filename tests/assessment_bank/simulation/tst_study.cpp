#include "engine/draw.h"
#include "engine/expected_response.h"
#include "simulation/exposure_calibration.h"
#include "simulation/study_summary.h"

#include <QTest>

#include <cmath>

using namespace suyang;
using namespace suyang::engine;
using namespace suyang::simulation;

namespace {

ItemPool pool(std::size_t dimensions, std::size_t size)
{
    ItemPool result;
    for (std::size_t i = 0; i < size; ++i) {
        const double a = 0.7 + uniformAt(1, i, 0);
        const double b = 5.0 * uniformAt(1, i, 1) - 2.5;
        PoolItem item {.model = ItemModel::create({.a = a, .b = {b}}).value()};
        item.dimension = i % dimensions;
        item.competence = i;
        item.family = i;
        result.push_back(std::move(item));
    }
    return result;
}

TestSettings settingsFor(std::size_t dimensions, ExposureKind exposure)
{
    TestSettings settings {.minimumItems = 1, .maximumItems = 24, .stopSd = 0.0};
    settings.mix.assign(dimensions, 1.0 / static_cast<double>(dimensions));
    settings.firstItemSuccess = 0.0;
    settings.exposure.kind = exposure;
    return settings;
}

AbilityPrior priorOf(std::size_t dimensions)
{
    return AbilityPrior::exchangeable(dimensions, 0.0, 1.0, 0.6).value();
}

} // namespace

class TestStudy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThreadsChangeNothing()
    {
        const auto design = TestDesign::create(
            pool(4, 120), settingsFor(4, ExposureKind::Progressive), priorOf(4))
                                .value();
        StudySettings settings {.persons = 130, .seed = 7, .exposureLimit = 0.3};
        const auto one = runStudy(design, settings);
        settings.threads = 3;
        const auto three = runStudy(design, settings);
        QCOMPARE(one.size(), three.size());
        for (std::size_t p = 0; p < one.size(); ++p) {
            QCOMPARE(one[p].asked, three[p].asked);
            QVERIFY(one[p].estimate == three[p].estimate); // to the last bit
        }
        settings.seed = 8;
        QVERIFY(runStudy(design, settings).front().asked != one.front().asked);
    }

    // The same in six dimensions: 300 persons, 1,800 intervals; those of a person are correlated,
    // so that four times the binomial standard error of 300 draws, 1.7 %, is allowed.
    void simulatesSixDimensions()
    {
        const auto design
            = TestDesign::create(pool(6, 180), settingsFor(6, ExposureKind::None), priorOf(6))
                  .value();
        const auto outcomes = runStudy(design, {.persons = 300, .seed = 5, .threads = 2});
        const StudySummary summary = summarise(*design, outcomes, {});
        QCOMPARE(summary.dimensions.size(), std::size_t {6});
        for (const auto &dimension : summary.dimensions)
            QVERIFY(std::abs(dimension.coverage - 0.9) < 4 * 0.0173);
        for (const PersonOutcome &outcome : outcomes)
            QCOMPARE(outcome.asked.size(), std::size_t {24});
    }

    // With true parameters and persons drawn from the prior, a 90 % interval holds the truth in 90
    // % of the cases; 1,200 persons in 4 correlated dimensions leave a standard error of about 0.6
    // %.
    void intervalsHoldTheTruthAsOftenAsTheySay()
    {
        const auto design
            = TestDesign::create(pool(4, 160), settingsFor(4, ExposureKind::None), priorOf(4))
                  .value();
        const auto outcomes = runStudy(design, {.persons = 1200, .seed = 3, .threads = 2});
        const StudySummary summary = summarise(*design, outcomes, {});
        double coverage = 0.0;
        for (const Accuracy &a : summary.dimensions) {
            coverage += a.coverage / 4.0;
            QVERIFY(std::abs(a.bias) < 0.06);
            QVERIFY(a.correlation > 0.8);
            QVERIFY(std::abs(a.rmse - a.statedSd) < 0.04);
        }
        QVERIFY2(coverage > 0.88 && coverage < 0.92, qPrintable(QString::number(coverage)));
        QCOMPARE(summary.meanLength, 24.0);
    }

    // Rated difficulties are off by an SD of 0.7 that the test knows of and measures with. Every
    // study draws its own errors, and those move whole dimensions: hence several studies.
    void intervalsHoldTheTruthWithRatedItemsToo()
    {
        constexpr double RatingError = 0.7;
        constexpr std::size_t Studies = 6;
        const ItemPool stated = pool(4, 160);
        ItemPool expected = stated;
        std::vector<ItemModel> models;
        for (PoolItem &item : expected) {
            models.push_back(item.model);
            item.model = expectedResponse(item.model, RatingError);
        }
        const auto coverage = [&](const ItemPool &items) {
            const auto design
                = TestDesign::create(items, settingsFor(4, ExposureKind::None), priorOf(4)).value();
            double sum = 0.0;
            for (std::uint64_t seed = 1; seed <= Studies; ++seed) {
                const auto outcomes = runStudy(design,
                    {.persons = 300,
                        .seed = seed,
                        .threads = 2,
                        .stated = models,
                        .difficultyError = RatingError});
                for (const Accuracy &a : summarise(*design, outcomes, {}).dimensions)
                    sum += a.coverage / (4.0 * Studies);
            }
            return sum;
        };
        const double aware = coverage(expected);
        const double unaware = coverage(stated);
        qInfo("coverage %.3f; %.3f where the error is ignored", aware, unaware);
        QVERIFY(aware > 0.88 && aware < 0.93);
        QVERIFY(unaware < aware - 0.01);
    }

    // People of given ability see what the population leaves them and leave it as it is.
    void peopleOfGivenAbilityLeaveNoTrace()
    {
        const auto design
            = TestDesign::create(pool(2, 80), settingsFor(2, ExposureKind::Progressive), priorOf(2))
                  .value();
        StudySettings settings {.persons = 130, .seed = 7, .exposureLimit = 0.35};
        settings.bandCuts = {-1.0, 1.0};
        const std::vector<GivenAbility> given(90, {1, 1.5});
        const auto study = runConditionalStudy(design, settings, given);
        const auto alone = runStudy(design, settings);
        QCOMPARE(study.given.size(), given.size());
        QCOMPARE(study.population.size(), alone.size());
        for (std::size_t p = 0; p < alone.size(); ++p) {
            QCOMPARE(study.population[p].asked, alone[p].asked);
            QVERIFY(study.population[p].estimate == alone[p].estimate);
        }
        double sum = 0.0;
        for (const PersonOutcome &person : study.given) {
            QCOMPARE(person.truth[1], 1.5);
            QVERIFY(person.truth[0] != study.population.front().truth[0]);
            for (const double p : person.bandProbabilities[1])
                sum += p;
            QCOMPARE(person.bandProbabilities[1].size(), std::size_t {3});
        }
        QVERIFY(std::abs(sum - 90.0) < 1e-9);
        const Accuracy accuracy = accuracyOf(study.given, 1, settings.bandCuts);
        QCOMPARE(accuracy.persons, given.size());
        QCOMPARE(accuracy.correlation, 0.0); // the truth does not vary
    }

    void exposureControlKeepsItsLimit_data()
    {
        QTest::addColumn<int>("control");
        QTest::newRow("progressive-restricted") << 0;
        QTest::newRow("Sympson-Hetter") << 1;
        QTest::newRow("random ineligibility") << 2;
    }

    void exposureControlKeepsItsLimit()
    {
        QFETCH(int, control);
        constexpr double Limit = 0.4;
        TestSettings settings = settingsFor(1, ExposureKind::Progressive);
        StudySettings study {.persons = 2000, .seed = 5, .threads = 2};
        if (control == 1) {
            settings.exposure.kind = ExposureKind::SympsonHetter;
            settings.exposure.admission
                = sympsonHetterAdmission(pool(1, 100), settings, priorOf(1), Limit, study).value();
            study.seed = 6;
        } else if (control == 2) {
            settings.exposure.kind = ExposureKind::None;
            study.ineligibilityLimit = Limit;
        } else {
            study.exposureLimit = Limit;
        }
        const auto design = TestDesign::create(pool(1, 100), settings, priorOf(1)).value();
        const auto summary = summarise(*design, runStudy(design, study), {});
        // Batches of 50 persons and chance let an item run a little over.
        const auto free
            = TestDesign::create(pool(1, 100), settingsFor(1, ExposureKind::None), priorOf(1))
                  .value();
        study.exposureLimit = study.ineligibilityLimit = 0.0;
        const double without = summarise(*free, runStudy(free, study), {}).exposure.highest;
        qInfo("with control %.3f, without %.3f", summary.exposure.highest, without);
        QVERIFY(summary.exposure.highest < Limit + 0.06);
        QVERIFY(without > Limit + 0.15);
    }

    void stopsWhenTheBandIsCertain()
    {
        TestSettings settings = settingsFor(1, ExposureKind::None);
        settings.classification = {0.9, {-1.0, 0.0, 1.0}};
        const auto design = TestDesign::create(pool(1, 200), settings, priorOf(1)).value();
        const auto outcomes = runStudy(design, {.persons = 200, .seed = 2});
        std::size_t early = 0;
        for (const PersonOutcome &person : outcomes) {
            if (person.stopped == StopReason::Classified)
                ++early;
        }
        QVERIFY(early > 40);
    }

    void stopsWhenNoItemWouldHelp()
    {
        TestSettings settings = settingsFor(1, ExposureKind::None);
        settings.leastGain = 0.06;
        const auto design = TestDesign::create(pool(1, 200), settings, priorOf(1)).value();
        for (const PersonOutcome &person : runStudy(design, {.persons = 50, .seed = 2})) {
            QCOMPARE(person.stopped, StopReason::LittleToGain);
            QVERIFY(person.asked.size() >= 4 && person.asked.size() < 24);
        }
    }

    // mean 0, variance 1, and the population's own correlations.
    void drawsPersonsFromThePopulation()
    {
        const Population population(priorOf(3), 2.0, 0.5);
        double mean = 0.0;
        double square = 0.0;
        double product = 0.0;
        constexpr int Persons = 20000;
        for (std::uint64_t p = 0; p < Persons; ++p) {
            const Abilities a = population.person(p);
            mean += a[0] / Persons;
            square += (a[0] - 0.5) * (a[0] - 0.5) / Persons;
            product += (a[0] - 0.5) * (a[2] - 0.5) / Persons;
        }
        QVERIFY(std::abs(mean - 0.5) < 0.06);
        QVERIFY(std::abs(square - 4.0) < 0.17);
        QVERIFY(std::abs(product - 2.4) < 0.15);
    }

    // Given one ability of two with the correlation 0.6 and SD 2, the other has the mean 0.5 + 0.6
    // (x - 0.5) and the variance 4 (1 - 0.36).
    void drawsTheOtherAbilitiesGivenOne()
    {
        const Population population(priorOf(3), 2.0, 0.5);
        double mean = 0.0;
        double square = 0.0;
        constexpr int Persons = 20000;
        for (std::uint64_t p = 0; p < Persons; ++p) {
            const Abilities a = population.personWith(2, 2.5, p);
            QCOMPARE(a[2], 2.5);
            mean += a[0] / Persons;
            square += (a[0] - 1.7) * (a[0] - 1.7) / Persons;
        }
        QVERIFY(std::abs(mean - 1.7) < 0.05);
        QVERIFY(std::abs(square - 2.56) < 0.11);
    }
};

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
