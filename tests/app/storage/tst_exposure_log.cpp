#include "app/storage/store_fixtures.h"

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace suyang;

class TestExposureLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtZero_data() { test::addStoreRows(); }

    void beginsAtZero()
    {
        const auto store = make();
        const auto counts = store->exposure().counts().value();
        QCOMPARE(counts.tests, 0);
        QVERIFY(counts.uses.isEmpty());
    }

    void countsTestsThatShowedAnItem_data() { test::addStoreRows(); }

    void countsTestsThatShowedAnItem()
    {
        const auto store = make();
        QVERIFY(store->exposure().countTest({u"a"_s, u"b"_s}));
        QVERIFY(store->exposure().countTest({u"b"_s, u"c"_s, u"b"_s}));
        QVERIFY(store->exposure().countTest({}));
        const auto counts = store->exposure().counts().value();
        QCOMPARE(counts.tests, 3);
        const QHash<QString, qsizetype> expected {{u"a"_s, 1}, {u"b"_s, 2}, {u"c"_s, 1}};
        QCOMPARE(counts.uses, expected);
    }

    void outlivesTheProfiles_data() { test::addStoreRows(); }

    void outlivesTheProfiles()
    {
        const auto store = make();
        const auto profile = store->profiles().create(u"Li"_s).value();
        QVERIFY(store->exposure().countTest({u"a"_s}));
        QVERIFY(store->profiles().remove(profile.id));
        QCOMPARE(store->exposure().counts()->uses.value(u"a"_s), 1);
    }

    void losesNoCountBetweenThreads_data() { test::addStoreRows(); }

    void losesNoCountBetweenThreads()
    {
        constexpr int Threads = 4;
        constexpr int TestsEach = 25;
        const auto store = make();
        std::vector<std::thread> threads;
        for (int i = 0; i < Threads; ++i) {
            threads.emplace_back([&] {
                for (int test = 0; test < TestsEach; ++test)
                    static_cast<void>(store->exposure().countTest({u"a"_s}));
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(store->exposure().counts()->tests, Threads * TestsEach);
        QCOMPARE(store->exposure().counts()->uses.value(u"a"_s), Threads * TestsEach);
    }

private:
    test::StorePointer make()
    {
        QFETCH(test::MakeStore, make);
        m_folder = std::make_unique<QTemporaryDir>();
        return make(m_folder->path());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestExposureLog)
#include "tst_exposure_log.moc"
