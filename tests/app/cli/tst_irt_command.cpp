#include "app/cli/irt_call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>

using namespace suyang;
using namespace Qt::StringLiterals;

/// What `suyangctl irt` answers to ordinary calls.
class TestIrtCommand : public QObject
{
    Q_OBJECT

    test::IrtFiles m_files;

private Q_SLOTS:
    void init() { m_files.writeExample(); }

    void tellsProbabilitiesAndInformation()
    {
        const QStringList files {
            u"--items"_s, m_files.file(u"items.csv"_s), u"--theta"_s, m_files.file(u"theta.csv"_s)};
        const test::ConsoleOutcome prob = test::runIrt(QStringList {u"prob"_s} + files);
        QCOMPARE(prob.code, 0);
        QVERIFY(prob.out.startsWith("item,theta,category,probability\n"));
        QVERIFY(prob.err.isEmpty());
        const auto rows = test::rowsOf(prob.out);
        QCOMPARE(rows.size(), 3 * (2 + 2 + 4 + 3));
        QHash<QString, double> sums;
        for (const QStringList &row : rows)
            sums[row[0] + row[1]] += row[3].toDouble();
        for (const double sum : sums)
            QVERIFY(std::abs(sum - 1.0) < 1e-14);
        const test::ConsoleOutcome info = test::runIrt(QStringList {u"info"_s} + files);
        QCOMPARE(info.code, 0);
        QVERIFY(info.out.startsWith("item,theta,information\n"));
        QCOMPARE(test::rowsOf(info.out).size(), 12);
        for (const QStringList &row : test::rowsOf(info.out))
            QVERIFY(std::isfinite(row[2].toDouble()) && row[2].toDouble() > 0.0);
    }
    void leavesScoresEmptyWithoutAnswers()
    {
        for (const QString &method : {u"mle"_s, u"wle"_s}) {
            const auto rows
                = test::rowsOf(test::runIrt(m_files.call(u"score"_s, {u"--method"_s, method})).out);
            QCOMPARE(rows.size(), 6);
            QCOMPARE(rows[2], QStringList({u"p2"_s, u"A"_s, QString(), QString()}));
            QVERIFY(!rows[3][2].isEmpty());
        }
        for (const QString &method : {u"eap"_s, u"map"_s}) {
            const auto rows = test::rowsOf(
                test::runIrt(m_files.call(u"score"_s,
                                 {u"--method"_s, method, u"--correlation"_s,
                                     m_files.file(u"c.csv"_s), u"--prior-mean"_s, u"-1,2"_s}))
                    .out);
            QVERIFY(std::abs(rows[4][2].toDouble() + 1.0) < 1e-9);
            QVERIFY(std::abs(rows[5][2].toDouble() - 2.0) < 1e-9);
            QVERIFY(std::abs(rows[5][3].toDouble() - 1.0) < 1e-9);
        }
    }

    void takesMeansFromAFileAndItemsFromStandardInput()
    {
        m_files.folder.write(u"m.csv"_s, "mean,dimension\n0.5,B\n-0.25,A\n");
        const test::ConsoleOutcome fromFile
            = test::runIrt(m_files.call(u"score"_s, {u"--prior-mean"_s, m_files.file(u"m.csv"_s)}));
        const test::ConsoleOutcome fromInput
            = test::runIrt({u"score"_s, u"--items"_s, u"-"_s, u"--responses"_s,
                               m_files.file(u"answers.csv"_s), u"--prior-mean"_s, u"-0.25,0.5"_s},
                test::IrtItems);
        QCOMPARE(fromFile.code, 0);
        QCOMPARE(fromFile.out, fromInput.out);
    }

    void writesJson()
    {
        const auto rows = QJsonDocument::fromJson(
            test::runIrt(m_files.call(u"score"_s, {u"--method"_s, u"mle"_s, u"--json"_s})).out)
                              .array();
        QCOMPARE(rows.size(), 6);
        QVERIFY(rows[2].toObject().value(u"theta"_s).isNull());
        QVERIFY(rows[3].toObject().value(u"theta"_s).isDouble());
    }

    void worksWithOneItemAndOneDimension()
    {
        m_files.folder.write(u"items.csv"_s, "item,model,a,b\nx,2pl,1,0\n");
        m_files.folder.write(u"answers.csv"_s, "x\n1\n0\n");
        QCOMPARE(test::rowsOf(test::runIrt(m_files.call(u"score"_s)).out).size(), 2);
        const test::ConsoleOutcome none = test::runIrt(m_files.call(u"select"_s));
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out, QByteArray("person,rank,item,criterion_value\n"));
    }

    // Six dimensions: the joint estimates fall apart where nothing is correlated.
    void worksInSixDimensions()
    {
        QByteArray items = "item,dimension,model,a,b\n";
        for (int i = 0; i < 12; ++i)
            items += QStringLiteral("i%1,d%2,2pl,1.3,%3\n")
                         .arg(i)
                         .arg(i % 6)
                         .arg(0.2 * i - 1)
                         .toUtf8();
        m_files.folder.write(u"items.csv"_s, items);
        m_files.folder.write(u"answers.csv"_s,
            "person,i0,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,i11\nx,1,0,1,0,1,0,1,1,1,0,0,\n");
        QString correlation = u"d0,d1,d2,d3,d4,d5\n"_s;
        for (int i = 0; i < 6; ++i) {
            for (int j = 0; j < 6; ++j)
                correlation += (i == j ? u"1"_s : u"0.6"_s) + (j == 5 ? u'\n' : u',');
        }
        m_files.folder.write(u"c.csv"_s, correlation.toUtf8());
        for (const QString &method : {u"eap"_s, u"map"_s, u"mle"_s, u"wle"_s}) {
            const test::ConsoleOutcome outcome = test::runIrt(m_files.call(
                u"score"_s, {u"--method"_s, method, u"--correlation"_s, m_files.file(u"c.csv"_s)}));
            QCOMPARE(outcome.code, 0);
            QCOMPARE(test::rowsOf(outcome.out).size(), 6);
        }
        const test::ConsoleOutcome selected = test::runIrt(m_files.call(
            u"select"_s, {u"--criterion"_s, u"d"_s, u"--correlation"_s, m_files.file(u"c.csv"_s)}));
        QCOMPARE(test::rowsOf(selected.out).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestIrtCommand)
#include "tst_irt_command.moc"
