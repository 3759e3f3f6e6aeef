#include "console.h"
#include "support/answers.h"
#include "support/shipped_content.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

/// Takes a whole assessment: right, wrong, "I don't know yet" and "skip for now" in turn.
void takeTest(const QString &data, const QString &audience, int seed)
{
    QProcess process;
    process.start(QStringLiteral(SUYANG_BIN_DIR "/suyangctl"),
        {u"--data"_s, data, u"--lang"_s, u"en"_s, u"assess"_s, u"--protocol"_s, u"jsonl"_s,
            u"--profile"_s, u"Li"_s, u"--audience"_s, audience, u"--seed"_s,
            QString::number(seed)});
    QVERIFY(process.waitForStarted(Patience));
    bool skipped = false;
    for (;;) {
        while (!process.canReadLine())
            QVERIFY(process.waitForReadyRead(Patience));
        const QJsonObject message = QJsonDocument::fromJson(process.readLine()).object();
        const QString type = message.value(u"type"_s).toString();
        if (type == u"result")
            break;
        if (type == u"acknowledged" || type == u"skipped")
            continue;
        QCOMPARE(type, u"question"_s);
        const auto &item = *test::shippedContent().bank.item(
            message.value(u"item"_s).toObject().value(u"id"_s).toString());
        const int position = message.value(u"position"_s).toInt();
        QJsonObject say {{u"type"_s, u"answer"_s}};
        if (position == 3 && !skipped) {
            say = {{u"type"_s, u"skip"_s}};
            skipped = true;
        } else if (position % 5 == 0) {
            say = {{u"type"_s, u"dont-know"_s}};
        } else {
            say.insert(u"response"_s,
                position % 2 ? test::rightResponse(item) : test::wrongResponse(item));
        }
        process.write(QJsonDocument(say).toJson(QJsonDocument::Compact) + '\n');
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(Patience));
    QCOMPARE(process.exitCode(), 0);
}

/// A copy of the shipped bank in which one item has the next version.
QString bankWithNewVersion(const QString &folder, const QString &item)
{
    const QDir source(QStringLiteral(SUYANG_SOURCE_DIR "/resources/bank"));
    QDirIterator files(source.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        const QString to = folder + u'/' + source.relativeFilePath(from);
        if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(from, to))
            qFatal("cannot copy");
        QFile copy(to);
        copy.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        if (QFileInfo(to).fileName() != item + u".json"_s)
            continue;
        if (!copy.open(QIODevice::ReadWrite))
            qFatal("cannot change");
        QJsonObject json = QJsonDocument::fromJson(copy.readAll()).object();
        json.insert(u"version"_s, json.value(u"version"_s).toInt() + 1);
        copy.resize(0);
        copy.write(QJsonDocument(json).toJson());
    }
    return folder;
}

} // namespace

class TestReplayCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        takeTest(m_data.path(), u"citizen"_s, 5);
        takeTest(m_data.path(), u"older-adult"_s, 6);
    }

    void theStoredAttemptReplaysBitForBit()
    {
        for (const auto &attempt : {u"1"_s, u"2"_s}) {
            const auto outcome = replay({u"--attempt"_s, attempt, u"--json"_s});
            QCOMPARE(outcome.code, 0);
            const QJsonObject json = outcome.object();
            QVERIFY(json.value(u"replays"_s).toBool());
            QVERIFY(json.value(u"difference"_s).isNull());
            QVERIFY(json.value(u"same_pool"_s).toBool());
            const QJsonArray questions = json.value(u"questions"_s).toArray();
            QVERIFY(questions.size() >= 16);
            QVERIFY(!questions[2].toObject().value(u"put_aside"_s).toArray().isEmpty());
        }
    }

    void explainsEveryChoiceInNumbers()
    {
        const QJsonArray questions = replay({u"--json"_s}).object().value(u"questions"_s).toArray();
        for (const QJsonValue entry : questions) {
            const QJsonObject choice = entry.toObject().value(u"choice"_s).toObject();
            QVERIFY(choice.value(u"value"_s).toDouble() >= 0.0);
            QVERIFY(choice.value(u"rank"_s).toInt() >= 1);
            const double p = choice.value(u"probability"_s).toDouble();
            QVERIFY(p > 0.0 && p <= 1.0);
            if (choice.value(u"returned"_s).toBool() || choice.value(u"opening"_s).toBool())
                continue;
            QCOMPARE(choice.value(u"criterion"_s).toString(), u"mfi"_s);
            const QJsonObject excluded = choice.value(u"excluded"_s).toObject();
            int sum = choice.value(u"eligible"_s).toInt();
            for (const QJsonValue count : excluded)
                sum += count.toInt();
            QCOMPARE(sum, choice.value(u"in_dimension"_s).toInt());
        }
        const QJsonObject first = questions[0].toObject().value(u"choice"_s).toObject();
        QVERIFY(first.value(u"excluded"_s).toObject().value(u"last_tests"_s).toInt() > 0);
    }

    void printsARowAQuestionAndWordsOnDemand()
    {
        const auto plain = replay({});
        QCOMPARE(plain.code, 0);
        const QList<QByteArray> lines = plain.out.trimmed().split('\n');
        QVERIFY(lines.first().startsWith("question\titem\tversion"));
        for (qsizetype i = 1; i + 1 < lines.size(); ++i) {
            QCOMPARE(lines[i].split('\t').size(), 9);
            QCOMPARE(lines[i].split('\t').first().toInt(), static_cast<int>(i));
        }
        QVERIFY(lines.last().contains("to the last bit"));
        const auto explained = replay({u"--explain"_s});
        QCOMPARE(explained.out.trimmed().split('\n').size(), 2 * lines.size() - 2);
        QVERIFY(explained.out.contains("was due"));
        QVERIFY(!explained.out.contains("(s)"));
        const auto chinese = replay({u"--explain"_s}, u"zh-CN"_s);
        QVERIFY(QString::fromUtf8(chinese.out).contains(u"轮到“"_s));
    }

    void namesTheQuestionThatTheBankChanged()
    {
        const QJsonArray questions = replay({u"--json"_s}).object().value(u"questions"_s).toArray();
        const QJsonObject sixth = questions[5].toObject();
        QTemporaryDir folder;
        const QString bank = bankWithNewVersion(folder.path(), sixth.value(u"item"_s).toString());
        const auto outcome = replay({u"--json"_s, u"--bank"_s, bank});
        QCOMPARE(outcome.code, 1);
        const QJsonObject difference = outcome.object().value(u"difference"_s).toObject();
        QCOMPARE(difference.value(u"what"_s).toString(), u"item-version"_s);
        QCOMPARE(difference.value(u"position"_s).toInt(), 6);
        QVERIFY(!difference.value(u"message"_s).toString().isEmpty());
        QCOMPARE(outcome.object().value(u"questions"_s).toArray().size(), 5);
        const auto text = replay({u"--bank"_s, bank});
        QCOMPARE(text.code, 1);
        QVERIFY(text.out.contains("Question 6"));
    }

    void saysWhatIsWrongAndExitsByTheContract_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no profile named") << QStringList {u"profile"_s, u"replay"_s} << 2;
        QTest::newRow("nobody") << QStringList {u"profile"_s, u"replay"_s, u"Wang"_s} << 3;
        for (const auto &attempt : {u"0"_s, u"3"_s, u"x"_s})
            QTest::addRow("attempt %s", qPrintable(attempt))
                << QStringList {u"profile"_s, u"replay"_s, u"Li"_s, u"--attempt"_s, attempt} << 3;
    }

    void saysWhatIsWrongAndExitsByTheContract()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const auto outcome = test::runConsole(QStringList {u"--data"_s, m_data.path()} + arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.err.isEmpty() && outcome.out.isEmpty());
    }

    void theResultTellsHowFastTheAnswersWere()
    {
        const auto outcome = test::runConsole(
            {u"--data"_s, m_data.path(), u"profile"_s, u"show"_s, u"Li"_s, u"--json"_s});
        const QJsonArray results = outcome.object().value(u"results"_s).toArray();
        QCOMPARE(results.size(), 2);
        for (const QJsonValue entry : results.first().toObject().value(u"dimensions"_s).toArray()) {
            const QJsonObject dimension = entry.toObject();
            QVERIFY(dimension.value(u"answered_very_fast"_s).isBool());
            QVERIFY(dimension.value(u"rapid_answers"_s).toInt()
                <= dimension.value(u"answered"_s).toInt());
        }
    }

private:
    test::ConsoleOutcome replay(const QStringList &more, const QString &language = u"en"_s) const
    {
        return test::runConsole(QStringList {u"--data"_s, m_data.path(), u"--lang"_s, language,
                                    u"profile"_s, u"replay"_s, u"Li"_s}
            + more);
    }

    QTemporaryDir m_data;
};

QTEST_GUILESS_MAIN(TestReplayCommand)
#include "tst_replay_command.moc"
