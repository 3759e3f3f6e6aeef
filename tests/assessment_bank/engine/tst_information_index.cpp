#include "engine/draw.h"
#include "engine/information_index.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace suyang;
using namespace suyang::engine;

namespace {

/// Items of every model with slopes from 0.3 to 3, the same on every run.
std::vector<ItemModel> bank(std::size_t size)
{
    std::vector<ItemModel> models;
    for (std::size_t i = 0; i < size; ++i) {
        const auto at = [&](std::uint64_t stream) { return uniformAt(2026, i, stream); };
        ItemParameters p {.a = 0.3 + 2.7 * at(0), .b = {8.0 * at(1) - 4.0}};
        if (i % 4 == 1) {
            p.kind = ModelKind::ThreePl;
            p.c = 0.3 * at(2);
        } else if (i % 4 > 1) {
            p.kind = i % 4 == 2 ? ModelKind::Graded : ModelKind::PartialCredit;
            p.thresholds = 3;
            p.b[1] = p.b[0] + 0.2 + at(3);
            p.b[2] = p.b[1] + 0.2 + at(4);
        }
        models.push_back(ItemModel::create(p).value());
    }
    return models;
}

} // namespace

class TestInformationIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The index leaves most items out by bounds; a scan of them all must find the same.
    void findsWhatAFullScanFinds_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("blockedOfTen");
        QTest::newRow("the best of a few") << 5 << 1 << 0;
        QTest::newRow("the best of many") << 2000 << 1 << 0;
        QTest::newRow("the best five of many") << 2000 << 5 << 0;
        QTest::newRow("most are blocked") << 2000 << 3 << 9;
        QTest::newRow("more wanted than there are") << 4 << 9 << 0;
    }

    void findsWhatAFullScanFinds()
    {
        QFETCH(int, size);
        QFETCH(int, wanted);
        QFETCH(int, blockedOfTen);
        const auto models = bank(static_cast<std::size_t>(size));
        std::vector<std::size_t> items(models.size());
        std::iota(items.begin(), items.end(), 0U);
        const InformationIndex index(models, items);
        const auto allowed = [&](std::size_t item) {
            return static_cast<int>(drawAt(5, item, 0) % 10) >= blockedOfTen;
        };
        for (int step = 0; step <= 300; ++step) {
            const double theta = -7.5 + 0.05 * step; // beyond the cells at both ends, too
            std::vector<Candidate> expected;
            for (const std::size_t item : items) {
                if (allowed(item))
                    expected.push_back({item, models[item].information(theta)});
            }
            std::ranges::sort(expected, [](const Candidate &x, const Candidate &y) {
                return x.value != y.value ? x.value > y.value : x.item < y.item;
            });
            std::vector<Candidate> found(static_cast<std::size_t>(wanted));
            found.resize(index.best(models, theta, allowed, found));
            QCOMPARE(found.size(), std::min(expected.size(), static_cast<std::size_t>(wanted)));
            for (std::size_t i = 0; i < found.size(); ++i)
                QCOMPARE(found[i].item, expected[i].item);
        }
    }
};

QTEST_APPLESS_MAIN(TestInformationIndex)
#include "tst_information_index.moc"
