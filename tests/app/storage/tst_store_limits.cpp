#include "app/storage/private_mounts.h"
#include "app/storage/store_fixtures.h"

using namespace Qt::StringLiterals;
using namespace suyang;
using storage::Store;
using test::PrivateMounts;

/// Folders that cannot be written and disks that are full.
class TestStoreLimits : public QObject
{
    Q_OBJECT

public:
    explicit TestStoreLimits(bool canMount)
        : m_canMount(canMount)
    {
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void refusesWhatIsNoFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a file in place of the folder") << u"file"_s;
        QTest::newRow("a folder below a file") << u"file/data"_s;
        QTest::newRow("a folder in place of the database") << u"odd"_s;
        QTest::newRow("a link in place of the database") << u"linked"_s;
        QTest::newRow("a path that is too long") << u"x"_s.repeated(5000);
    }

    void refusesWhatIsNoFolder()
    {
        QFETCH(QString, name);
        QFile file(path(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QDir().mkpath(path(u"odd/suyang.db"_s)));
        QVERIFY(QDir().mkpath(path(u"linked"_s)));
        QVERIFY(QFile::link(path(u"elsewhere"_s), path(u"linked/suyang.db"_s)));

        const auto store = Store::open(path(name));
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::StoreUnavailable);
        QVERIFY(store.error().detail.find(path(name).toStdString()) != std::string::npos);
        QVERIFY(!QFile::exists(path(u"elsewhere"_s)));
    }

    void needsAFolder()
    {
        QCOMPARE(Store::open(QString()).error().code, ErrorCode::StoreUnavailable);
    }

    void refusesAReadOnlyFolder_data()
    {
        QTest::addColumn<bool>("filled");
        QTest::addColumn<QString>("below");
        QTest::newRow("that is empty") << false << u""_s;
        QTest::newRow("with a database") << true << u""_s;
        QTest::newRow("in which it should be created") << false << u"/data"_s;
    }

