#include "assembly/assemble.h"
#include "engine/draw.h"

#include <QTest>

#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <thread>

using namespace suyang;
using namespace suyang::assembly;
using suyang::engine::drawAt;
using suyang::engine::uniformAt;

namespace {

constexpr std::size_t Length = 0; // groups of the random problems
constexpr std::size_t Content = 1;
constexpr std::size_t Enemies = 2;
constexpr std::size_t Time = 3;
constexpr std::size_t Whole = 4;

std::vector<std::size_t> upTo(std::size_t n)
{
    std::vector<std::size_t> result(n);
    std::iota(result.begin(), result.end(), std::size_t {0});
    return result;
}

struct Problem
{
    TestRules rules;
    std::vector<double> values;
    std::vector<std::size_t> given;
    std::vector<std::size_t> free;

    AssemblyTask task() const { return {rules, values, given, free}; }
};

/// 12 items with random rules of every form; about a third of the problems have no solution.
Problem randomProblem(std::uint64_t seed)
{
    constexpr std::size_t Items = 12;
    const auto chance
        = [&](std::size_t i, std::uint64_t stream) { return uniformAt(seed, i, stream); };
    Problem p;
    p.rules.groups = {"length", "content", "enemies", "time", "sets"};
    const bool isCoarse = seed % 3 == 0; // with many ties
    for (std::size_t i = 0; i < Items; ++i) {
        const double value = chance(i, 0) * 2.0 - (seed % 5 == 0 ? 0.5 : 0.0);
        p.values.push_back(isCoarse ? std::round(value * 2.0) : value);
        if (chance(i, 1) < 0.12)
            p.given.push_back(i);
        else if (chance(i, 1) < 0.95)
            p.free.push_back(i);
    }
    TestRule length {Length, {}, 4.0, 4.0 + static_cast<double>(drawAt(seed, 0, 2) % 3)};
    TestRule time {Time, {}, 0.0, 260.0 + 60.0 * chance(0, 3)};
    std::vector<TestRule> content(3, {Content, {}, 1.0, 2.0});
    for (std::size_t i = 0; i < Items; ++i) {
        length.terms.push_back({i});
        time.terms.push_back({i, 30.0 + 60.0 * chance(i, 4)});
        content[drawAt(seed, i, 5) % 3].terms.push_back({i});
    }
    p.rules.rules = content;
    p.rules.rules.push_back(length);
    p.rules.rules.push_back(time);
    for (std::size_t k = 0; k < 3; ++k) {
        const std::size_t one = drawAt(seed, k, 6) % Items;
        const std::size_t other = (one + 1 + drawAt(seed, k, 7) % (Items - 1)) % Items;
        p.rules.rules.push_back({Enemies, {{one}, {other}}, 0.0, 1.0});
    }
    const std::size_t first = drawAt(seed, 0, 8) % Items;
    p.rules.rules.push_back({Whole, {{first}, {(first + 5) % Items, -1.0}}, 0.0, 0.0});
    return p;
}

/// Looks at every test there is.
std::optional<double> bestByEnumeration(const Problem &p)
{
    std::optional<double> best;
    for (std::uint32_t set = 0; set < (1U << p.free.size()); ++set) {
        std::vector<std::size_t> test = p.given;
        double value = 0.0;
        for (std::size_t k = 0; k < p.free.size(); ++k) {
            if (set >> k & 1U) {
                test.push_back(p.free[k]);
                value += p.values[p.free[k]];
            }
        }
        if ((!best || value > *best) && brokenGroups(p.rules, test).empty())
            best = value;
    }
    return best;
}

/// `count` items, of which exactly `length` are to be taken.
Problem plainProblem(std::size_t count, double length)
{
    Problem p;
    p.rules.groups = {"length"};
    p.rules.rules = {{0, {}, length, length}};
    for (std::size_t i = 0; i < count; ++i)
        p.rules.rules[0].terms.push_back({i});
    p.values.assign(count, 1.0);
    p.free = upTo(count);
    return p;
}

} // namespace

