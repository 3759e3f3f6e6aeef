#include "bank/json_file.h"
#include "support/scratch_folder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

class TestJsonFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBrokenText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("nothing") << QByteArray() << QByteArray("f:1");
        QTest::newRow("a list") << QByteArray("[1]") << QByteArray("f:1");
        QTest::newRow("a comma too many") << QByteArray("{\n\"a\": 1,\n}") << QByteArray("f:3");
        QTest::newRow("a key twice") << QByteArray("{\"a\": 1,\n\"a\": 2}") << QByteArray("f:2");
        QTest::newRow("a key twice, once escaped")
            << QByteArray("{\"a\": 1,\n\"\\u0061\": 2}") << QByteArray("f:2");
        QTest::newRow("a key twice inside a list")
            << QByteArray("{\"a\": [{\"b\": 1,\n\"b\": 2}]}") << QByteArray("f:2");
        QTest::newRow("invalid UTF-8") << QByteArray("{\"a\": \"\xff\"}") << QByteArray("f:1");
        QTest::newRow("half a character") << QByteArray("{\"a\": \"\xe4\xb8") << QByteArray("f:1");
        QTest::newRow("33 levels")
            << "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + '}' << QByteArray("f:1");
        QTest::newRow("100,000 levels") << QByteArray(100000, '[') << QByteArray("f:1");
        QTest::newRow("two objects") << QByteArray("{}\n{}") << QByteArray("f:2");
    }

    void refusesBrokenText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, where);
        const auto object = parseJsonObject(bytes, u"f"_s);
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::MalformedFile);
        QCOMPARE(QByteArray::fromStdString(object.error().where), where);
    }

    void takesSoundText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("{\"a\": 1}");
        QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf{\"a\": 1}");
        QTest::newRow("with CRLF") << QByteArray("{\r\n\"a\": 1\r\n}\r\n");
        QTest::newRow("one key in two objects") << QByteArray("{\"a\": 1, \"b\": {\"a\": 2}}");
        QTest::newRow("a value that looks like a key") << QByteArray("{\"a\": 1, \"b\": \"a\"}");
        QTest::newRow("32 levels") << "{\"a\":" + QByteArray("1, \"b\":") + QByteArray(31, '[')
                + QByteArray(31, ']') + '}';
    }

    void takesSoundText()
    {
        QFETCH(QByteArray, bytes);
        const auto object = parseJsonObject(bytes, u"f"_s);
        QVERIFY2(object, object ? "" : describe(object.error()).c_str());
        QCOMPARE(object->value(u"a"_s).toInt(), 1);
    }

    void survivesHostileFiles()
    {
        const QDir folder(QStringLiteral(SUYANG_SHARED_DIR "/reliability/material/json"));
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        if (files.isEmpty())
            QSKIP("the shelf of hostile files is not there");
        for (const QFileInfo &info : files) {
            const auto bytes = readFile(info.filePath(), 16 << 20);
            if (!bytes)
                continue;
            QElapsedTimer clock;
            clock.start();
            const auto object = parseJsonObject(*bytes, info.fileName());
            QVERIFY2(clock.elapsed() < 1000, qPrintable(info.fileName()));
            if (info.fileName().startsWith(u"n_"))
                QVERIFY2(!object, qPrintable(info.fileName()));
        }
    }

    void refusesAHugeFileByItsSize()
    {
        const test::ScratchFolder folder;
        QFile huge(folder.file(u"huge.json"_s));
        QVERIFY(huge.open(QIODevice::WriteOnly));
        QVERIFY(huge.resize(200LL << 20)); // sparse: takes no room on the disk
        huge.close();
        QElapsedTimer clock;
        clock.start();
        const auto object = readJsonFile(huge.fileName());
        QVERIFY(!object);
        QCOMPARE(object.error().code, ErrorCode::FileTooLarge);
        QVERIFY(clock.elapsed() < 100);
    }

    void tellsAMissingFileFromAFolder()
    {
        const test::ScratchFolder folder;
        QCOMPARE(readJsonFile(folder.file(u"none"_s)).error().code, ErrorCode::FileMissing);
        QCOMPARE(readJsonFile(folder.path()).error().code, ErrorCode::FileUnreadable);
    }
};

QTEST_APPLESS_MAIN(TestJsonFile)
#include "tst_json_file.moc"
