#include "bank/bank_reader.h"
#include "support/item_json.h"
#include "support/scratch_folder.h"

#include <QElapsedTimer>
#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

namespace {

const QByteArray FlatPicture
    = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"100\">"
      "<rect width=\"9\" height=\"9\"/></svg>";

/// A folder with a manifest and one sound item.
void fill(const test::ScratchFolder &folder)
{
    folder.write(u"bank.json"_s, R"({"format": "suyang-bank/1", "id": "test", "version": "1.0"})");
    folder.write(u"items/L1/L1-A-001.json"_s, test::bytesOf(test::itemJson(u"single-choice"_s)));
}

void addHotspot(const test::ScratchFolder &folder)
{
    QJsonObject hotspot = test::itemJson(u"hotspot"_s, u"L1-A-003"_s);
    hotspot.insert(u"text_twin"_s, u"L1-A-001"_s);
    folder.write(u"items/L1/L1-A-003.json"_s, test::bytesOf(hotspot));
}

} // namespace

class TestBankReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFolder()
    {
        const test::ScratchFolder folder;
        fill(folder);
        addHotspot(folder);
        folder.write(u"pictures/p.svg"_s, FlatPicture);
        const auto bank = readBank(folder.path(), test::shippedFramework());
        QVERIFY2(bank, bank ? "" : describe(bank.error()).c_str());
        QCOMPARE(bank->id(), u"test"_s);
        QCOMPARE(bank->items().size(), 2);
        QCOMPARE(bank->item(u"L1-A-003"_s)->picture->svg.value(u"en"_s), FlatPicture);
        QVERIFY(!bank->item(u"L1-A-009"_s));
    }

    void readsTheStatus_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<bool>("known");
        QTest::addColumn<BankStatus>("expected");
        QTest::newRow("none") << QByteArray() << true << BankStatus::Draft;
        QTest::newRow("draft") << QByteArray(", \"status\": \"draft\"") << true
                               << BankStatus::Draft;
        QTest::newRow("released") << QByteArray(", \"status\": \"released\"") << true
                                  << BankStatus::Released;
        QTest::newRow("another") << QByteArray(", \"status\": \"old\"") << false
                                 << BankStatus::Draft;
    }

    void readsTheStatus()
    {
        QFETCH(QByteArray, status);
        QFETCH(bool, known);
        QFETCH(BankStatus, expected);
        const test::ScratchFolder folder;
        fill(folder);
        folder.write(u"bank.json"_s,
            R"({"format": "suyang-bank/1", "id": "test", "version": "1.0")" + status + '}');
        const auto reading = readBankFolder(folder.path(), test::shippedFramework());
        QCOMPARE(reading.has_value(), known);
        if (known)
            QCOMPARE(reading->status, expected);
    }

    void namesExactlyTheseContents()
    {
        const test::ScratchFolder one;
        const test::ScratchFolder two;
        fill(one);
        fill(two);
        const auto hash = [](const test::ScratchFolder &folder) {
            return readBank(folder.path(), test::shippedFramework()).value().hash();
        };
        QCOMPARE(hash(one), hash(two));
        two.write(u"items/L1/L1-A-001.json"_s, two.read(u"items/L1/L1-A-001.json"_s) + '\n');
        QVERIFY(hash(one) != hash(two));
    }

    void reportsABadFileAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        const QByteArray sound = test::bytesOf(test::itemJson(u"number"_s, u"L1-A-002"_s));
        QTest::newRow("a syntax error") << sound.chopped(4) << ErrorCode::MalformedFile;
        QTest::newRow("a missing key")
            << QByteArray("{\"format\": \"suyang-item/1\"}") << ErrorCode::MalformedFile;
        QTest::newRow("a wrong type") << QByteArray(sound).replace("\"version\": 1",
            "\"version\": \"1\"") << ErrorCode::MalformedFile;
        QTest::newRow("an id that is taken")
            << test::bytesOf(test::itemJson(u"number"_s)) << ErrorCode::DuplicateId;
        QTest::newRow("an enemy that is not there")
            << QByteArray(sound).replace("\"enemies\": [\n    ]", "\"enemies\": [\"L1-A-099\"]")
            << ErrorCode::NotFound;
    }

    void reportsABadFileAndGoesOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const test::ScratchFolder folder;
        fill(folder);
        folder.write(u"items/L1/L1-A-002.json"_s, bytes);
        const auto reading = readBankFolder(folder.path(), test::shippedFramework());
        QVERIFY(reading);
        QVERIFY(!reading->items.isEmpty());
        QCOMPARE(reading->problems.size(), 1);
        QCOMPARE(reading->problems.first().code, code);
        QVERIFY(reading->problems.first().where.find("L1-A-002.json") != std::string::npos);
        QVERIFY(!readBank(folder.path(), test::shippedFramework()));
    }

    void takesAByteOrderMark()
    {
        const test::ScratchFolder folder;
        fill(folder);
        folder.write(u"items/L1/L1-A-001.json"_s,
            "\xef\xbb\xbf" + test::bytesOf(test::itemJson(u"single-choice"_s)));
        QVERIFY(readBank(folder.path(), test::shippedFramework()));
    }

    void refusesAHugeItemUnread()
    {
        const test::ScratchFolder folder;
        fill(folder);
        QFile huge(folder.file(u"items/L1/L1-A-002.json"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(200LL << 20));
        huge.close();
        QElapsedTimer clock;
        clock.start();
        const auto bank = readBank(folder.path(), test::shippedFramework());
        QVERIFY(!bank);
        QCOMPARE(bank.error().code, ErrorCode::FileTooLarge);
        QVERIFY(clock.elapsed() < 500);
    }

    void refusesAMissingPicture()
    {
        const test::ScratchFolder folder;
        fill(folder);
        addHotspot(folder);
        const auto bank = readBank(folder.path(), test::shippedFramework());
        QVERIFY(!bank);
        QCOMPARE(bank.error().code, ErrorCode::FileMissing);
        QVERIFY(bank.error().detail.find("p.svg") != std::string::npos);
    }

    void refusesAPictureBehindALinkOutOfTheFolder()
    {
        const test::ScratchFolder outside;
        outside.write(u"secret.svg"_s, FlatPicture);
        const test::ScratchFolder folder;
        fill(folder);
        addHotspot(folder);
        QVERIFY(QDir(folder.path()).mkdir(u"pictures"_s));
        if (!QFile::link(outside.file(u"secret.svg"_s), folder.file(u"pictures/p.svg"_s)))
            QSKIP("this file system has no links");
        const auto bank = readBank(folder.path(), test::shippedFramework());
        QVERIFY(!bank);
        QVERIFY(bank.error().detail.find("outside") != std::string::npos);
    }

    void refusesAPictureThatLoadsSomething()
    {
        const test::ScratchFolder folder;
        fill(folder);
        addHotspot(folder);
        folder.write(u"pictures/p.svg"_s,
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>");
        const auto bank = readBank(folder.path(), test::shippedFramework());
        QVERIFY(!bank);
        QVERIFY(bank.error().where.ends_with("p.svg:1"));
    }

    void refusesAFolderThatIsNoBank_data()
    {
        QTest::addColumn<QByteArray>("manifest");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no bank.json") << QByteArray() << ErrorCode::FileMissing;
        QTest::newRow("a bank of another format")
            << QByteArray(R"({"format": "x", "id": "a", "version": "1"})")
            << ErrorCode::MalformedFile;
        QTest::newRow("a bank without an id")
            << QByteArray(R"({"format": "suyang-bank/1", "version": "1"})")
            << ErrorCode::MalformedFile;
        QTest::newRow("a bank without items")
            << QByteArray(R"({"format": "suyang-bank/1", "id": "a", "version": "1"})")
            << ErrorCode::MalformedFile;
    }

    void refusesAFolderThatIsNoBank()
    {
        QFETCH(QByteArray, manifest);
        QFETCH(ErrorCode, code);
        const test::ScratchFolder folder;
        if (!manifest.isEmpty())
            folder.write(u"bank.json"_s, manifest);
        const auto bank = readBank(folder.path(), test::shippedFramework());
        QVERIFY(!bank);
        QCOMPARE(bank.error().code, code);
    }

    void refusesAFolderThatIsNotThere()
    {
        const auto bank = readBank(u"/nowhere/at/all"_s, test::shippedFramework());
        QVERIFY(!bank);
        QCOMPARE(bank.error().code, ErrorCode::FileMissing);
    }
};

QTEST_APPLESS_MAIN(TestBankReader)
#include "tst_bank_reader.moc"
