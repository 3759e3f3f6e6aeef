#include "app/cli/irt_call.h"

#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

/// Files and calls that `suyangctl irt` does not take.
class TestIrtRefusals : public QObject
{
    Q_OBJECT

    test::IrtFiles m_files;

private Q_SLOTS:
    void init() { m_files.writeExample(); }

    void refusesBadInput_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("message");
        const QStringList plain;
        const QStringList correlated {u"--correlation"_s, u"c.csv"_s};
        QTest::newRow("no number") << u"items.csv"_s << QByteArray("item,model,a,b\nx,2pl,nan,0\n")
                                   << plain << QByteArray("items.csv:2:");
        QTest::newRow("empty items")
            << u"items.csv"_s << QByteArray("") << plain << QByteArray("items.csv");
        QTest::newRow("no item") << u"items.csv"_s << QByteArray("item,model,a,b\n") << plain
                                 << QByteArray("no item");
        QTest::newRow("unknown model")
            << u"items.csv"_s << QByteArray("item,model,a,b\nx,5pl,1,0\n") << plain
            << QByteArray("items.csv:2:");
        QTest::newRow("empty answers")
            << u"answers.csv"_s << QByteArray("") << plain << QByteArray("answers.csv");
        QTest::newRow("unknown item")
            << u"answers.csv"_s << QByteArray("person,i9\np,1\n") << plain << QByteArray("i9");
        QTest::newRow("code too high") << u"answers.csv"_s << QByteArray("person,i1\np,2\n")
                                       << plain << QByteArray("answers.csv:2: person \"p\"");
        QTest::newRow("code negative") << u"answers.csv"_s << QByteArray("person,i1\np,-1\n")
                                       << plain << QByteArray("answers.csv:2:");
        QTest::newRow("singular") << u"c.csv"_s << QByteArray("A,B\n1,1\n1,1\n") << correlated
                                  << QByteArray("singular");
        QTest::newRow("not symmetric") << u"c.csv"_s << QByteArray("A,B\n1,0.5\n0.4,1\n")
                                       << correlated << QByteArray("symmetric");
        QTest::newRow("dimension missing")
            << u"c.csv"_s << QByteArray("A,C\n1,0\n0,1\n") << correlated << QByteArray("\"B\"");
        QTest::newRow("three means") << u"c.csv"_s << QByteArray("A,B\n1,0\n0,1\n")
                                     << QStringList {u"--prior-mean"_s, u"0,0,0"_s}
                                     << QByteArray("3 numbers for 2 dimensions");
        QTest::newRow("a mean twice")
            << u"c.csv"_s << QByteArray("dimension,mean\nA,0\nB,0\nA,1\n")
            << QStringList {u"--prior-mean"_s, u"c.csv"_s} << QByteArray("c.csv:4:");
        QTest::newRow("no such file")
            << u"c.csv"_s << QByteArray("A,B\n1,0\n0,1\n")
            << QStringList {u"--correlation"_s, u"/nowhere.csv"_s} << QByteArray("/nowhere.csv");
    }

    void refusesBadInput()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        m_files.folder.write(name, content);
        for (QString &argument : arguments)
            argument = argument == u"c.csv" ? m_files.file(argument) : argument;
        for (const QString &command : {u"score"_s, u"select"_s}) {
            const test::ConsoleOutcome outcome = test::runIrt(m_files.call(command, arguments));
            QCOMPARE(outcome.code, 3);
            QVERIFY(outcome.out.isEmpty());
            QVERIFY2(outcome.err.startsWith("suyangctl: ") && outcome.err.contains(message),
                outcome.err.constData());
        }
    }

    void refusesBadTheta_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("none") << QByteArray("theta\n");
        QTest::newRow("no number") << QByteArray("theta\nnan\n");
        QTest::newRow("another column") << QByteArray("x\n1\n");
    }

    void refusesBadTheta()
    {
        QFETCH(QByteArray, content);
        m_files.folder.write(u"theta.csv"_s, content);
        const test::ConsoleOutcome outcome = test::runIrt({u"prob"_s, u"--items"_s,
            m_files.file(u"items.csv"_s), u"--theta"_s, m_files.file(u"theta.csv"_s)});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
    }

    void refusesAWrongCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("irt alone") << QStringList();
        QTest::newRow("no files") << QStringList {u"score"_s};
        QTest::newRow("no such method") << m_files.call(u"score"_s, {u"--method"_s, u"luck"_s});
        QTest::newRow("no such criterion")
            << m_files.call(u"select"_s, {u"--criterion"_s, u"luck"_s});
        QTest::newRow("range upside down") << m_files.call(u"score"_s, {u"--range"_s, u"6,-6"_s});
        QTest::newRow("range of one") << m_files.call(u"score"_s, {u"--range"_s, u"6"_s});
        QTest::newRow("one point") << m_files.call(u"score"_s, {u"--points"_s, u"1"_s});
        QTest::newRow("points for mle")
            << m_files.call(u"score"_s, {u"--points"_s, u"9"_s, u"--method"_s, u"mle"_s});
    }

    void refusesAWrongCall()
    {
        QFETCH(QStringList, arguments);
        const test::ConsoleOutcome outcome = test::runIrt(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIrtRefusals)
#include "tst_irt_refusals.moc"
