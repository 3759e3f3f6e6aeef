#include "bank/csv_file.h"

#include <QTest>

using namespace suyang;
using namespace suyang::bank;
using namespace Qt::StringLiterals;

class TestCsvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACell_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n") << u"2"_s;
        QTest::newRow("without a last line break") << QByteArray("a,b\n1,2") << u"2"_s;
        QTest::newRow("with a byte order mark and CRLF") << QByteArray("\xef\xbb\xbf"
                                                                       "a,b\r\n1,2\r\n")
                                                         << u"2"_s;
        QTest::newRow("a comma in quotes") << QByteArray("a,b\n1,\"2,3\"\n") << u"2,3"_s;
        QTest::newRow("a quote in quotes")
            << QByteArray("a,b\n1,\"say \"\"x\"\"\"\n") << u"say \"x\""_s;
        QTest::newRow("a line break in quotes") << QByteArray("a,b\n1,\"2\n3\"\n") << u"2\n3"_s;
        QTest::newRow("an empty cell") << QByteArray("a,b\n1,\n") << QString();
        QTest::newRow("an empty line between") << QByteArray("a,b\n\n1,2\n") << u"2"_s;
    }

    void readsACell()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, cell);
        const auto file = CsvFile::parse(bytes, u"f.csv"_s);
        QVERIFY2(file, file ? "" : describe(file.error()).c_str());
        QCOMPARE(file->rowCount(), 1);
        QCOMPARE(file->cell(0, u"a"_s), u"1"_s);
        QCOMPARE(file->cell(0, u"b"_s), cell);
        QCOMPARE(file->cell(0, u"c"_s), QString());
        QVERIFY(!file->hasColumn(u"c"_s));
    }

    void refusesABrokenTable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("where");
        QTest::newRow("nothing") << QByteArray() << QByteArray("f.csv");
        QTest::newRow("a cell too few") << QByteArray("a,b\n1,2\n3\n") << QByteArray("f.csv:3");
        QTest::newRow("a cell too many") << QByteArray("a,b\n1,2,3\n") << QByteArray("f.csv:2");
        QTest::newRow("an open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << QByteArray("f.csv:2");
        QTest::newRow("a column twice") << QByteArray("a,a\n1,2\n") << QByteArray("f.csv:1");
        QTest::newRow("invalid UTF-8") << QByteArray("a,b\n1,\xff\n") << QByteArray("f.csv");
    }

    void refusesABrokenTable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, where);
        const auto file = CsvFile::parse(bytes, u"f.csv"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::MalformedFile);
        QCOMPARE(QByteArray::fromStdString(file.error().where), where);
    }

    void knowsTheLineOfARow()
    {
        const auto file = CsvFile::parse("a\n\"1\n2\"\n3\n", u"f.csv"_s);
        QVERIFY(file);
        QCOMPARE(file->place(0), u"f.csv:2"_s);
        QCOMPARE(file->place(1), u"f.csv:4"_s);
    }

    void failsWhenTheFileIsMissing()
    {
        const auto file = CsvFile::read(u"/nowhere.csv"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().code, ErrorCode::FileMissing);
    }
};

QTEST_APPLESS_MAIN(TestCsvFile)
#include "tst_csv_file.moc"
