#include "engine/draw.h"
#include "engine/information_index.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

using namespace suyang;
using namespace suyang::engine;

namespace {

/// Uniform numbers, the same on every run.
using Numbers = std::function<double(std::uint64_t stream)>;

ItemParameters everyModel(std::size_t i, const Numbers &at)
{
    ItemParameters p {.a = 0.3 + 2.7 * at(0), .b = {8.0 * at(1) - 4.0}};
    if (i % 5 == 1 || i % 5 == 4) {
        p.kind = i % 5 == 1 ? ModelKind::ThreePl : ModelKind::FourPl;
        p.c = 0.3 * at(2);
        p.d = i % 5 == 1 ? 1.0 : 0.8 + 0.2 * at(5);
    } else if (i % 5 > 1) {
        p.kind = i % 5 == 2 ? ModelKind::Graded : ModelKind::PartialCredit;
        p.thresholds = 3;
        p.b[1] = p.b[0] + 0.2 + at(3);
        p.b[2] = p.b[1] + 0.2 + at(4);
    }
    return p;
}

ItemParameters equalSlopes(std::size_t, const Numbers &at)
{
    return {.a = 1.0, .b = {6.0 * at(0) - 3.0}};
}

ItemParameters equalGuessing(std::size_t, const Numbers &at)
{
    return {.kind = ModelKind::ThreePl, .a = 1.4, .b = {6.0 * at(0) - 3.0}, .c = 0.25};
}

ItemParameters fewDifferent(std::size_t i, const Numbers &)
{
    return {.a = 0.8 + 0.2 * static_cast<double>(i % 3),
        .b = {static_cast<double>(i % 20) / 4.0 - 2.5}};
}

/// More slopes than are looked through one after the other, each with difficulties that repeat.
ItemParameters repeated(std::size_t i, const Numbers &)
{
    return {.a = 0.8 + 0.1 * static_cast<double>(i % 11),
        .b = {static_cast<double>(i % 13) / 2.0 - 3.0}};
}

/// As written in a file with one decimal; some far off and with a negative slope.
ItemParameters rounded(std::size_t i, const Numbers &at)
{
    ItemParameters p {.kind = i % 2 ? ModelKind::ThreePl : ModelKind::TwoPl,
        .b = {std::round(60.0 * at(0)) / 10.0 - 3.0}};
    p.a = i % 3 == 0 ? -1.2 : 1.1;
    p.c = i % 2 ? 0.2 : 0.0;
    if (i % 50 == 0)
        p.b[0] = 30.0 * p.b[0];
    return p;
}

ItemParameters allEqual(std::size_t, const Numbers &)
{
    return {};
}

/// Slopes from the least to the most that there may be, of both signs, and far thresholds.
ItemParameters extreme(std::size_t i, const Numbers &at)
{
    ItemParameters p = everyModel(i, at);
    p.a = std::pow(10.0, 8.0 * at(6) - 6.0);
    if (i % 7 == 0)
        p.b[0] = i % 2 ? ItemParameters::FarthestThreshold : -ItemParameters::FarthestThreshold;
    if (at(7) < 0.3) {
        p.a = -p.a;
        if (p.kind == ModelKind::Graded)
            std::swap(p.b[0], p.b[2]);
    }
    if (p.kind == ModelKind::Graded)
        std::sort(p.b.begin(), p.b.begin() + 3,
            [&](double x, double y) { return p.a > 0.0 ? x < y : x > y; });
    return p;
}

ItemParameters manyCategories(std::size_t i, const Numbers &at)
{
    ItemParameters p {
        .kind = i % 2 ? ModelKind::Graded : ModelKind::PartialCredit, .a = 0.3 + 2.0 * at(0)};
    p.thresholds = 2 + i % 11;
    for (std::size_t k = 0; k < p.thresholds; ++k)
        p.b[k] = 6.0 * at(1) - 5.0 + 0.3 * static_cast<double>(k);
    return p;
}

using Shape = ItemParameters (*)(std::size_t, const Numbers &);

std::vector<ItemModel> bank(Shape shape, std::size_t size)
{
    std::vector<ItemModel> models;
    for (std::size_t i = 0; i < size; ++i) {
        const Numbers at = [i](std::uint64_t stream) { return uniformAt(2026, i, stream); };
        models.push_back(ItemModel::create(shape(i, at)).value());
    }
    return models;
}

/// Inside the cells, beyond them at both ends, on their bounds and next to those.
std::vector<double> abilities()
{
    std::vector<double> result {-300.0, -8.0, 8.0, 12.5, 300.0};
    for (int step = -90; step <= 90; ++step)
        result.push_back(0.0937 * step);
    for (int cell = -40; cell <= 40; cell += 5) {
        const double bound = cell / 16.0;
        for (const double theta :
            {std::nextafter(bound, -9.0), bound, std::nextafter(bound, 9.0), bound + 1.0 / 1024.0})
            result.push_back(theta);
    }
    return result;
}

using Allowed = std::function<bool(std::size_t)>;

std::vector<Candidate> fullScan(std::span<const ItemModel> models,
    std::span<const std::size_t> items, double theta, const Allowed &allowed, std::size_t wanted)
{
    std::vector<Candidate> all;
    for (const std::size_t item : items) {
        if (allowed(item))
            all.push_back({item, models[item].information(theta)});
    }
    const std::size_t kept = std::min(wanted, all.size());
    std::ranges::partial_sort(all, all.begin() + static_cast<std::ptrdiff_t>(kept),
        [](const Candidate &x, const Candidate &y) {
            return x.value != y.value ? x.value > y.value : x.item < y.item;
        });
    all.resize(kept);
    return all;
}

bool sameCandidates(const std::vector<Candidate> &x, const std::vector<Candidate> &y)
{
    return std::ranges::equal(x, y, [](const Candidate &left, const Candidate &right) {
        return left.item == right.item && left.value == right.value; // to the last bit
    });
}

} // namespace

