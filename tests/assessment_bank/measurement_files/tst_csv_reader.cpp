#include "measurement_files/csv_reader.h"
#include "measurement_files/csv_writer.h"
#include "measurement_files/number_cell.h"

#include <QStringEncoder>
#include <QTest>

#include <limits>

using namespace suyang;
using namespace suyang::measurement_files;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rowsOf(const QByteArray &bytes)
{
    auto reader = CsvReader::fromBytes(bytes, u"t.csv"_s);
    if (!reader)
        return {{QString::fromStdString(describe(reader.error()))}};
    QList<QStringList> rows {reader->header()};
    for (;;) {
        const auto more = reader->next();
        if (!more) {
            rows.append({QString::fromStdString(describe(more.error()))});
            return rows;
        }
        if (!*more)
            return rows;
        QStringList row;
        for (qsizetype i = 0; i < reader->columns(); ++i)
            row.append(reader->cell(i).toString());
        rows.append(row);
    }
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatSpreadsheetsWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"person,题\r\n张,\"a,\"\"b\"\"\r\nc\"\r\n"_s;
        QTest::newRow("UTF-8") << text.toUtf8();
        QTest::newRow("UTF-8 with a byte order mark") << "\xEF\xBB\xBF" + text.toUtf8();
        QTest::newRow("line feeds alone") << QString(text)
                                                 .replace(u"\r\nc"_s, u"\x01"_s)
                                                 .replace(u"\r\n"_s, u"\n"_s)
                                                 .replace(u"\x01"_s, u"\r\nc"_s)
                                                 .toUtf8();
        QTest::newRow("no end of line at the end") << text.chopped(2).toUtf8();
        QTest::newRow("blank lines between")
            << QString(text).replace(u"题\r\n"_s, u"题\r\n\r\n"_s).toUtf8();
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("UTF-16") << QByteArray(utf16(text));
        QStringEncoder chinese("GB18030");
        QTest::newRow("GB18030") << QByteArray(chinese(text));
    }

    void readsWhatSpreadsheetsWrite()
    {
        QFETCH(QByteArray, bytes);
        const QList<QStringList> expected {{u"person"_s, u"题"_s}, {u"张"_s, u"a,\"b\"\r\nc"_s}};
        QCOMPARE(rowsOf(bytes), expected);
    }

    void namesThePlaceOfAFault_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("nothing") << QByteArray() << u"t.csv: the file is empty"_s;
        QTest::newRow("a doubled column")
            << QByteArray("a,a\n1,2\n") << u"t.csv:1: two columns are named \"a\""_s;
        QTest::newRow("a column without a name")
            << QByteArray("a,\n1,2\n") << u"t.csv:1: a column has no name"_s;
        QTest::newRow("a short row")
            << QByteArray("a,b\n1,2\n1\n") << u"t.csv:3: 1 cells where the header has 2"_s;
        QTest::newRow("a row after a cell of two lines")
            << QByteArray("a,b\n\"1\n2\",2\n1\n") << u"t.csv:4: 1 cells where the header has 2"_s;
        QTest::newRow("a quote left open")
            << QByteArray("a,b\n1,\"2\n") << u"t.csv:2: a quote is not closed"_s;
        QTest::newRow("text behind a quote")
            << QByteArray("a,b\n1,\"2\"3\n") << u"t.csv:2: text stands behind a closing quote"_s;
        QTest::newRow("no text at all")
            << QByteArray("a\0b\n", 4) << u"t.csv: this is no text file"_s;
    }

    void namesThePlaceOfAFault()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        QCOMPARE(rowsOf(bytes).last(), QStringList {message});
    }

    void takesOnlyFiniteNumbers_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("good");
        for (const char *good : {"0", "-1.5", "+2", "1e-3", ".5"})
            QTest::newRow(good) << QString::fromLatin1(good) << true;
        for (const char *bad :
            {"", "nan", "inf", "1,5", "0x10", "1 2", "--1", "+-1", "1e999", "一"})
            QTest::newRow(*bad ? bad : "empty") << QString::fromUtf8(bad) << false;
    }

    void takesOnlyFiniteNumbers()
    {
        QFETCH(QString, cell);
        QFETCH(bool, good);
        QCOMPARE(numberIn(cell).has_value(), good);
    }

    void writesWhatItReads()
    {
        CsvWriter writer;
        writer.cell(u"name"_s).cell(u"x, \"y\""_s).endRow();
        const double third = 1.0 / 3.0;
        const double tiny = std::numeric_limits<double>::denorm_min();
        writer.cell(u"two\nlines"_s).cell(third).endRow();
        writer.cell(u" blanks "_s).cell(tiny).endRow();
        auto reader = CsvReader::fromBytes(writer.bytes(), u"t.csv"_s);
        QVERIFY(reader);
        QCOMPARE(reader->header(), (QStringList {u"name"_s, u"x, \"y\""_s}));
        QVERIFY(reader->next().value());
        QCOMPARE(reader->cell(0), u"two\nlines");
        QVERIFY(readNumber(*reader, 1).value() == third);
        QVERIFY(reader->next().value());
        QVERIFY(readNumber(*reader, 1).value() == tiny);
    }

    void saysWhenTheFileIsNotThere()
    {
        const auto reader = CsvReader::open(u"/nowhere/t.csv"_s);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::FileMissing);
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
