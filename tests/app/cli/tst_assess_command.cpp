#include "support/answers.h"
#include "support/shipped_content.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;
const QString Ctl = QStringLiteral(SUYANG_BIN_DIR "/suyangctl");

/// suyangctl, spoken to line by line.
class Talk
{
public:
    explicit Talk(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(Ctl, arguments);
        m_process.waitForStarted(Patience);
    }
    ~Talk()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }

    QJsonObject read()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(Patience))
                return {};
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    void say(const QJsonObject &message)
    {
        m_process.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }
    int end()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(Patience);
        return m_process.exitCode();
    }

private:
    QProcess m_process;
};

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run run(const QStringList &arguments)
{
    QProcess process;
    process.start(Ctl, arguments);
    process.waitForFinished(Patience);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList assess(const QString &data, const QStringList &more = {})
{
    return QStringList {u"--data"_s, data, u"--lang"_s, u"en"_s, u"assess"_s, u"--protocol"_s,
               u"jsonl"_s, u"--profile"_s, u"Li"_s}
    + more;
}

} // namespace

class TestAssessCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramGoesOnAtTheNextQuestionWithEveryAcknowledgedAnswer()
    {
        QTemporaryDir folder;
        QString attempt;
        int acknowledged = 0;
        {
            Talk talk(assess(folder.path(), {u"--seed"_s, u"5"_s}));
            for (int i = 0; i < 7; ++i) {
                const QJsonObject question = talk.read();
                QCOMPARE(question.value(u"type"_s).toString(), u"question"_s);
                attempt = question.value(u"attempt"_s).toString();
                talk.say({{u"type"_s, u"dont-know"_s}});
                const QJsonObject answer = talk.read();
                QCOMPARE(answer.value(u"type"_s).toString(), u"acknowledged"_s);
                acknowledged = answer.value(u"position"_s).toInt();
            }
            talk.kill();
        }
        Talk again(assess(folder.path(), {u"--resume"_s, attempt}));
        const QJsonObject question = again.read();
        QCOMPARE(question.value(u"type"_s).toString(), u"question"_s);
        QCOMPARE(question.value(u"position"_s).toInt(), acknowledged + 1);
        QCOMPARE(question.value(u"attempt"_s).toString(), attempt);
    }

    void anAnswerThatDoesNotFitLeavesTheQuestionOpen()
    {
        QTemporaryDir folder;
        Talk talk(assess(folder.path(), {u"--seed"_s, u"5"_s}));
        const QJsonObject question = talk.read();
        talk.say({{u"type"_s, u"answer"_s}, {u"response"_s, QJsonObject {{u"no"_s, 1}}}});
        QCOMPARE(talk.read().value(u"type"_s).toString(), u"error"_s);
        talk.say({{u"type"_s, u"what"_s}});
        QCOMPARE(talk.read().value(u"type"_s).toString(), u"error"_s);
        const auto *item = test::shippedContent().bank.item(
            question.value(u"item"_s).toObject().value(u"id"_s).toString());
        QVERIFY(item);
        talk.say({{u"type"_s, u"answer"_s}, {u"response"_s, test::rightResponse(*item)}});
        QCOMPARE(talk.read().value(u"type"_s).toString(), u"acknowledged"_s);
        talk.read(); // the next question
        talk.say({{u"type"_s, u"pause"_s}});
        QCOMPARE(talk.read().value(u"type"_s).toString(), u"paused"_s);
        QCOMPARE(talk.end(), 0);
    }

    void twoAtOnceGetAClearMessage()
    {
        QTemporaryDir folder;
        Talk first(assess(folder.path()));
        QCOMPARE(first.read().value(u"type"_s).toString(), u"question"_s);
        const Run second = run(assess(folder.path()));
        QCOMPARE(second.code, 5);
        QVERIFY2(!second.err.isEmpty() && second.out.isEmpty(), second.err.constData());
    }

    void theProfileCanBeSeenExportedAndDeleted()
    {
        QTemporaryDir folder;
        {
            Talk talk(assess(folder.path(), {u"--seed"_s, u"9"_s}));
            for (;;) {
                const QJsonObject message = talk.read();
                const QString type = message.value(u"type"_s).toString();
                if (type == u"question")
                    talk.say({{u"type"_s, u"dont-know"_s}});
                else if (type != u"acknowledged") {
                    QCOMPARE(type, u"result"_s);
                    QCOMPARE(message.value(u"dimensions"_s).toArray().size(), 4);
                    QCOMPARE(message.value(u"competences"_s).toArray().size(), 24);
                    break;
                }
            }
            QCOMPARE(talk.end(), 0);
        }
        const QStringList data {u"--data"_s, folder.path(), u"--lang"_s, u"en"_s};
        const Run path
            = run(data + QStringList {u"path"_s, u"show"_s, u"--profile"_s, u"Li"_s, u"--json"_s});
        const QJsonArray steps = QJsonDocument::fromJson(path.out).array();
        QVERIFY(steps.size() > 3);
        QVERIFY(!steps.first().toObject().value(u"reason"_s).toString().isEmpty());
        const Run status = run(data + QStringList {u"db"_s, u"status"_s, u"--json"_s});
        QCOMPARE(status.code, 0);
        QVERIFY(QJsonDocument::fromJson(status.out).object().value(u"chains_hold"_s).toBool());
        const Run exported = run(data + QStringList {u"profile"_s, u"export"_s, u"Li"_s});
        const QJsonObject document = QJsonDocument::fromJson(exported.out).object();
        QCOMPARE(document.value(u"format"_s).toString(), u"suyang-profile/1"_s);
        QVERIFY(document.value(u"events"_s).toArray().size() > 16);
        QCOMPARE(run(data + QStringList {u"profile"_s, u"delete"_s, u"Li"_s}).code, 4);
        QCOMPARE(run(data + QStringList {u"profile"_s, u"delete"_s, u"Li"_s, u"--yes"_s}).code, 0);
        QCOMPARE(run(data + QStringList {u"profile"_s, u"list"_s}).out.trimmed(), QByteArray());
    }

    void theDemoWritesItsThreeFiles()
    {
        QTemporaryDir folder;
        const Run demo = run({u"--lang"_s, u"zh-CN"_s, u"demo"_s, u"--seed"_s, u"3"_s, u"--out"_s,
            folder.filePath(u"报告"_s)});
        QCOMPARE(demo.code, 0);
        for (const auto &name : {u"report.pdf"_s, u"report.html"_s, u"profile.json"_s}) {
            const QString path = folder.filePath(u"报告/"_s + name);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QVERIFY(demo.out.contains(path.toUtf8()));
        }
        QFile json(folder.filePath(u"报告/profile.json"_s));
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll()).object().value(u"type"_s), u"result"_s);
    }

    void saysWhatIsWrongAndExitsByTheContract_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no command") << QStringList {} << 2;
        QTest::newRow("unknown protocol")
            << QStringList {u"assess"_s, u"--protocol"_s, u"morse"_s} << 2;
        QTest::newRow("no such bank")
            << QStringList {u"--bank"_s, u"/nowhere"_s, u"assess"_s, u"--anonymous"_s} << 3;
        QTest::newRow("no such audience")
            << QStringList {u"assess"_s, u"--anonymous"_s, u"--audience"_s, u"nobody"_s} << 3;
    }

    void saysWhatIsWrongAndExitsByTheContract()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Run result = run(arguments);
        QCOMPARE(result.code, code);
        QVERIFY(!result.err.isEmpty() || !result.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAssessCommand)
#include "tst_assess_command.moc"
