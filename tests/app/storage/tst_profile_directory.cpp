#include "app/storage/store_fixtures.h"

using namespace Qt::StringLiterals;
using namespace suyang;

class TestProfileDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheOldestFirst_data() { test::addStoreRows(); }

    void listsTheOldestFirst()
    {
        const auto store = make();
        const auto before = QDateTime::currentDateTimeUtc();
        for (const auto &name : {u"Wang"_s, u"Ai"_s, u"李"_s})
            QVERIFY(store->profiles().create(name));
        const auto profiles = store->profiles().list().value();
        QCOMPARE(profiles.size(), 3);
        QCOMPARE(profiles[0].name, u"Wang"_s);
        QCOMPARE(profiles[1].name, u"Ai"_s);
        QCOMPARE(profiles[2].name, u"李"_s);
        QVERIFY(profiles[0].id != profiles[1].id && !profiles[0].id.isEmpty());
        QVERIFY(profiles[0].createdAt.addMSecs(1) >= before);
        QCOMPARE(profiles[0].createdAt.timeSpec(), Qt::UTC);
    }

    void createAnswersWhatListSays_data() { test::addStoreRows(); }

    void createAnswersWhatListSays()
    {
        const auto store = make();
        const auto created = store->profiles().create(u"  Li Na "_s).value();
        const auto listed = store->profiles().list().value().constFirst();
        QCOMPARE(created.name, u"Li Na"_s);
        QCOMPARE(listed.id, created.id);
        QCOMPARE(listed.name, created.name);
        QCOMPARE(listed.createdAt, created.createdAt);
    }

    void judgesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("an empty name is refused") << u""_s << false;
        QTest::newRow("a blank name is refused") << u" \t "_s << false;
        QTest::newRow("one character is enough") << u"李"_s << true;
        QTest::newRow("forty characters are the most") << QString(40, u'x') << true;
        QTest::newRow("forty-one are too many") << QString(41, u'x') << false;
        QTest::newRow("spaces around do not count") << u" "_s + QString(40, u'x') + u" "_s << true;
        QTest::newRow("rare characters count once") << u"𠮷"_s.repeated(40) << true;
        QTest::newRow("an injection is only a name") << u"'); DROP TABLE profile; --"_s << true;
    }

    void judgesNames()
    {
        QFETCH(QString, name);
        QFETCH(bool, accepted);
        const auto store = storage::Store::openInMemory().value();
        const auto first = store->profiles().create(u"first"_s).value();

        const auto created = store->profiles().create(name);
        QCOMPARE(created.has_value(), accepted);
        if (created) {
            QCOMPARE(store->profiles().list().value().constLast().name, name.trimmed());
            QVERIFY(store->profiles().remove(created->id));
        } else {
            QCOMPARE(created.error().code, ErrorCode::OutOfRange);
        }
        QCOMPARE(store->profiles().rename(first.id, name).has_value(), accepted);
    }

    void refusesATakenName_data() { test::addStoreRows(); }

    void refusesATakenName()
    {
        const auto store = make();
        QVERIFY(store->profiles().create(u"Secretname"_s));
        const auto other = store->profiles().create(u"Wang"_s).value();

        const auto again = store->profiles().create(u" Secretname "_s);
        QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
        QVERIFY2(again.error().detail.find("Secret") == std::string::npos, "details reach logs");
        QCOMPARE(store->profiles().rename(other.id, u"Secretname"_s).error().code,
            ErrorCode::AlreadyExists);
        QCOMPARE(store->profiles().list().value().size(), 2);
    }

    void renames_data() { test::addStoreRows(); }

    void renames()
    {
        const auto store = make();
        const auto profile = store->profiles().create(u"Li"_s).value();
        QVERIFY(store->profiles().rename(profile.id, u"Li Na"_s));
        QVERIFY(store->profiles().rename(profile.id, u"Li Na"_s));
        const auto listed = store->profiles().list().value();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.constFirst().name, u"Li Na"_s);
        QCOMPARE(listed.constFirst().id, profile.id);
        QCOMPARE(store->profiles().rename(u"nobody"_s, u"X"_s).error().code, ErrorCode::NotFound);
    }

    void removesOneAndLeavesTheOthers_data() { test::addStoreRows(); }

    void removesOneAndLeavesTheOthers()
    {
        const auto store = make();
        const auto gone = store->profiles().create(u"Li"_s).value();
        const auto stays = store->profiles().create(u"Wang"_s).value();
        QVERIFY(store->events().append(gone.id, test::events(3)));
        QVERIFY(store->events().append(stays.id, {test::event(u"w1"_s), test::event(u"w2"_s)}));

        const auto removed = store->profiles().remove(gone.id);
        QVERIFY2(removed, test::why(removed).constData());
        QCOMPARE(store->profiles().list().value().size(), 1);
        QCOMPARE(store->events().load(gone.id).error().code, ErrorCode::NotFound);
        QCOMPARE(
            test::idsOf(store->events().load(stays.id).value()), QStringList({u"w1"_s, u"w2"_s}));
        QVERIFY(store->verify());
        QCOMPARE(store->profiles().remove(gone.id).error().code, ErrorCode::NotFound);
        QVERIFY(store->profiles().create(u"Li"_s));
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

QTEST_GUILESS_MAIN(TestProfileDirectory)
#include "tst_profile_directory.moc"
