#include "app/storage/store_fixtures.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace suyang;
using session::Event;

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFETCH(test::MakeStore, make);
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = make(m_folder->path());
        m_profile = m_store->profiles().create(u"Li"_s)->id;
    }

    void cleanup() { m_store.reset(); }

    void keepsTheOrderOfAppending_data() { test::addStoreRows(); }

    void keepsTheOrderOfAppending()
    {
        QVERIFY(log().append(m_profile, {test::event(u"z"_s), test::event(u"a"_s)}));
        QVERIFY(log().append(m_profile, {test::event(u"m"_s)}));
        QCOMPARE(test::idsOf(log().load(m_profile).value()), QStringList({u"z"_s, u"a"_s, u"m"_s}));
    }

    void givesBackWhatItGot_data() { test::addStoreRows(); }

    void givesBackWhatItGot()
    {
        Event given = test::event(u"e1"_s,
            {{u"text"_s, u"数字素养 \u0000 \" \\ 𠮷 é"_s}, {u"theta"_s, -0.1},
                {u"list"_s, QJsonArray {1, true, QJsonValue()}}, {u"empty"_s, QString()}});
        given.attempt = QString();
        given.kind = u"attempt_started"_s;
        given.at = QDateTime::fromString(u"2026-03-01T08:00:00.007+08:00"_s, Qt::ISODateWithMs);
        QVERIFY(log().append(m_profile, {given}));

        const Event kept = log().load(m_profile).value().constFirst();
        QCOMPARE(kept.id, given.id);
        QVERIFY(kept.attempt.isEmpty());
        QCOMPARE(kept.kind, given.kind);
        QCOMPARE(kept.body, given.body);
        QCOMPARE(kept.at, given.at);
        QCOMPARE(kept.at.timeSpec(), Qt::UTC);
    }

    void keepsProfilesApart_data() { test::addStoreRows(); }

    void keepsProfilesApart()
    {
        const QString other = m_store->profiles().create(u"Wang"_s)->id;
        QVERIFY(log().append(m_profile, {test::event(u"e1"_s)}));
        QVERIFY(log().append(other, {test::event(u"e2"_s)}));
        QVERIFY(log().append(m_profile, {test::event(u"e3"_s)}));
        QCOMPARE(test::idsOf(log().load(m_profile).value()), QStringList({u"e1"_s, u"e3"_s}));
        QCOMPARE(test::idsOf(log().load(other).value()), QStringList({u"e2"_s}));
        QVERIFY(m_store->verify());
    }

    void keepsARepeatedEventOnce_data() { test::addStoreRows(); }

    void keepsARepeatedEventOnce()
    {
        const auto event = test::event(u"e1"_s, {{u"item"_s, u"a"_s}});
        QVERIFY(log().append(m_profile, {event, event}));
        QVERIFY(log().append(m_profile, {event, test::event(u"e2"_s)}));
        QCOMPARE(test::idsOf(log().load(m_profile).value()), QStringList({u"e1"_s, u"e2"_s}));
    }

    void refusesOtherContentUnderTheSameId_data() { test::addStoreRows(); }

    void refusesOtherContentUnderTheSameId()
    {
        const QString other = m_store->profiles().create(u"Wang"_s)->id;
        const auto event = test::event(u"e1"_s, {{u"item"_s, u"a"_s}});
        QVERIFY(log().append(m_profile, {event}));

        const auto changed = log().append(
            m_profile, {test::event(u"e2"_s), test::event(u"e1"_s, {{u"item"_s, u"b"_s}})});
        QCOMPARE(changed.error().code, ErrorCode::AlreadyExists);
        QVERIFY(changed.error().detail.find("e1") != std::string::npos);
        QCOMPARE(log().append(other, {event}).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(test::idsOf(log().load(m_profile).value()), QStringList({u"e1"_s}));
        QVERIFY(log().load(other).value().isEmpty());
    }

    void keepsAllOrNothing_data() { test::addStoreRows(); }

    void keepsAllOrNothing()
    {
        Event timeless = test::event(u"e3"_s);
        timeless.at = QDateTime();
        const QList<Event> batch {test::event(u"e1"_s), test::event(u"e2"_s), timeless};
        QCOMPARE(log().append(m_profile, batch).error().code, ErrorCode::OutOfRange);
        QVERIFY(log().load(m_profile).value().isEmpty());
        QVERIFY(log().append(m_profile, {test::event(u"e1"_s)}));
        QVERIFY(m_store->verify());
    }

    void knowsNoOtherProfile_data() { test::addStoreRows(); }

    void knowsNoOtherProfile()
    {
        QCOMPARE(
            log().append(u"nobody"_s, {test::event(u"e1"_s)}).error().code, ErrorCode::NotFound);
        QCOMPARE(log().append(u"nobody"_s, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(log().load(u"nobody"_s).error().code, ErrorCode::NotFound);
        QVERIFY(log().append(m_profile, {}));
        QVERIFY(log().load(m_profile).value().isEmpty());
    }

private:
    session::EventLog &log() { return m_store->events(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::StorePointer m_store;
    QString m_profile;
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_event_log.moc"
