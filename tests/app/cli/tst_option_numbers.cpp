#include "app/cli/console.h"

#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

/// Numbers and files that make no sense are faults of the command line: they end with 2 before a
/// file is opened, and the message names the option.
class TestOptionNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoSuchNumber_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        const QString simulate = u"simulate --items x.csv --persons 5"_s;
        const QString fit = u"fit --items x.csv --responses y.csv"_s;
        const QString calibrate = u"calibrate --responses y.csv --model 3pl --out z.csv"_s;
        const QString dif = u"dif --responses y.csv --group g.csv"_s;
        const auto row = [](const QString &command, const char *option, const char *value) {
            const QByteArray name = command.section(u' ', 0, 0).toLatin1() + ' ' + option + ' ';
            QTest::newRow((name + value).constData())
                << command << QString::fromLatin1(option) << QString::fromLatin1(value);
        };
        for (const QString &command : {simulate, u"assess"_s, u"demo --out nowhere"_s}) {
            for (const char *seed : {"-1", "1.5", "x", "18446744073709551616"})
                row(command, "--seed", seed);
        }
        for (const char *value : {"nan", "inf", "-1", "0"}) {
            row(fit, "--prior-variance", value);
            row(fit, "--variance", value);
            row(simulate, "--stop-se", value);
            row(dif, "--alpha", value);
        }
        for (const char *value : {"nan", "inf"}) {
            row(fit, "--prior-mean", value);
            row(simulate, "--truth-mean", value);
            row(simulate, "--difficulty-error", value);
            row(calibrate, "--range", value);
        }
        row(simulate, "--truth-sd", "-0.1");
        row(simulate, "--certainty", "nan");
        row(calibrate, "--prior-c", "5,nan");
    }

    void refusesWhatIsNoSuchNumber()
    {
        QFETCH(QString, command);
        QFETCH(QString, option);
        QFETCH(QString, value);
        const test::ConsoleOutcome outcome
            = test::runConsole(command.split(u' ') + QStringList {option + u'=' + value});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(option.toUtf8()), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void takesTheGreatestSeed()
    {
        const auto outcome
            = test::runConsole({u"simulate"_s, u"--items"_s, u"-"_s, u"--persons"_s, u"2"_s,
                                   u"--max"_s, u"1"_s, u"--seed"_s, u"18446744073709551615"_s},
                "item,model,a,b\nx,2pl,1,0\ny,2pl,1,0.5\n");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
    }

    void readsStandardInputOnce_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("fit") << u"fit --items - --responses -"_s;
        QTest::newRow("dif") << u"dif --responses - --group - --method mh"_s;
        QTest::newRow("calibrate")
            << u"calibrate --responses - --anchors - --model 2pl --out z.csv"_s;
        QTest::newRow("simulate") << u"simulate --items - --blueprint - --persons 5"_s;
        QTest::newRow("irt score") << u"irt score --items - --responses -"_s;
        QTest::newRow("irt prob") << u"irt prob --items - --theta -"_s;
    }

    void readsStandardInputOnce()
    {
        QFETCH(QString, command);
        const test::ConsoleOutcome outcome
            = test::runConsole(command.split(u' '), "item,model,a,b\nx,2pl,1,0\n");
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("standard input"), outcome.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestOptionNumbers)
#include "tst_option_numbers.moc"
