#include "support/item_json.h"
#include "support/scratch_folder.h"

#include <QProcess>
#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

Outcome run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment clean;
    clean.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(clean);
    process.start(QStringLiteral(SUYANG_BIN_DIR "/suyangctl"), arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

/// A bank of one sound item, changed by hand where a test wants.
void fill(const test::ScratchFolder &folder, const QJsonObject &item)
{
    folder.write(u"bank.json"_s, R"({"format": "suyang-bank/1", "id": "test", "version": "1.0"})");
    folder.write(u"items/L1/L1-A-001.json"_s, test::bytesOf(item));
}

} // namespace

class TestBankCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsItsVersion()
    {
        const Outcome outcome = run({u"--version"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.startsWith("suyangctl "));
    }

    void refusesAWrongCall_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no such command") << QStringList {u"dance"_s};
        QTest::newRow("bank alone") << QStringList {u"bank"_s};
        QTest::newRow("no such option") << QStringList {u"bank"_s, u"list"_s, u"--colour"_s};
        QTest::newRow("no such language")
            << QStringList {u"bank"_s, u"list"_s, u"--lang"_s, u"fr"_s};
        QTest::newRow("show without an item") << QStringList {u"bank"_s, u"show"_s};
    }

    void refusesAWrongCall()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.startsWith("suyangctl: "));
    }

    void listsTheShippedBank()
    {
        const Outcome outcome = run({u"bank"_s, u"list"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.array().size() >= 96);
        const QStringList expected {u"a"_s, u"audiences"_s, u"b"_s, u"band"_s, u"competence"_s,
            u"dimension"_s, u"family"_s, u"id"_s, u"kind"_s, u"languages"_s, u"model"_s,
            u"provisional"_s, u"scored"_s, u"version"_s};
        for (const QJsonValue entry : outcome.array()) {
            for (const QString &key : expected)
                QVERIFY2(entry.toObject().contains(key), qPrintable(key));
            QVERIFY(entry.toObject().value(u"b"_s).isDouble());
        }
    }

    void takesOptionsBeforeAndAfterTheCommand()
    {
        const Outcome before = run({u"--json"_s, u"bank"_s, u"list"_s});
        const Outcome after = run({u"bank"_s, u"list"_s, u"--json"_s});
        QCOMPARE(before.code, 0);
        QCOMPARE(before.out, after.out);
    }

    void showsAnItemAsAuthored()
    {
        const test::ScratchFolder folder;
        const QJsonObject item = test::itemJson(u"matching"_s);
        fill(folder, item);
        const Outcome outcome
            = run({u"bank"_s, u"show"_s, u"L1-A-001"_s, u"--json"_s, u"--bank"_s, folder.path()});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.object(), item);
    }

    void showsAnItemInTheAskedLanguage()
    {
        const test::ScratchFolder folder;
        fill(folder, test::itemJson(u"single-choice"_s));
        const QStringList call {u"bank"_s, u"show"_s, u"L1-A-001"_s, u"--bank"_s, folder.path()};
        QVERIFY(run(call + QStringList {u"--lang"_s, u"en"_s}).out.contains("Restart modem"));
        QVERIFY(run(call + QStringList {u"--lang"_s, u"zh-CN"_s}).out.contains("重启路由器"));
    }

    void saysThatAnItemIsNotThere()
    {
        const Outcome outcome = run({u"bank"_s, u"show"_s, u"Z9-A-001"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains("Z9-A-001"));
    }

    void passesASoundBank()
    {
        const test::ScratchFolder folder;
        fill(folder, test::itemJson(u"number"_s));
        const Outcome outcome = run({u"bank"_s, u"check"_s, folder.path(), u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.object().value(u"items"_s).toInt(), 1);
        QVERIFY(outcome.object().value(u"figures"_s).toObject().contains(u"K35"_s));
    }

    void reportsFindings()
    {
        const test::ScratchFolder folder;
        QJsonObject item = test::itemJson(u"single-choice"_s);
        item.insert(u"stem"_s, test::inBoth(u"打13912345678"_s, u"Call 13912345678"_s));
        fill(folder, item);
        const Outcome outcome
            = run({u"bank"_s, u"check"_s, u"--json"_s, u"--bank"_s, folder.path()});
        QCOMPARE(outcome.code, 1);
        bool found = false;
        for (const QJsonValue entry : outcome.object().value(u"findings"_s).toArray()) {
            found = found
                || (entry.toObject().value(u"check"_s) == u"K24"_s
                    && entry.toObject().value(u"level"_s) == u"error"_s
                    && entry.toObject().value(u"item"_s) == u"L1-A-001"_s);
        }
        QVERIFY(found);
    }

    void listsAcceptedWarningsWithTheirReason()
    {
        const test::ScratchFolder folder;
        QJsonObject item = test::itemJson(u"single-choice"_s);
        item.insert(u"stem"_s, test::inBoth(u"哪个做法不对？"_s, u"What now?"_s));
        fill(folder, item);
        folder.write(u"accepted_warnings.csv"_s,
            "item,check,reason\nL1-A-001,K09,The skill is to find the fault\n");
        const QStringList call {u"bank"_s, u"check"_s, folder.path()};
        const Outcome outcome = run(call + QStringList {u"--json"_s});
        QCOMPARE(outcome.code, 0);
        QStringList reasons;
        for (const QJsonValue entry : outcome.object().value(u"findings"_s).toArray()) {
            if (entry.toObject().value(u"level"_s).toString() == u"accepted")
                reasons.append(entry.toObject().value(u"reason"_s).toString());
        }
        QCOMPARE(reasons, QStringList {u"The skill is to find the fault"_s});
        QVERIFY(run(call).out.contains("1 accepted"));
    }

    void checksAnswersAndSources()
    {
        const test::ScratchFolder folder;
        fill(folder, test::itemJson(u"single-choice"_s));
        folder.write(u"answers.csv"_s, "person,item,choice\np1,L1-A-001,b\n");
        folder.write(u"texts/a.txt"_s, "Nothing like it.");
        const Outcome outcome
            = run({u"bank"_s, u"check"_s, folder.path(), u"--json"_s, u"--answers"_s,
                folder.file(u"answers.csv"_s), u"--sources"_s, folder.file(u"texts"_s)});
        QCOMPARE(outcome.code, 0);
        const QJsonObject figures = outcome.object().value(u"figures"_s).toObject();
        QVERIFY(figures.contains(u"K19"_s));
        QVERIFY(figures.value(u"K27"_s).toString().startsWith(u"compared with 1 texts"));
    }

    void refusesAnswersThatAreNotThere_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("answers") << u"--answers"_s;
        QTest::newRow("sources") << u"--sources"_s;
    }

    void refusesAnswersThatAreNotThere()
    {
        QFETCH(QString, option);
        const Outcome outcome = run({u"bank"_s, u"check"_s, option, u"/nowhere"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(outcome.err.contains("/nowhere"));
    }

    void namesFileAndLineOfBadInput()
    {
        const test::ScratchFolder folder;
        fill(folder, test::itemJson(u"number"_s));
        folder.write(u"items/L1/L1-A-001.json"_s, "{\n\"format\": ,\n}");
        const Outcome outcome = run({u"bank"_s, u"list"_s, u"--bank"_s, folder.path()});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.startsWith("suyangctl: ") && outcome.err.contains("L1-A-001.json:2: "),
            outcome.err.constData());
    }

    void refusesABankThatIsNotThere()
    {
        const Outcome outcome = run({u"bank"_s, u"check"_s, u"/nowhere"_s});
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.err.contains("/nowhere"));
    }

    void tellsFigures()
    {
        const Outcome outcome = run({u"bank"_s, u"stats"_s, u"--json"_s});
        QCOMPARE(outcome.code, 0);
        int counted = 0;
        for (const QJsonValue cell : outcome.object().value(u"counts"_s).toArray())
            counted += cell.toObject().value(u"count"_s).toInt();
        QCOMPARE(counted, outcome.object().value(u"items"_s).toInt());
        QCOMPARE(outcome.object().value(u"information"_s).toArray().size(), 4);
        QCOMPARE(outcome.object().value(u"reading_load"_s).toArray().size(), 8);
        QCOMPARE(outcome.object().value(u"guessing"_s).toArray().size(), 12);
        int planned = 0;
        for (const QJsonValue cell : outcome.object().value(u"plan"_s).toArray())
            planned += cell.toObject().value(u"planned"_s).toInt();
        QCOMPARE(planned, 480);
        QVERIFY(outcome.object().value(u"people"_s).toObject().contains(u"groups"_s));
    }

    void writesRemarksOnlyWhenAsked()
    {
        QVERIFY(!run({u"bank"_s, u"list"_s}).err.isEmpty());
        QVERIFY(run({u"bank"_s, u"list"_s, u"--quiet"_s}).err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBankCommand)
#include "tst_bank_command.moc"
