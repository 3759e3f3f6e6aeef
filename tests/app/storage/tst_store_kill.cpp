#include "app/storage/store_fixtures.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using namespace suyang;
using storage::Store;

/// Kills another process that writes. This shows that a crash loses nothing; what a power cut does
/// depends on synchronous=FULL, which tst_store looks at.
class TestStoreKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasAcknowledged_data()
    {
        QTest::addColumn<int>("acknowledged");
        QTest::newRow("killed after the first event") << 1;
        QTest::newRow("killed after the second") << 2;
        QTest::newRow("killed after seven") << 7;
        QTest::newRow("killed around the first checkpoint") << 60;
        QTest::newRow("killed after several checkpoints") << 400;
    }

    void keepsWhatWasAcknowledged()
    {
        QFETCH(int, acknowledged);
        const QTemporaryDir folder;
        const QString profile = createProfile(folder.path());
        int kept = 0;
        appendAndKill(folder.path(), profile, acknowledged, kept);
        QVERIFY(kept >= acknowledged);
    }

    void resumesAgainAndAgain()
    {
        constexpr int Kills = 40;
        const QTemporaryDir folder;
        const QString profile = createProfile(folder.path());
        int kept = 0;
        for (int kill = 0; kill < Kills; ++kill)
            appendAndKill(folder.path(), profile, 1 + kill * 7 % 11, kept);
        qInfo("%d kills, %d events kept, %d of them not yet acknowledged", Kills, kept,
            m_unacknowledged);
    }

    void removesAllOrNothing_data()
    {
        QTest::addColumn<int>("journalKiB");
        QTest::newRow("killed before it began") << 0;
        QTest::newRow("killed once the journal is 16 KiB") << 16;
        QTest::newRow("killed once the journal is 256 KiB") << 256;
        QTest::newRow("killed once the journal is 512 KiB") << 512;
        QTest::newRow("killed once the journal is 1 MiB") << 1024;
        QTest::newRow("killed when it was acknowledged") << 1'000'000;
    }

    /// The journal grows as the rows are removed and again as the file is written anew.
    void removesAllOrNothing()
    {
        QFETCH(int, journalKiB);
        const QTemporaryDir folder;
        const QString profile = prepareRemoval(folder.path());
        QProcess process;
        process.start(QStringLiteral(EVENT_APPENDER), {u"remove"_s, folder.path(), profile});
        QVERIFY(process.waitForReadyRead());
        QCOMPARE(process.readLine().trimmed(), "removing");
        const QString journal = test::databaseIn(folder.path()) + u"-wal"_s;
        while (QFile(journal).size() < journalKiB * qint64 {1024} && !process.canReadLine())
            process.waitForReadyRead(0);
        process.kill();
        QVERIFY(process.waitForFinished());
        const bool acknowledged = process.readLine().trimmed() == "removed";

        const auto store = Store::open(folder.path()).value();
        QVERIFY(store->verify());
        const bool gone = store->profiles().list()->size() == 1;
        QVERIFY(gone || !acknowledged);
        qInfo("%s", gone ? "gone" : "whole");
        if (!gone) {
            QCOMPARE(store->events().load(profile)->size(), EventsToRemove);
            return;
        }
        QCOMPARE(test::filesWith(folder.path(), m_name), QStringList());
        QCOMPARE(test::filesWith(folder.path(), profile), QStringList());
    }

private:
    static constexpr int EventsToRemove = 1500;

    QString createProfile(const QString &folder)
    {
        return Store::open(folder).value()->profiles().create(m_name)->id;
    }

    /// Two profiles with many events each; the id of the one to be removed.
    QString prepareRemoval(const QString &folder)
    {
        const auto store = Store::open(folder).value();
        const QString other = store->profiles().create(u"Wang"_s)->id;
        const QString profile = store->profiles().create(m_name)->id;
        [&] {
            auto others = test::events(EventsToRemove);
            for (auto &event : others)
                event.id.prepend(u'w');
            QVERIFY(store->events().append(other, others));
            QVERIFY(store->events().append(profile, test::events(EventsToRemove)));
        }();
        return profile;
    }

    /// Starts the helper behind the `kept` events that are there, kills it after so many more
    /// acknowledgements, and compares. `kept` becomes what is there then.
    void appendAndKill(
        const QString &folder, const QString &profile, int acknowledgements, int &kept)
    {
        QProcess process;
        process.start(QStringLiteral(EVENT_APPENDER),
            {u"append"_s, folder, profile, QString::number(kept + 1), u"100000"_s});
        QByteArrayList acknowledged;
        while (acknowledged.size() < acknowledgements) {
            if (!process.canReadLine())
                QVERIFY2(process.waitForReadyRead(), process.readAllStandardError().constData());
            while (process.canReadLine())
                acknowledged.append(process.readLine().trimmed());
        }
        process.kill();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
        // What was in the pipe when it died had been acknowledged, too.
        while (process.canReadLine())
            acknowledged.append(process.readLine().trimmed());

        const auto store = Store::open(folder);
        QVERIFY2(store, test::why(store).constData());
        const auto loaded = (*store)->events().load(profile);
        QVERIFY2(loaded, test::why(loaded).constData());
        QVERIFY((*store)->verify());
        const auto ids = test::idsOf(*loaded);
        const auto last = kept + static_cast<int>(acknowledged.size());
        QVERIFY2(ids.size() == last || ids.size() == last + 1, "at most one was under way");
        for (int i = 0; i < ids.size(); ++i)
            QCOMPARE(ids[i], u"e%1"_s.arg(i + 1));
        QCOMPARE(acknowledged.constLast(), "ack e" + QByteArray::number(last));
        m_unacknowledged += static_cast<int>(ids.size()) - last;
        kept = static_cast<int>(ids.size());
    }

    const QString m_name = u"Ouyang Xiaoming"_s;
    int m_unacknowledged = 0;
};

QTEST_GUILESS_MAIN(TestStoreKill)
#include "tst_store_kill.moc"
