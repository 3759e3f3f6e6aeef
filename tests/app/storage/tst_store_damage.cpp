#include "app/storage/store_fixtures.h"

using namespace Qt::StringLiterals;
using namespace suyang;
using storage::Store;

class TestStoreDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto store = Store::open(m_folder->path()).value();
        m_profile = store->profiles().create(u"Li"_s)->id;
        m_other = store->profiles().create(u"Wang"_s)->id;
        QVERIFY(store->events().append(m_profile, test::events(9)));
        QVERIFY(store->events().append(m_other, {test::event(u"w1"_s)}));
    }

    void refusesToChangeEvents_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("no update") << u"UPDATE event SET kind = 'x' WHERE seq = 5"_s;
        QTest::newRow("no deletion") << u"DELETE FROM event WHERE seq = 5"_s;
        QTest::newRow("no replacement by id")
            << u"INSERT OR REPLACE INTO event SELECT 99, id, profile, attempt, 'x', body, at_ms, "
               "prev_hash, hash FROM event WHERE seq = 5"_s;
        QTest::newRow("no replacement by place")
            << u"INSERT OR REPLACE INTO event SELECT seq, 'new', profile, attempt, 'x', body, "
               "at_ms, prev_hash, hash FROM event WHERE seq = 5"_s;
        QTest::newRow("no text where a number belongs")
            << u"INSERT INTO event SELECT 99, 'new', profile, attempt, kind, body, 'noon', "
               "prev_hash, hash FROM event WHERE seq = 5"_s;
    }

    void refusesToChangeEvents()
    {
        QFETCH(QString, statement);
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
            database.setDatabaseName(file());
            QVERIFY(database.open());
            QVERIFY(!QSqlQuery(database).exec(statement));
        }
        QSqlDatabase::removeDatabase(u"outside"_s);
        QVERIFY(Store::open(m_folder->path()).value()->verify());
    }

    void findsAChangedRow_data()
    {
        QTest::addColumn<QStringList>("statements");
        const auto row = [](const char *name, const QStringList &statements) {
            QTest::newRow(name) << statements;
        };
        row("another body", {u"UPDATE event SET body = '{\"item\":\"item-6\"}' WHERE seq = 5"_s});
        row("a space in the body", {u"UPDATE event SET body = body || ' ' WHERE seq = 5"_s});
        row("another time", {u"UPDATE event SET at_ms = at_ms + 1 WHERE seq = 5"_s});
        row("another kind", {u"UPDATE event SET kind = 'item_skipped' WHERE seq = 5"_s});
        row("another attempt", {u"UPDATE event SET attempt = 'attempt-2' WHERE seq = 5"_s});
        row("a letter moved to the next field",
            {u"UPDATE event SET attempt = 'attempt-', kind = '1item_answered' WHERE seq = 5"_s});
        row("another id", {u"UPDATE event SET id = 'other' WHERE seq = 5"_s});
        row("another hash", {u"UPDATE event SET hash = randomblob(32) WHERE seq = 5"_s});
        row("another hash before",
            {u"UPDATE event SET prev_hash = randomblob(32) WHERE seq = 5"_s});
        row("another order", {u"UPDATE event SET seq = 100 WHERE seq = 5"_s});
        row("the first one gone", {u"DELETE FROM event WHERE seq = 1"_s});
        row("one in the middle gone", {u"DELETE FROM event WHERE seq = 5"_s});
        row("the last one gone", {u"DELETE FROM event WHERE seq = 9"_s});
        row("all gone", {u"DELETE FROM event WHERE seq <= 9"_s});
        row("one given to somebody else",
            {u"UPDATE event SET profile = (SELECT profile FROM event WHERE id = 'w1') "
             "WHERE seq = 5"_s});
        row("the end of the chain gone", {u"DELETE FROM chain"_s});
        row("another end of the chain", {u"UPDATE chain SET events = 8"_s});
    }

    void findsAChangedRow()
    {
        QFETCH(QStringList, statements);
        const auto check = test::meddle(
            file(), test::withoutTriggers(statements) + QStringList {u"PRAGMA integrity_check"_s});
        QCOMPARE(check, u"ok"_s); // SQLite alone sees nothing wrong

        const auto store = Store::open(m_folder->path()).value();
        const auto verified = store->verify();
        QVERIFY(!verified);
        QCOMPARE(verified.error().code, ErrorCode::StoreCorrupt);
        QVERIFY(verified.error().detail.find(file().toStdString()) != std::string::npos);
        QVERIFY(!store->status()->chainsHold);
        const auto loaded = store->events().load(m_profile);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::StoreCorrupt);
    }

    void harmsNobodyElse()
    {
        test::meddle(
            file(), test::withoutTriggers({u"UPDATE event SET kind = 'x' WHERE seq = 5"_s}));
        const auto store = Store::open(m_folder->path()).value();
        QCOMPARE(store->events().load(m_profile).error().code, ErrorCode::StoreCorrupt);
        QCOMPARE(store->events().load(m_other)->size(), 1);
        QVERIFY(store->events().append(m_other, {test::event(u"w2"_s)}));
    }

    /// Flips every bit of every event body in the file, one at a time.
    void findsEveryFlippedBitOfABody()
    {
        const QByteArray whole = test::bytesOf(file());
        int flips = 0;
        int missed = 0;
        for (int i = 1; i <= 9; ++i) {
            const auto at = whole.indexOf(QByteArray("{\"item\":\"item-") + QByteArray::number(i));
            QVERIFY(at > 0);
            for (int bit = 0; bit < 17 * 8; bit += 5) {
                QByteArray damaged = whole;
                const auto position = at + bit / 8;
                damaged[position] = static_cast<char>(damaged[position] ^ (1 << bit % 8));
                write(damaged);
                ++flips;
                missed += isNoticed() ? 0 : 1;
            }
        }
        QCOMPARE(missed, 0);
        qInfo("%d flipped bits, all noticed", flips);
    }

    void refusesABrokenFile_data()
    {
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<qsizetype>("keep");
        QTest::newRow("some text") << QByteArray("hello") << qsizetype {0};
        QTest::newRow("a long text") << QByteArray(9000, 'x') << qsizetype {0};
        QTest::newRow("half a header") << QByteArray("SQLite format 3") << qsizetype {0};
        QTest::newRow("a header and nothing else") << QByteArray() << qsizetype {100};
        QTest::newRow("the first page only") << QByteArray() << qsizetype {4096};
        QTest::newRow("a cut file") << QByteArray() << qsizetype {20000};
    }

    void refusesABrokenFile()
    {
        QFETCH(QByteArray, start);
        QFETCH(qsizetype, keep);
        const QByteArray broken = start + test::bytesOf(file()).left(keep);
        write(broken);
        const auto store = Store::open(m_folder->path());
        QVERIFY(!store);
        QCOMPARE(store.error().code, ErrorCode::StoreCorrupt);
        QVERIFY(store.error().detail.find(file().toStdString()) != std::string::npos);
        QVERIFY(test::bytesOf(file()) == broken);
    }

    void refusesTheDatabaseOfAnotherProgram_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::newRow("that marks its files") << u"PRAGMA application_id = 7"_s;
        QTest::newRow("that does not") << u"PRAGMA application_id = 0"_s;
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        QFETCH(QString, mark);
        QVERIFY(QFile::remove(file()));
        test::meddle(file(), {u"CREATE TABLE note (text)"_s, mark});
        const auto before = test::bytesOf(file());
        QCOMPARE(Store::open(m_folder->path()).error().code, ErrorCode::StoreCorrupt);
        QVERIFY(test::bytesOf(file()) == before);
    }

private:
    QString file() const { return test::databaseIn(m_folder->path()); }

    void write(const QByteArray &bytes)
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }

    bool isNoticed()
    {
        const auto store = Store::open(m_folder->path());
        if (!store)
            return store.error().code == ErrorCode::StoreCorrupt;
        const auto loaded = (*store)->events().load(m_profile);
        return !loaded && loaded.error().code == ErrorCode::StoreCorrupt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_profile;
    QString m_other;
};

QTEST_GUILESS_MAIN(TestStoreDamage)
#include "tst_store_damage.moc"
