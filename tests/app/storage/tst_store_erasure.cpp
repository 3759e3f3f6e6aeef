#include "app/storage/store_fixtures.h"

#include <QMap>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <iterator>

using namespace Qt::StringLiterals;
using namespace suyang;
using storage::Store;

/// Looks for what should be gone in the raw bytes of every file of the folder.
class TestStoreErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoTrace_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<int>("events");
        QTest::newRow("of the only profile") << 1 << 3;
        QTest::newRow("of one among a class") << 40 << 5;
        QTest::newRow("after so many events that pages were split") << 3 << 1200;
    }

    void leavesNoTrace()
    {
        QFETCH(int, people);
        QFETCH(int, events);
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path()).value();
        QStringList ids;
        for (int person = 0; person < people; ++person)
            ids.append(store->profiles().create(nameOf(person))->id);
        for (int round = 0; round < events; ++round) {
            for (int person = 0; person < people; ++person)
                QVERIFY(store->events().append(ids[person], {traceable(person, round)}));
        }
        const int gone = people / 2;
        QVERIFY(store->profiles().rename(ids[gone], u"Zweitname"_s));
        for (const QString &trace : {u"Zweitname"_s, answerOf(gone), ids[gone]})
            QVERIFY2(
                !test::filesWith(folder.path(), trace).isEmpty(), "the search finds what is there");

        const auto removed = store->profiles().remove(ids[gone]);
        QVERIFY2(removed, test::why(removed).constData());

        for (const QString &trace : {nameOf(gone), u"Zweitname"_s, answerOf(gone), ids[gone]}) {
            const auto found = test::filesWith(folder.path(), trace);
            QVERIFY2(found.isEmpty(), qPrintable(trace + u" in "_s + found.join(u' ')));
        }
        QCOMPARE(store->profiles().list()->size(), people - 1);
        QVERIFY(store->verify());
    }

    void leavesNoTraceOfManyWhoCameAndWent_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {2u, 3u, 4u})
            QTest::addRow("run %u", seed) << seed;
    }

    /// Rows that move from page to page leave copies that SQLite's secure_delete does not reach;
    /// these runs found some before the file was written anew after each removal.
    void leavesNoTraceOfManyWhoCameAndWent()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QTemporaryDir folder;
        const auto store = Store::open(folder.path()).value();
        QMap<QString, QString> present; // what all rows of a person carry -> id
        for (int step = 0; step < 300; ++step) {
            if (random.bounded(100) < 55 || present.isEmpty()) {
                const QString trace = u"Trace-%1!"_s.arg(step);
                present.insert(trace, arrive(*store, random, trace));
                continue;
            }
            auto leaving = present.begin();
            std::advance(leaving, random.bounded(present.size()));
            QVERIFY(store->profiles().remove(leaving.value()));
            present.erase(leaving);
            for (const QString &trace : tracesIn(folder.path()))
                QVERIFY2(present.contains(trace), qPrintable(trace));
        }
        QVERIFY2(!present.isEmpty() && tracesIn(folder.path()).size() == present.size(),
            "the search finds those who are there");
    }

    void finishesAtTheNextStart()
    {
        const QTemporaryDir folder;
        QString id;
        {
            const auto store = Store::open(folder.path()).value();
            id = store->profiles().create(nameOf(0))->id;
            QVERIFY(store->events().append(id, {traceable(0, 0)}));
            const auto reader = Store::openForReading(folder.path()).value();
            const auto blocker = Blocker(test::databaseIn(folder.path()));

            const auto removed = store->profiles().remove(id);
            QCOMPARE(removed.error().code, ErrorCode::StoreUnavailable);
            QVERIFY(removed.error().detail.find("next start") != std::string::npos);
            QVERIFY(store->profiles().list()->isEmpty());
            QVERIFY(!test::filesWith(folder.path(), nameOf(0)).isEmpty());
        }
        const auto store = Store::open(folder.path());
        QVERIFY2(store, test::why(store).constData());
        QCOMPARE(test::filesWith(folder.path(), nameOf(0)), QStringList());
        QCOMPARE(test::filesWith(folder.path(), id), QStringList());
    }

private:
    /// A reader in the middle of its work, who keeps the journal from being emptied.
    class Blocker
    {
    public:
        explicit Blocker(const QString &file)
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"blocker"_s);
            database.setDatabaseName(file);
            if (!database.open() || !QSqlQuery(database).exec(u"BEGIN"_s)
                || !QSqlQuery(database).exec(u"SELECT count(*) FROM profile"_s))
                qFatal("no blocker");
        }
        ~Blocker() { QSqlDatabase::removeDatabase(u"blocker"_s); }
        Q_DISABLE_COPY_MOVE(Blocker)
    };

    /// Creates a profile with some events and another name; its id.
    static QString arrive(Store &store, QRandomGenerator &random, const QString &trace)
    {
        const auto filler = [&](int most) { return QString(random.bounded(most), u'x'); };
        const QString start = QString::number(random.generate());
        const QString id = store.profiles().create(start + trace + filler(10))->id;
        QList<session::Event> events;
        for (int i = random.bounded(20); i > 0; --i)
            events.append(test::event(
                QString::number(random.generate64()) + trace, {{u"text"_s, trace + filler(300)}}));
        if (!store.events().append(id, events)
            || !store.profiles().rename(id, filler(9) + start + trace))
            qFatal("a profile cannot be filled");
        return id;
    }

    static QStringList tracesIn(const QString &folder)
    {
        static const QRegularExpression pattern(u"Trace-[0-9]+!"_s);
        QStringList found;
        for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
            const auto text = QString::fromLatin1(test::bytesOf(folder + u'/' + name));
            auto matches = pattern.globalMatch(text);
            while (matches.hasNext())
                found.append(matches.next().captured());
        }
        found.removeDuplicates();
        return found;
    }

    static QString nameOf(int person) { return u"Ouyang Xiaoming %1."_s.arg(person); }
    static QString answerOf(int person) { return u"I found it on page %1!"_s.arg(person); }

    static session::Event traceable(int person, int round)
    {
        return test::event(u"event-%1-%2"_s.arg(person).arg(round),
            {{u"text"_s, answerOf(person)}, {u"more"_s, QString(round % 97, u'.')}});
    }
};

QTEST_GUILESS_MAIN(TestStoreErasure)
#include "tst_store_erasure.moc"
