#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSimulateCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    struct Outcome
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    static Outcome run(const QStringList &arguments)
    {
        QProcess process;
        process.start(
            QStringLiteral(SUYANG_BIN_DIR "/suyangctl"), QStringList {u"simulate"_s} + arguments);
        if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString file(const QString &name, const QByteArray &content)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            return {};
        return out.fileName();
    }

    QString items()
    {
        QByteArray text("item,dimension,model,a,b\n");
        for (int i = 0; i < 60; ++i)
            text += "i" + QByteArray::number(i) + (i % 2 ? ",work" : ",life") + ",2pl,1.2,"
                + QByteArray::number(-2.0 + i / 15.0) + '\n';
        return file(u"items.csv"_s, text);
    }

private Q_SLOTS:
    void saysWhatTheContractNames()
    {
        const Outcome outcome = run({u"--items"_s, items(), u"--persons"_s, u"120"_s, u"--seed"_s,
            u"4"_s, u"--max"_s, u"12"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"persons"_s].toInt(), 120);
        QCOMPARE(json[u"mean_length"_s].toDouble(), 12.0);
        QVERIFY(json[u"persons_per_second"_s].toDouble() > 0.0);
        QVERIFY(json[u"overlap"_s].isDouble());
        QVERIFY(json[u"exposure"_s][u"max"_s].toDouble() > 0.2);
        QVERIFY(json[u"exposure"_s][u"under_2_percent"_s].isDouble());
        const QJsonArray dimensions = json[u"dimensions"_s].toArray();
        QCOMPARE(dimensions.size(), 2);
        QCOMPARE(dimensions[0][u"dimension"_s].toString(), u"life"_s);
        for (const QJsonValue dimension : dimensions) {
            QVERIFY(std::abs(dimension[u"bias"_s].toDouble()) < 0.5);
            QVERIFY(dimension[u"rmse"_s].toDouble() < 1.0);
            QVERIFY(dimension[u"correlation"_s].toDouble() > 0.6);
            QVERIFY(dimension[u"coverage"_s].toDouble() > 0.8);
        }
    }

    void everyExposureAndCriterionOfTheContractRuns_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const char *criterion : {"mfi", "mei", "mepv", "kl", "klp", "d", "a"})
            QTest::newRow(criterion)
                << QStringList {u"--criterion"_s, QString::fromLatin1(criterion)};
        for (const char *exposure : {"none", "randomesque:3", "progressive-restricted:0.4",
                 "sympson-hetter:0.5", "ineligibility:0.5"})
            QTest::newRow(exposure) << QStringList {u"--exposure"_s, QString::fromLatin1(exposure)};
    }

    void everyExposureAndCriterionOfTheContractRuns()
    {
        QFETCH(QStringList, options);
        const Outcome outcome
            = run(QStringList {u"--items"_s, items(), u"--persons"_s, u"60"_s, u"--max"_s, u"8"_s}
                + options);
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.out.count('\n'), 3);
    }

    void runsTheWholeAssessmentOfABank()
    {
        const Outcome outcome
            = run({u"--audience"_s, u"citizen"_s, u"--persons"_s, u"20"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"dimensions"_s].toArray().size(), 4);
        QVERIFY(json[u"shortest"_s].toInt() >= 16);
    }

    void shadowTestsKeepEveryRuleOfTheBank_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("as people take it") << QStringList {};
        QTest::newRow("the best item") << QStringList {u"--exposure"_s, u"randomesque:1"_s};
        QTest::newRow("by lot") << QStringList {
            u"--exposure"_s, u"ineligibility:0.3"_s, u"--criterion"_s, u"a"_s};
    }

    void shadowTestsKeepEveryRuleOfTheBank()
    {
        QFETCH(QStringList, options);
        QByteArray first;
        for (const auto &threads : {u"1"_s, u"2"_s}) {
            const Outcome outcome = run(QStringList {u"--persons"_s, u"60"_s, u"--selection"_s,
                                            u"shadow"_s, u"--json"_s, u"--threads"_s, threads}
                + options);
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
            QCOMPARE(json[u"selection"_s].toString(), u"shadow"_s);
            QCOMPARE(json[u"rules"_s][u"broken_tests"_s].toInt(-1), 0);
            QCOMPARE(json[u"rules"_s][u"chosen_by_need"_s].toInt(-1), 0);
            json.remove(u"persons_per_second"_s);
            const QByteArray text = QJsonDocument(json).toJson();
            QVERIFY(first.isEmpty() || first == text);
            first = text;
        }
    }

    void shadowTestsTakePlainItems()
    {
        const Outcome outcome = run({u"--items"_s, items(), u"--persons"_s, u"20"_s, u"--max"_s,
            u"10"_s, u"--selection"_s, u"shadow"_s});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(outcome.err.contains("break a rule of the whole test: 0"));
    }

    void aTestThatCannotBeAssembledIsRefusedByName()
    {
        const QString path = file(u"few.csv"_s, "item,model,a,b\ni,2pl,1,0\nj,2pl,1,1\n");
        const Outcome outcome
            = run({u"--items"_s, path, u"--persons"_s, u"10"_s, u"--selection"_s, u"shadow"_s});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.err.contains("cannot hold together: length"), outcome.err.constData());
        const Outcome fitting = run({u"--items"_s, path, u"--persons"_s, u"10"_s, u"--max"_s,
            u"2"_s, u"--selection"_s, u"shadow"_s});
        QCOMPARE(fitting.code, 0);
    }

    void refusesWhatMakesNoSense_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const QStringList &options, const char *reason) {
            QTest::newRow(name) << options << QByteArray(reason);
        };
        row("an unknown criterion", {u"--criterion"_s, u"best"_s}, "no such criterion");
        row("an exposure without a number", {u"--exposure"_s, u"randomesque"_s}, "randomesque:K");
        row("a limit above one", {u"--exposure"_s, u"sympson-hetter:2"_s}, "(0, 1]");
        row("more at least than at most", {u"--min"_s, u"9"_s, u"--max"_s, u"8"_s}, "--min");
        row("an unknown selection", {u"--selection"_s, u"best"_s}, "use need or shadow");
        row("a lottery of another selection",
            {u"--selection"_s, u"shadow"_s, u"--exposure"_s, u"sympson-hetter:0.5"_s},
            "ineligibility:R");
        row("no threads", {u"--threads"_s, u"0"_s}, "--threads");
        row("more threads than anyone has", {u"--threads"_s, u"-1"_s}, "--threads");
        row("fewer than nobody", {u"--persons"_s, u"-1"_s}, "--persons");
        row("nobody", {u"--persons"_s, u"0"_s}, "--persons");
        row("more persons than memory", {u"--persons"_s, u"1000000000000"_s}, "--persons");
        row("no item at most", {u"--max"_s, u"0"_s}, "--max");
        row("a negative length", {u"--max"_s, u"-3"_s}, "--max");
        row("a precision that is none", {u"--stop-se"_s, u"nan"_s}, "--stop-se");
        row("a population without end", {u"--truth-sd"_s, u"1e9"_s}, "--truth-sd");
    }

    void refusesWhatMakesNoSense()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, reason);
        const Outcome outcome = run(QStringList {u"--items"_s, items()} + options
            + (options[0] == u"--persons" ? QStringList() : QStringList {u"--persons"_s, u"5"_s}));
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains(reason), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void refusesAFileThatIsNotThere()
    {
        const Outcome outcome = run(
            {u"--items"_s, items(), u"--persons"_s, u"5"_s, u"--correlation"_s, u"/nowhere.csv"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("no such file"));
    }

    void runsUnderAnAlmostPerfectCorrelation()
    {
        const QString path = file(u"c.csv"_s, "life,work\n1,0.9995\n0.9995,1\n");
        const Outcome outcome = run({u"--items"_s, items(), u"--persons"_s, u"20"_s,
            u"--correlation"_s, path, u"--max"_s, u"10"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(!outcome.out.contains("nan"));
    }

    void refusesASingularCorrelation()
    {
        const QString path = file(u"c.csv"_s, "life,work\n1,1\n1,1\n");
        const Outcome outcome
            = run({u"--items"_s, items(), u"--persons"_s, u"5"_s, u"--correlation"_s, path});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("singular"));
    }

    void aBankOfOneItemIsAskedOnce()
    {
        const QString path = file(u"one.csv"_s, "item,model,a,b\ni,2pl,1,0\n");
        const Outcome outcome = run({u"--items"_s, path, u"--persons"_s, u"10"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(json[u"mean_length"_s].toDouble(), 1.0);
        QVERIFY(!outcome.out.contains("nan"));
    }
};

QTEST_APPLESS_MAIN(TestSimulateCommand)
#include "tst_simulate_command.moc"