Q_DECLARE_METATYPE(Shape)

class TestInformationIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The index leaves most items out by bounds; a scan of them all must find the same.
    void findsWhatAFullScanFinds_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("blockedOfTen");
        const std::pair<const char *, Shape> shapes[] = {{"every model", everyModel},
            {"equal slopes", equalSlopes}, {"equal guessing", equalGuessing},
            {"few different", fewDifferent}, {"repeated", repeated}, {"rounded", rounded},
            {"all equal", allEqual}, {"extreme", extreme}, {"many categories", manyCategories}};
        for (const auto &[name, shape] : shapes) {
            const auto row = [&, n = name, s = shape](int size, int wanted, int blocked) {
                QTest::addRow("%s, best %d of %d, %d in 10 blocked", n, wanted, size, blocked)
                    << s << size << wanted << blocked;
            };
            row(1, 1, 0);
            row(5, 1, 0);
            row(4, 9, 0);
            row(300, 5, 5);
            row(1200, 1, 0);
            row(1200, 5, 0);
            row(1200, 3, 9);
            row(1200, 100, 0); // more than a short list holds
            row(1200, 300, 2); // more than a long one holds
        }
    }

    void findsWhatAFullScanFinds()
    {
        QFETCH(Shape, shape);
        QFETCH(int, size);
        QFETCH(int, wanted);
        QFETCH(int, blockedOfTen);
        const auto models = bank(shape, static_cast<std::size_t>(size));
        std::vector<std::size_t> items(models.size());
        std::iota(items.begin(), items.end(), 0U);
        const InformationIndex index(models, items);
        const Allowed allowed = [&](std::size_t item) {
            return static_cast<int>(drawAt(5, item, 0) % 10) >= blockedOfTen;
        };
        const auto room = static_cast<std::size_t>(wanted);
        for (const double theta : abilities()) {
            std::vector<Candidate> found(room);
            found.resize(index.best(models, theta, allowed, found));
            QVERIFY2(sameCandidates(found, fullScan(models, items, theta, allowed, room)),
                qPrintable(QStringLiteral("at %1").arg(theta)));
        }
    }

    // Where a large bank cuts its cells finely.
    void findsItInALargeBank_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<int>("size");
        QTest::newRow("every model") << Shape(everyModel) << 10000;
        QTest::newRow("equal slopes") << Shape(equalSlopes) << 20000;
        QTest::newRow("equal guessing") << Shape(equalGuessing) << 20000;
        QTest::newRow("few different") << Shape(fewDifferent) << 20000;
        QTest::newRow("repeated") << Shape(repeated) << 5000;
        QTest::newRow("rounded") << Shape(rounded) << 5000;
        QTest::newRow("extreme") << Shape(extreme) << 4000;
    }

    void findsItInALargeBank()
    {
        QFETCH(Shape, shape);
        QFETCH(int, size);
        const auto models = bank(shape, static_cast<std::size_t>(size));
        std::vector<std::size_t> items(models.size());
        std::iota(items.begin(), items.end(), 0U);
        const InformationIndex index(models, items);
        const Allowed all = [](std::size_t) { return true; };
        for (std::uint64_t i = 0; i < 100; ++i) {
            const double theta = 17.0 * uniformAt(7, i, 0) - 8.5;
            std::vector<Candidate> found(2);
            found.resize(index.best(models, theta, all, found));
            QVERIFY2(sameCandidates(found, fullScan(models, items, theta, all, 2)),
                qPrintable(QStringLiteral("at %1").arg(theta)));
        }
    }

    // As in a test: what was best is out from then on, the ability moves less and less.
    void staysRightWhileItemsAreUsedUp()
    {
        for (const Shape shape :
            {Shape(everyModel), Shape(equalSlopes), Shape(fewDifferent), Shape(repeated)}) {
            const auto models = bank(shape, 2000);
            std::vector<std::size_t> items; // every third place, as one dimension of a pool
            for (std::size_t i = 0; i < models.size(); i += 3)
                items.push_back(i);
            const InformationIndex index(models, items);
            std::vector<bool> asked(models.size(), false);
            const Allowed allowed = [&](std::size_t item) { return !asked[item]; };
            for (std::size_t n = 1; n <= items.size(); ++n) {
                const double theta = 0.4 + 2.0 * (n % 2 ? 1.0 : -1.0) / static_cast<double>(n);
                std::vector<Candidate> found(1);
                QCOMPARE(index.best(models, theta, allowed, found), std::size_t {1});
                QVERIFY(sameCandidates(found, fullScan(models, items, theta, allowed, 1)));
                asked[found[0].item] = true;
            }
            std::vector<Candidate> none(1);
            QCOMPARE(index.best(models, 0.4, allowed, none), std::size_t {0});
        }
    }

    void infiniteAbilitiesGetAnAnswerToo()
    {
        for (const Shape shape : {Shape(equalSlopes), Shape(equalGuessing)}) {
            const auto models = bank(shape, 20);
            std::vector<std::size_t> items(models.size());
            std::iota(items.begin(), items.end(), 0U);
            const InformationIndex index(models, items);
            for (const double theta : {-INFINITY, INFINITY}) {
                std::vector<Candidate> found(3);
                const Allowed all = [](std::size_t) { return true; };
                QCOMPARE(index.best(models, theta, all, found), found.size());
                QVERIFY(sameCandidates(found, fullScan(models, items, theta, all, 3)));
            }
        }
    }

    void anEmptyBankHasNoBest()
    {
        const InformationIndex index({}, {});
        std::vector<Candidate> found(1);
        QCOMPARE(index.best(
                     {}, 0.0, [](std::size_t) { return true; }, found),
            std::size_t {0});
    }
};

QTEST_APPLESS_MAIN(TestInformationIndex)
#include "tst_information_index.moc"
