// This engine's side of a comparison with other adaptive testing packages: writes the items, the
// abilities and the simulated persons into a folder for the others to read, and its own times and
// picks as ours.csv (row,us,picks). Times are CPU time of one thread.
//
//   suyang-peer-rows FOLDER
#include "engine/adaptive_test.h"
#include "engine/draw.h"
#include "engine/information_index.h"

#include <array>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <numeric>
#include <string>
#include <vector>

using namespace suyang;
using namespace suyang::engine;

namespace {

namespace fs = std::filesystem;

constexpr std::size_t TestLength = 25;
constexpr std::size_t TestBank = 300;
constexpr std::size_t SharedPersons = 8; ///< whose tests the others give, too
constexpr std::size_t TimedPersons = 1000;
constexpr std::size_t TimedAbilities = 8192;

std::ofstream table(const fs::path &path, const std::string &header)
{
    std::ofstream out(path);
    out << std::setprecision(17) << header << '\n';
    return out;
}

std::vector<ItemModel> bank(std::size_t size)
{
    std::vector<ItemModel> models;
    for (std::size_t i = 0; i < size; ++i) {
        const double a = 0.6 + 1.4 * uniformAt(2026, i, 0);
        const double b = 6.0 * uniformAt(2026, i, 1) - 3.0;
        models.push_back(ItemModel::create({.a = a, .b = {b}}).value());
    }
    return models;
}

void writeBank(const fs::path &folder, const std::vector<ItemModel> &models)
{
    auto out = table(folder / ("items_" + std::to_string(models.size()) + ".csv"), "a,b");
    for (const ItemModel &model : models)
        out << model.parameters().a << ',' << model.parameters().b[0] << '\n';
}

double abilityAt(std::size_t i)
{
    return 6.0 * uniformAt(11, i, 0) - 3.0;
}

double microseconds(std::clock_t start, std::size_t count)
{
    return static_cast<double>(std::clock() - start) * 1e6 / CLOCKS_PER_SEC
        / static_cast<double>(count);
}

/// The most informative item at many abilities; the first `shared` of them are for all.
void nextItem(const fs::path &folder, std::ostream &ours, std::size_t size, std::size_t shared)
{
    const std::vector<ItemModel> models = bank(size);
    writeBank(folder, models);
    auto abilities = table(folder / ("abilities_" + std::to_string(size) + ".csv"), "theta");
    for (std::size_t i = 0; i < shared; ++i)
        abilities << abilityAt(i) << '\n';
    std::vector<std::size_t> items(size);
    std::iota(items.begin(), items.end(), 0U);
    const std::clock_t built = std::clock();
    const InformationIndex index(models, items);
    std::cout << "# building the index of " << size
              << " items once: " << microseconds(built, 1) / 1000.0 << " ms\n";
    std::array<Candidate, 1> best {};
    std::vector<std::size_t> picks;
    const std::clock_t start = std::clock();
    for (std::size_t i = 0; i < TimedAbilities; ++i) {
        index.best(
            models, abilityAt(i), [](std::size_t) { return true; }, best);
        if (i < shared)
            picks.push_back(best[0].item);
    }
    ours << "next_of_" << size << ',' << microseconds(start, TimedAbilities) << ',';
    for (const std::size_t item : picks)
        ours << item << ' ';
    ours << '\n';
}

double chance(std::size_t person, std::size_t step)
{
    return uniformAt(13, person, step + 1);
}

double trueAbility(std::size_t person)
{
    return 4.0 * uniformAt(13, person, 0) - 2.0;
}

std::shared_ptr<const TestDesign> design()
{
    ItemPool pool;
    for (const ItemModel &model : bank(TestBank)) {
        const std::size_t place = pool.size();
        pool.push_back({.model = model, .competence = place, .family = place});
    }
    TestSettings settings {.minimumItems = TestLength, .maximumItems = TestLength, .stopSd = 0.0};
    settings.mix = {1.0};
    settings.firstItemSuccess = 0.0;
    settings.exposure.kind = ExposureKind::None;
    return TestDesign::create(
        std::move(pool), settings, AbilityPrior::exchangeable(1, 0.0, 1.0, 0.0).value())
        .value();
}

/// Whole tests of one dimension: maximum information, expected a posteriori, prior N(0, 1).
void wholeTests(const fs::path &folder, std::ostream &ours)
{
    writeBank(folder, bank(TestBank));
    auto persons = table(folder / "persons.csv", "theta,chances");
    for (std::size_t p = 0; p < SharedPersons; ++p) {
        persons << trueAbility(p);
        for (std::size_t step = 0; step < TestLength; ++step)
            persons << ',' << chance(p, step);
        persons << '\n';
    }
    const auto shape = design();
    const std::vector<bool> none(TestBank, false);
    std::vector<std::size_t> picks;
    const std::clock_t start = std::clock();
    for (std::size_t p = 0; p < TimedPersons; ++p) {
        auto test = AdaptiveTest::create(shape, p, none, none).value();
        while (const auto &next = test.next()) {
            const std::size_t item = next->pick.item;
            const double right = shape->models()[item].probability(trueAbility(p), 1);
            if (p < SharedPersons)
                picks.push_back(item);
            test.record(item, chance(p, test.answered()) < right ? 1 : 0);
        }
    }
    ours << "test_of_25_from_300," << microseconds(start, TimedPersons) << ',';
    for (const std::size_t item : picks)
        ours << item << ' ';
    ours << '\n';
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "usage: suyang-peer-rows FOLDER\n";
        return 2;
    }
    const fs::path folder = argv[1];
    auto ours = table(folder / "ours.csv", "row,us,picks");
    nextItem(folder, ours, 1000, 40);
    nextItem(folder, ours, 10000, 12);
    nextItem(folder, ours, 100000, 4);
    wholeTests(folder, ours);
    return ours.flush() ? 0 : 1;
}