class TestAssemble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheBestOfAllTests()
    {
        int solved = 0;
        int impossible = 0;
        for (std::uint64_t seed = 1; seed <= 400; ++seed) {
            const Problem p = randomProblem(seed);
            const auto best = bestByEnumeration(p);
            const auto test = assemble(p.task());
            QCOMPARE(test.has_value(), best.has_value());
            if (!best) {
                QCOMPARE(test.error().code, ErrorCode::NoEligibleItem);
                ++impossible;
                continue;
            }
            ++solved;
            QVERIFY(test->isProven);
            QVERIFY2(std::abs(test->value - *best) < 1e-8,
                qPrintable(
                    QStringLiteral("seed %1: %2 for %3").arg(seed).arg(test->value).arg(*best)));
            std::vector<std::size_t> whole = p.given;
            whole.insert(whole.end(), test->chosen.begin(), test->chosen.end());
            QVERIFY(brokenGroups(p.rules, whole).empty());
        }
        qInfo("%d solved, %d impossible", solved, impossible);
        QVERIFY(solved > 100 && impossible > 30);
    }

    void namesACoreOfTheClashAndWhatToRelax()
    {
        const auto holds = [](const Problem &p, const std::vector<std::size_t> &without) {
            Problem rest = p;
            std::erase_if(rest.rules.rules, [&](const TestRule &rule) {
                return std::ranges::find(without, rule.group) != without.end();
            });
            return bestByEnumeration(rest).has_value();
        };
        const auto othersThan = [](const std::vector<std::size_t> &groups) {
            std::vector<std::size_t> rest;
            for (std::size_t g = 0; g < 5; ++g) {
                if (std::ranges::find(groups, g) == groups.end())
                    rest.push_back(g);
            }
            return rest;
        };
        int seen = 0;
        for (std::uint64_t seed = 1; seed <= 200 && seen < 25; ++seed) {
            const Problem p = randomProblem(seed);
            const RuleConflict conflict = findConflict(p.task());
            QCOMPARE(conflict.clashing.empty(), bestByEnumeration(p).has_value());
            QCOMPARE(conflict.relaxing.empty(), conflict.clashing.empty());
            if (conflict.clashing.empty())
                continue;
            ++seen;
            QVERIFY(!holds(p, othersThan(conflict.clashing)));
            for (const std::size_t group : conflict.clashing) {
                std::vector<std::size_t> without = othersThan(conflict.clashing);
                without.push_back(group);
                QVERIFY(holds(p, without));
            }
            QVERIFY(holds(p, conflict.relaxing));
            for (const std::size_t group : conflict.relaxing) {
                std::vector<std::size_t> fewer = conflict.relaxing;
                std::erase(fewer, group);
                QVERIFY(!holds(p, fewer));
            }
        }
        QCOMPARE(seen, 25);
    }

    void theErrorNamesTheGroups()
    {
        Problem p = plainProblem(6, 4.0);
        p.rules.groups.push_back("enemies");
        p.rules.groups.push_back("time");
        p.rules.rules.push_back({1, {{0}, {1}, {2}}, 0.0, 1.0});
        p.rules.rules.push_back({1, {{3}, {4}, {5}}, 0.0, 1.0});
        p.rules.rules.push_back({2, {{0, 10.0}}, 0.0, 100.0});
        const auto test = assemble(p.task());
        QVERIFY(!test);
        QCOMPARE(test.error().code, ErrorCode::NoEligibleItem);
        QCOMPARE(QString::fromStdString(test.error().detail),
            QStringLiteral("no test keeps all rules: these cannot hold together: length, enemies; "
                           "a test exists without: enemies"));
    }

    void tiesGoToTheFirstOfAlikeItems()
    {
        Problem p = plainProblem(40, 5.0);
        QCOMPARE(assemble(p.task())->chosen, (std::vector<std::size_t> {0, 1, 2, 3, 4}));
        p.values[17] = 1.0 + 1e-12; // below a step, yet it is better
        QCOMPARE(assemble(p.task())->chosen, (std::vector<std::size_t> {0, 1, 2, 3, 17}));
        p.given = {2};
        std::erase(p.free, 2U);
        QCOMPARE(assemble(p.task())->chosen, (std::vector<std::size_t> {0, 1, 3, 17}));
    }

    void theOrderOfTheFreeItemsChangesNothing()
    {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            Problem p = plainProblem(30, 8.0);
            p.rules.groups.push_back("kinds");
            for (std::size_t kind = 0; kind < 5; ++kind) {
                TestRule rule {1, {}, 1.0, 2.0};
                for (std::size_t i = kind; i < 30; i += 5)
                    rule.terms.push_back({i});
                p.rules.rules.push_back(rule);
            }
            for (std::size_t i = 0; i < 30; ++i)
                p.values[i] = static_cast<double>(drawAt(seed, i, 0) % 4);
            const auto straight = assemble(p.task()).value();
            std::ranges::reverse(p.free);
            QCOMPARE(assemble(p.task())->value, straight.value);
            std::ranges::reverse(p.free);
            QCOMPARE(assemble(p.task())->chosen, straight.chosen);
        }
    }

    void smallestPools()
    {
        const Problem one = plainProblem(1, 1.0);
        QCOMPARE(assemble(one.task())->chosen, std::vector<std::size_t> {0});
        const Problem tooLong = plainProblem(1, 2.0);
        QVERIFY(!assemble(tooLong.task()));
        QCOMPARE(findConflict(tooLong.task()).clashing, std::vector<std::size_t> {0});
        QCOMPARE(findConflict(tooLong.task()).relaxing, std::vector<std::size_t> {0});
        const Problem empty = plainProblem(0, 0.0);
        QVERIFY(assemble(empty.task())->chosen.empty());
        const Problem nothing = plainProblem(0, 1.0);
        QCOMPARE(assemble(nothing.task()).error().code, ErrorCode::NoEligibleItem);
        Problem done = plainProblem(3, 1.0); // the test is full already
        done.given = {1};
        done.free = {0, 2};
        QVERIFY(assemble(done.task())->chosen.empty());
        Problem unruled = plainProblem(3, 1.0);
        unruled.rules.rules.clear();
        unruled.values = {1.0, -1.0, 0.0};
        QCOMPARE(assemble(unruled.task())->chosen, std::vector<std::size_t> {0});
    }

    void refusesWhatIsNoTask_data()
    {
        QTest::addColumn<int>("fault");
        const char *const names[]
            = {"NaN", "infinity", "minus infinity", "a free item twice", "a given item free",
                "no such item", "no such item in a rule", "an item twice in a rule",
                "no such group", "a bound that is no number", "an amount that is no number"};
        for (int fault = 0; fault < 11; ++fault)
            QTest::newRow(names[fault]) << fault;
    }

    void refusesWhatIsNoTask()
    {
        QFETCH(int, fault);
        constexpr double Infinity = std::numeric_limits<double>::infinity();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        Problem p = plainProblem(5, 2.0);
        TestRule &rule = p.rules.rules[0];
        const std::vector<std::function<void()>> faults {[&] { p.values[3] = nan; },
            [&] { p.values[3] = Infinity; }, [&] { p.values[3] = -Infinity; },
            [&] { p.free.push_back(3); }, [&] { p.given.push_back(3); },
            [&] { p.free.push_back(5); }, [&] { rule.terms.push_back({5}); },
            [&] { rule.terms.push_back({4}); }, [&] { rule.group = 1; }, [&] { rule.most = nan; },
            [&] { rule.terms[0].amount = nan; }};
        faults[static_cast<std::size_t>(fault)]();
        const auto test = assemble(p.task());
        QVERIFY(!test);
        QCOMPARE(test.error().code, ErrorCode::OutOfRange);
    }

    void aValueThatNobodyMayTakeNeedNotBeOne()
    {
        Problem p = plainProblem(4, 2.0);
        p.values[1] = std::numeric_limits<double>::quiet_NaN();
        p.free = {0, 2, 3};
        QCOMPARE(assemble(p.task())->chosen, (std::vector<std::size_t> {0, 2}));
    }

    void everyThreadFindsTheSame()
    {
        constexpr std::size_t Threads = 4;
        std::vector<std::vector<double>> found(Threads);
        std::vector<std::thread> threads;
        for (std::size_t t = 0; t < Threads; ++t) {
            threads.emplace_back([&found, t] {
                for (std::uint64_t seed = 1; seed <= 60; ++seed) {
                    const auto test = assemble(randomProblem(seed).task());
                    found[t].push_back(test ? test->value : -1.0);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (std::size_t t = 1; t < Threads; ++t)
            QCOMPARE(found[t], found[0]);
    }
};

QTEST_APPLESS_MAIN(TestAssemble)
#include "tst_assemble.moc"
