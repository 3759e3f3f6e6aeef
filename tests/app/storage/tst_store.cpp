#include "app/storage/store_fixtures.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace suyang;
using storage::Store;

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsEverythingWhenReopened()
    {
        QString profile;
        {
            const auto store = Store::open(folder()).value();
            profile = store->profiles().create(u"李娜"_s)->id;
            QVERIFY(store->events().append(profile, test::events(5)));
            QVERIFY(store->exposure().countTest({u"a"_s}));
        }
        const auto store = Store::open(folder()).value();
        QCOMPARE(store->profiles().list().value().constFirst().name, u"李娜"_s);
        const auto kept = store->events().load(profile).value();
        QCOMPARE(test::idsOf(kept), test::idsOf(test::events(5)));
        QCOMPARE(kept[4].body, test::events(5)[4].body);
        QCOMPARE(store->exposure().counts()->tests, 1);
        QVERIFY(store->events().append(profile, {test::event(u"e6"_s)}));
        QVERIFY(store->verify());
    }

    void tellsItsStatus()
    {
        const auto store = Store::open(folder()).value();
        const auto profile = store->profiles().create(u"Li"_s).value();
        QVERIFY(store->events().append(profile.id, test::events(2)));
        const auto status = store->status().value();
        QCOMPARE(status.path, test::databaseIn(folder()));
        QCOMPARE(status.schemaVersion, 2);
        QCOMPARE(status.journalMode, u"wal"_s);
        QCOMPARE(status.synchronous, u"full"_s);
        QCOMPARE(status.profiles, 1);
        QCOMPARE(status.events, 2);
        QVERIFY(status.chainsHold);
        QVERIFY(status.bytes > 4096);
    }

    void createsAFolderOnlyItsOwnerCanRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one level") << u"data"_s;
        QTest::newRow("several levels") << u"a/b/c"_s;
        QTest::newRow("a name with spaces and characters") << u"我的 数据"_s;
    }

    void createsAFolderOnlyItsOwnerCanRead()
    {
        QFETCH(QString, name);
        const QString path = folder() + u"/"_s + name;
        const auto store = Store::open(path);
        QVERIFY2(store, test::why(store).constData());
        const auto owner = QFile::ReadOwner | QFile::WriteOwner;
        const auto asUser = QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(path) & ~(asUser | QFile::ExeUser), owner | QFile::ExeOwner);
        QCOMPARE(QFile::permissions(test::databaseIn(path)) & ~asUser, owner);
    }

    void refusesASecondInstance()
    {
        const auto first = Store::open(folder());
        QVERIFY(first);
        const auto second = Store::open(folder());
        QCOMPARE(second.error().code, ErrorCode::StoreInUse);
        QVERIFY(second.error().detail.find(folder().toStdString()) != std::string::npos);
    }

    void refusesASecondProcess()
    {
        QProcess other;
        other.start(QStringLiteral(EVENT_APPENDER), {u"hold"_s, folder()});
        QVERIFY(other.waitForReadyRead());
        QCOMPARE(other.readLine().trimmed(), "open");
        QCOMPARE(Store::open(folder()).error().code, ErrorCode::StoreInUse);

        other.closeWriteChannel();
        QVERIFY(other.waitForFinished());
        QVERIFY2(Store::open(folder()), "the folder is free again");
    }

    void guestModeLeavesNoFile()
    {
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder()));
        {
            const auto store = Store::openInMemory().value();
            const auto profile = store->profiles().create(u"Guest"_s).value();
            QVERIFY(store->events().append(profile.id, test::events(500)));
            QVERIFY(store->profiles().remove(profile.id));
            QCOMPARE(store->status()->path, u":memory:"_s);
            QCOMPARE(store->status()->journalMode, u"memory"_s);
            QVERIFY(store->verify());
            QVERIFY(QDir(folder()).isEmpty());
        }
        QVERIFY(QDir(folder()).isEmpty());
        QVERIFY(QDir::setCurrent(before));
    }

    void guestsDoNotMeet()
    {
        const auto one = Store::openInMemory().value();
        const auto other = Store::openInMemory().value();
        QVERIFY(one->profiles().create(u"Guest"_s));
        QVERIFY(other->profiles().list().value().isEmpty());
    }

    void bringsAnOlderSchemaUpToDate()
    {
        const QString profile = prepare();
        test::meddle(test::databaseIn(folder()),
            {u"DROP TABLE exposure"_s, u"DROP TABLE device"_s, u"PRAGMA user_version = 1"_s});
        QCOMPARE(Store::openForReading(folder()).error().code, ErrorCode::StoreUnavailable);

        const auto store = Store::open(folder()).value();
        QCOMPARE(store->status()->schemaVersion, 2);
        QCOMPARE(store->events().load(profile)->size(), 3);
        QVERIFY(store->exposure().countTest({u"a"_s}));
    }

    void leavesANewerFileAlone_data()
    {
        QTest::addColumn<bool>("interrupted");
        QTest::newRow("that was closed well") << false;
        QTest::newRow("whose news are still in the journal") << true;
    }

    void leavesANewerFileAlone()
    {
        QFETCH(bool, interrupted);
        prepare();
        const QString file = test::databaseIn(folder());
        if (interrupted)
            becomeNewerInTheJournalOnly(file);
        else
            test::meddle(file, {u"PRAGMA user_version = 3"_s});
        const auto database = test::bytesOf(file);
        const auto journal = test::bytesOf(file + u"-wal"_s);
        QCOMPARE(journal.isEmpty(), !interrupted);

        for (int attempt = 0; attempt < 2; ++attempt) {
            const auto store = Store::open(folder());
            QCOMPARE(store.error().code, ErrorCode::StoreNewer);
            QVERIFY(store.error().detail.find(file.toStdString()) != std::string::npos);
            QCOMPARE(Store::openForReading(folder()).error().code, ErrorCode::StoreNewer);
            QVERIFY(test::bytesOf(file) == database);
            QVERIFY(test::bytesOf(file + u"-wal"_s) == journal);
        }
    }

    void canBeReadWhileInUse()
    {
        const auto writer = Store::open(folder()).value();
        const auto profile = writer->profiles().create(u"Li"_s).value();
        const auto reader = Store::openForReading(folder());
        QVERIFY2(reader, test::why(reader).constData());
        QVERIFY(writer->events().append(profile.id, test::events(3)));

        auto &store = **reader;
        QCOMPARE(store.profiles().list().value().constFirst().name, u"Li"_s);
        QCOMPARE(store.status()->events, 3);
        QVERIFY(store.verify());
        QCOMPARE(store.profiles().create(u"X"_s).error().code, ErrorCode::StoreReadOnly);
        QCOMPARE(store.events().append(profile.id, {test::event(u"x"_s)}).error().code,
            ErrorCode::StoreReadOnly);
        QCOMPARE(store.profiles().remove(profile.id).error().code, ErrorCode::StoreReadOnly);
        QVERIFY(writer->events().append(profile.id, {test::event(u"e4"_s)}));
    }

    void readsNothingWhereNothingIs()
    {
        QCOMPARE(Store::openForReading(folder()).error().code, ErrorCode::FileMissing);
        QVERIFY(QDir(folder()).isEmpty());
    }

private:
    QString folder() const { return m_folder->path(); }

    QString prepare()
    {
        const auto store = Store::open(folder()).value();
        const auto profile = store->profiles().create(u"Li"_s).value();
        [&] { QVERIFY(store->events().append(profile.id, test::events(3))); }();
        return profile.id;
    }

    /// As a newer program leaves it that is killed right after its migration: copies of the files
    /// taken while they were open.
    void becomeNewerInTheJournalOnly(const QString &file)
    {
        QByteArray database;
        QByteArray journal;
        {
            auto open = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"newer"_s);
            open.setDatabaseName(file);
            QVERIFY(open.open());
            QVERIFY(QSqlQuery(open).exec(u"PRAGMA user_version = 3"_s));
            database = test::bytesOf(file);
            journal = test::bytesOf(file + u"-wal"_s);
        }
        QSqlDatabase::removeDatabase(u"newer"_s);
        write(file, database);
        write(file + u"-wal"_s, journal);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
