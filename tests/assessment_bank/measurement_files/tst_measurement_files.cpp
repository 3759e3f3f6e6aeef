#include "measurement_files/covariance_file.h"
#include "measurement_files/items_file.h"
#include "measurement_files/responses_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suyang;
using namespace suyang::measurement_files;
using namespace Qt::StringLiterals;

class TestMeasurementFiles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"f.csv"_s);
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return {};
        return path;
    }

    QString reason(const Error &error)
    {
        return QString::fromStdString(describe(error)).remove(m_folder.path() + u'/');
    }

private Q_SLOTS:
    void readsEveryModelOfTheContract()
    {
        const QString path = file("item,dimension,model,a,b,c,d,b1,b2,b3\n"
                                  "i1,life,2pl,1.2,0.5,,,,,\n"
                                  "i2,work,3pl,1,-1,0.2,,,,\n"
                                  "i3,work,4pl,1,-1,0.2,0.95,,,\n"
                                  "i4,life,grm,1.5,,,,-1,0,2\n"
                                  "i5,life,gpcm,0.7,,,,1,-1,\n");
        const auto list = readItems(path);
        QVERIFY2(list, "the items were refused");
        QCOMPARE(list->ids, (QStringList {u"i1"_s, u"i2"_s, u"i3"_s, u"i4"_s, u"i5"_s}));
        QCOMPARE(list->dimensions, (QStringList {u"life"_s, u"work"_s}));
        QCOMPARE(list->dimensionOf, (std::vector<std::size_t> {0, 1, 1, 0, 0}));
        QCOMPARE(list->models[1].parameters().c, 0.2);
        QCOMPARE(list->models[2].parameters().d, 0.95);
        QCOMPARE(list->models[3].categories(), std::size_t {4});
        QCOMPARE(list->models[4].categories(), std::size_t {3});
        QCOMPARE(list->models[4].parameters().b[1], -1.0);

        const auto again = readItems(file(writeItems(*list)));
        QVERIFY2(again, "what was written was refused");
        QCOMPARE(again->ids, list->ids);
        QCOMPARE(again->dimensionOf, list->dimensionOf);
        for (std::size_t i = 0; i < list->size(); ++i)
            QVERIFY(again->models[i].parameters() == list->models[i].parameters());
    }

    void refusesBadItems_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("no model") << QByteArray("item,a,b\ni,1,0\n")
                                  << u"f.csv:1: there is no column \"model\""_s;
        QTest::newRow("unknown model")
            << QByteArray("item,model,a,b\ni,5pl,1,0\n")
            << u"f.csv:2: unknown model \"5pl\"; known are 2pl, 3pl, 4pl, grm and gpcm"_s;
        QTest::newRow("no difficulty")
            << QByteArray("item,model,a,b\ni,2pl,1,\n") << u"f.csv:2: the item has no \"b\""_s;
        QTest::newRow("not a number") << QByteArray("item,model,a,b\ni,2pl,one,0\n")
                                      << u"f.csv:2: \"one\" in column \"a\" is no number"_s;
        QTest::newRow("NaN") << QByteArray("item,model,a,b\ni,2pl,nan,0\n")
                             << u"f.csv:2: \"nan\" in column \"a\" is no number"_s;
        QTest::newRow("guessing above one") << QByteArray("item,model,a,b,c\ni,3pl,1,0,1.2\n")
                                            << u"f.csv:2: the asymptotes need 0 <= c < d <= 1"_s;
        QTest::newRow("a gap in the steps") << QByteArray("item,model,a,b1,b2,b3\ni,gpcm,1,0,,1\n")
                                            << u"f.csv:2: \"b2\" is empty but a later one is not"_s;
        QTest::newRow("twice") << QByteArray("item,model,a,b\ni,2pl,1,0\ni,2pl,1,0\n")
                               << u"f.csv:3: item \"i\" is there twice"_s;
        QTest::newRow("no item") << QByteArray("item,model,a,b\n")
                                 << u"f.csv:1: the file has no item"_s;
    }

    void refusesBadItems()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const auto list = readItems(file(content));
        QVERIFY(!list);
        QCOMPARE(reason(list.error()), message);
    }

    void alignsAnswersWithTheItems()
    {
        const auto items = readItems(file("item,model,a,b\nx,2pl,1,0\ny,2pl,1,0\nz,2pl,1,0\n"));
        const QString path = file("person,z,x\np1,1,0\np2,,NA\n");
        const auto responses = readResponses(path);
        QVERIFY(responses);
        const auto matrix = alignTo(*items, *responses, path);
        QVERIFY(matrix);
        QCOMPARE(matrix->persons(), std::size_t {2});
        const std::vector<std::int16_t> first(matrix->row(0).begin(), matrix->row(0).end());
        QCOMPARE(first, (std::vector<std::int16_t> {0, -1, 1}));
        QVERIFY(matrix->isMissing(1, 0) && matrix->isMissing(1, 1) && matrix->isMissing(1, 2));
    }

    void refusesBadAnswers_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("message");
        QTest::newRow("negative")
            << QByteArray("person,x\np,-1\n")
            << u"f.csv:2: \"-1\" in column \"x\" is no whole number from 0 to 1000"_s;
        QTest::newRow("a fraction")
            << QByteArray("person,x\np,0.5\n")
            << u"f.csv:2: \"0.5\" in column \"x\" is no whole number from 0 to 1000"_s;
        QTest::newRow("beyond the categories")
            << QByteArray("person,x\np,2\n")
            << u"f.csv:2: person \"p\", item \"x\": the code 2 is above the item's highest, 1"_s;
        QTest::newRow("beyond the categories, further down")
            << QByteArray("person,x\n\"p\nq\",1\n\nr,0\ns,3\n")
            << u"f.csv:6: person \"s\", item \"x\": the code 3 is above the item's highest, 1"_s;
        QTest::newRow("an item nobody knows") << QByteArray(
            "person,q\np,1\n") << u"f.csv:1: column \"q\" is no item of the items file"_s;
        QTest::newRow("one person twice")
            << QByteArray("person,x\np,1\np,0\n") << u"f.csv:3: person \"p\" is there twice"_s;
        QTest::newRow("nobody") << QByteArray("person,x\n") << u"f.csv:1: the file has no person"_s;
        QTest::newRow("no item") << QByteArray("person\np\n")
                                 << u"f.csv:1: there is no item column"_s;
    }

    void refusesBadAnswers()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, message);
        const auto items = readItems(file("item,model,a,b\nx,2pl,1,0\n"));
        const QString path = file(content);
        const auto responses = readResponses(path);
        if (!responses) {
            QCOMPARE(reason(responses.error()), message);
            return;
        }
        const auto matrix = alignTo(*items, *responses, path);
        QVERIFY(!matrix);
        QCOMPARE(reason(matrix.error()), message);
    }

    void readsACovarianceInTheOrderAskedFor()
    {
        const std::vector<double> matrix {1.0, 0.3, 0.3, 2.0};
        const QString path = file(writeCovariance(matrix, {u"a"_s, u"b"_s}));
        QCOMPARE(readCovariance(path, {u"a"_s, u"b"_s}).value(), matrix);
        QCOMPARE(readCovariance(path, {u"b"_s, u"a"_s}).value(),
            (std::vector<double> {2.0, 0.3, 0.3, 1.0}));
        QVERIFY(!readCovariance(path, {u"c"_s}));
        QVERIFY(!readCovariance(file("a,b\n1,0\n"), {u"a"_s, u"b"_s}));
    }
};

QTEST_APPLESS_MAIN(TestMeasurementFiles)
#include "tst_measurement_files.moc"
