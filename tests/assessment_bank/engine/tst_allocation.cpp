// Counts what a test takes from the heap between one question and the next. A program of its own,
// because it replaces the global operator new.
#include "engine/adaptive_test.h"

#include <QTest>

#include <cmath>
#include <cstdlib>
#include <new>

namespace {

bool isCounting = false;
std::size_t allocations = 0;

/// `alignment`: 0 for that of any plain type.
void *counted(std::size_t size, std::size_t alignment = 0) noexcept
{
    if (isCounting)
        ++allocations;
    if (alignment == 0)
        return std::malloc(size ? size : 1);
    return std::aligned_alloc(alignment, (size + alignment) / alignment * alignment);
}

void *orThrow(void *memory)
{
    return memory ? memory : throw std::bad_alloc();
}

} // namespace

// Every form by which the loop could take memory; those not named here end in one of these.
void *operator new(std::size_t size)
{
    return orThrow(counted(size));
}

void *operator new(std::size_t size, const std::nothrow_t &) noexcept // std::stable_sort
{
    return counted(size);
}

void *operator new(std::size_t size, std::align_val_t alignment)
{
    return orThrow(counted(size, static_cast<std::size_t>(alignment)));
}

void operator delete(void *memory) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::align_val_t) noexcept
{
    std::free(memory);
}

void operator delete(void *memory, std::size_t, std::align_val_t) noexcept
{
    std::free(memory);
}

using namespace suyang;
using namespace suyang::engine;

namespace {

/// Every pair with the same correlation: one common factor. Otherwise neighbours have more in
/// common, which takes one factor less than dimensions.
AbilityPrior priorOf(std::size_t dimensions, bool isGeneral)
{
    if (!isGeneral)
        return AbilityPrior::exchangeable(dimensions, 0.0, 1.5, 0.6).value();
    std::vector<double> covariance;
    for (std::size_t i = 0; i < dimensions; ++i) {
        for (std::size_t j = 0; j < dimensions; ++j)
            covariance.push_back(1.5 * std::pow(0.7, i > j ? i - j : j - i));
    }
    return AbilityPrior::create(std::vector<double>(dimensions, 0.0), covariance).value();
}

} // namespace

class TestAllocation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noQuestionTakesFromTheHeap_data()
    {
        QTest::addColumn<int>("dimensions");
        QTest::addColumn<int>("exposure");
        QTest::addColumn<int>("criterion");
        QTest::addColumn<bool>("isGeneral");
        const auto row = [](const char *name, int dimensions, ExposureKind exposure,
                             CriterionKind criterion, bool isGeneral = false) {
            QTest::newRow(name) << dimensions << static_cast<int>(exposure)
                                << static_cast<int>(criterion) << isGeneral;
        };
        row("as people take it", 4, ExposureKind::Progressive, CriterionKind::MaximumInformation);
        row("the best item", 4, ExposureKind::None, CriterionKind::DOptimality);
        row("general covariance", 4, ExposureKind::Progressive, CriterionKind::MaximumInformation,
            true);
        row("general covariance, the best item", 3, ExposureKind::None, CriterionKind::DOptimality,
            true);
        row("one dimension", 1, ExposureKind::Randomesque, CriterionKind::MaximumInformation);
        row("expected variance", 1, ExposureKind::None, CriterionKind::ExpectedVariance);
    }

    void noQuestionTakesFromTheHeap()
    {
        QFETCH(int, dimensions);
        QFETCH(int, exposure);
        QFETCH(int, criterion);
        QFETCH(bool, isGeneral);
        const auto n = static_cast<std::size_t>(dimensions);
        ItemPool pool;
        for (std::size_t i = 0; i < 200; ++i) {
            const double b = -2.5 + 0.025 * static_cast<double>(i);
            PoolItem item {.model = ItemModel::create({.b = {b}}).value()};
            item.dimension = i % n;
            item.competence = i;
            item.family = i;
            pool.push_back(std::move(item));
        }
        TestSettings settings {.stopSd = 0.01};
        settings.mix.assign(n, 1.0 / static_cast<double>(n));
        settings.exposure.kind = static_cast<ExposureKind>(exposure);
        settings.criterion = static_cast<CriterionKind>(criterion);
        const auto prior = priorOf(n, isGeneral);
        const std::vector<bool> none(pool.size(), false);
        AdaptiveTest test = AdaptiveTest::create(pool, settings, prior, 9, none, none).value();
        test.record(test.next()->pick.item, 1); // a criterion may make its tables once
        allocations = 0;
        isCounting = true;
        while (test.next())
            test.record(test.next()->pick.item, test.answered() % 2);
        isCounting = false;
        QCOMPARE(test.answered(), std::size_t {32});
        QCOMPARE(allocations, std::size_t {0});
    }
};

QTEST_APPLESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