    void refusesAReadOnlyFolder()
    {
        QFETCH(bool, filled);
        QFETCH(QString, below);
        const QString folder = path(u"locked"_s);
        QVERIFY(QDir().mkdir(folder));
        if (filled)
            QVERIFY(Store::open(folder).value()->profiles().create(u"Li"_s));
        if (!m_canMount || !PrivateMounts::makeReadOnly(folder))
            QSKIP("mounts are not permitted here");

        const auto store = Store::open(folder + below);
        const auto reader = Store::openForReading(folder);
        PrivateMounts::unmount(folder);
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::StoreReadOnly);
        QVERIFY(store.error().detail.find(folder.toStdString()) != std::string::npos);
        QVERIFY(Store::open(folder + below));
    }

    void keepsNothingHalfWhenFull_data()
    {
        QTest::addColumn<int>("batch");
        QTest::newRow("one event at a time") << 1;
        QTest::newRow("many at once") << 40;
    }

    void keepsNothingHalfWhenFull()
    {
        QFETCH(int, batch);
        const QString folder = path(u"data"_s);
        QString profile;
        int kept = 0;
        {
            const auto store = Store::open(folder, {.maxPages = 60}).value();
            profile = store->profiles().create(u"Li"_s)->id;
            kept = appendUntilFull(*store, profile, batch);
            QVERIFY(kept > 0);
            QCOMPARE(store->events().load(profile)->size(), kept);
            QVERIFY(store->verify());
        }
        const auto store = Store::open(folder).value();
        QCOMPARE(store->events().load(profile)->size(), kept);
        QVERIFY(store->events().append(profile, {test::event(u"after"_s)}));
    }

    void beginsAgainAfterAFullDiskStoppedTheSchema()
    {
        const QString folder = path(u"data"_s);
        const auto stopped = Store::open(folder, {.maxPages = 4});
        QCOMPARE(stopped.error().code, ErrorCode::StoreFull);
        QVERIFY(stopped.error().detail.find(folder.toStdString()) != std::string::npos);
        const auto store = Store::open(folder);
        QVERIFY2(store, test::why(store).constData());
        QVERIFY((*store)->profiles().create(u"Li"_s));
    }

    void goesOnWhenADiskHasRoomAgain()
    {
        const QString folder = path(u"disk"_s);
        QVERIFY(QDir().mkdir(folder));
        if (!m_canMount || !PrivateMounts::smallDisk(folder, "600k"))
            QSKIP("mounts are not permitted here");
        {
            const auto store = Store::open(folder).value();
            const auto profile = store->profiles().create(u"Li"_s)->id;
            const int kept = appendUntilFull(*store, profile, 1);
            QVERIFY(kept > 0);
            QCOMPARE(store->events().load(profile)->size(), kept);

            QVERIFY(PrivateMounts::resize(folder, "2m"));
            QVERIFY(store->events().append(profile, {test::event(u"after"_s)}));
            QCOMPARE(store->events().load(profile)->size(), kept + 1);
            QVERIFY(store->verify());
        }
        PrivateMounts::unmount(folder);
    }

    void saysThatADiskIsFull_data()
    {
        QTest::addColumn<QByteArray>("size");
        QTest::newRow("with no room for the lock") << QByteArray("4k");
        QTest::newRow("with no room for the database") << QByteArray("8k");
        QTest::newRow("with no room for the journal") << QByteArray("40k");
        QTest::newRow("with no room for the schema") << QByteArray("90k");
    }

    void saysThatADiskIsFull()
    {
        QFETCH(QByteArray, size);
        const QString folder = path(u"disk"_s);
        QVERIFY(QDir().mkdir(folder));
        if (!m_canMount || !PrivateMounts::smallDisk(folder, size.constData()))
            QSKIP("mounts are not permitted here");
        const auto store = Store::open(folder + u"/data"_s);
        PrivateMounts::unmount(folder);
        QVERIFY(!store);
        QVERIFY2(store.error().code == ErrorCode::StoreFull, test::why(store).constData());
        QVERIFY2(saysNoSpace(store.error()), test::why(store).constData());
    }

    // Whatever of the database it was that could not grow, in the words of the command line.
    void saysSoOfAnyFullDisk()
    {
        const QString folder = path(u"disk"_s);
        QVERIFY(QDir().mkdir(folder));
        for (int size = 4; size <= 200; size += 4) {
            const QByteArray room = QByteArray::number(size) + 'k';
            if (!m_canMount || !PrivateMounts::smallDisk(folder, room.constData()))
                QSKIP("mounts are not permitted here");
            const auto full = fill(folder);
            PrivateMounts::unmount(folder);
            QVERIFY2(full.code == ErrorCode::StoreFull && saysNoSpace(full),
                (room + ": " + full.detail.c_str()).constData());
        }
    }

private:
    static bool saysNoSpace(const Error &error)
    {
        return QString::fromStdString(error.detail)
            .contains(u"no space left"_s, Qt::CaseInsensitive);
    }

    /// Opens, creates and appends until something fails.
    static Error fill(const QString &folder)
    {
        const auto store = Store::open(folder);
        if (!store)
            return store.error();
        const auto profile = (*store)->profiles().create(u"Li"_s);
        if (!profile)
            return profile.error();
        for (int i = 0;; ++i) {
            const auto event = test::event(u"e%1"_s.arg(i));
            if (const auto kept = (*store)->events().append(profile->id, {event}); !kept)
                return kept.error();
        }
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// The number of events that were acknowledged before the disk was full.
    static int appendUntilFull(Store &store, const QString &profile, int batch)
    {
        int kept = 0;
        for (;;) {
            QList<session::Event> events;
            for (int i = 0; i < batch; ++i)
                events.append(test::event(u"e%1"_s.arg(kept + i)));
            const auto appended = store.events().append(profile, events);
            if (!appended && appended.error().code == ErrorCode::StoreFull)
                return kept;
            if (!appended)
                qFatal("%s", test::why(appended).constData());
            kept += batch;
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    bool m_canMount;
};

int main(int argc, char *argv[])
{
    const bool canMount = PrivateMounts::enter();
    const QCoreApplication application(argc, argv);
    TestStoreLimits test(canMount);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_limits.moc"
