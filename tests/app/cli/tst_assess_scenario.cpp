#include "console.h"
#include "support/answers.h"
#include "support/scenario_bank.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace suyang;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30000;

/// `suyangctl assess` on the bank of scenarios, spoken to line by line.
class Talk
{
public:
    Talk(const QString &data, const QString &bank, const QStringList &more)
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.start(QStringLiteral(SUYANG_BIN_DIR "/suyangctl"),
            QStringList {u"--data"_s, data, u"--bank"_s, bank, u"--lang"_s, u"en"_s, u"assess"_s,
                u"--profile"_s, u"Li"_s}
                + more);
        m_process.waitForStarted(Patience);
    }
    ~Talk()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }

    QByteArray readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(Patience))
                return {};
        }
        return m_process.readLine().trimmed();
    }
    QJsonObject read() { return QJsonDocument::fromJson(readLine()).object(); }
    /// The lines up to the one that ends with `last`.
    QStringList readTo(const QString &last)
    {
        QStringList lines;
        while (lines.isEmpty() || !lines.last().contains(last)) {
            const QByteArray line = readLine();
            if (line.isNull())
                break;
            lines.append(QString::fromUtf8(line));
        }
        return lines;
    }
    void say(const QByteArray &line) { m_process.write(line + '\n'); }
    void say(const QJsonObject &message)
    {
        say(QJsonDocument(message).toJson(QJsonDocument::Compact));
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(Patience);
    }

private:
    QProcess m_process;
};

QJsonObject answerOf(const QJsonObject &response)
{
    return {{u"type"_s, u"answer"_s}, {u"response"_s, response}};
}

/// Says "I don't know yet" until a scenario is asked; the question, or nothing.
QJsonObject goToScenario(Talk &talk)
{
    for (QJsonObject message = talk.read(); !message.isEmpty(); message = talk.read()) {
        if (message.value(u"type"_s) != u"question"_s)
            continue;
        if (message.value(u"item"_s).toObject().value(u"kind"_s) == u"scenario"_s)
            return message;
        talk.say(QJsonObject {{u"type"_s, u"dont-know"_s}});
    }
    return {};
}

const QStringList JsonLines {u"--protocol"_s, u"jsonl"_s, u"--seed"_s, u"5"_s};
/// The last words of what is said below each part.
const QString Ways = u"q = stop here"_s;

} // namespace

class TestAssessScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDriverTheStepsWithoutTheirKeys()
    {
        const QTemporaryDir data;
        Talk talk(data.path(), m_bank.path(), JsonLines);
        const QJsonObject item = goToScenario(talk).value(u"item"_s).toObject();
        QVERIFY(item.value(u"material"_s).toString().startsWith(u"Check-ups at"_s));
        QVERIFY(!item.contains(u"options"_s));
        const QJsonArray steps = item.value(u"steps"_s).toArray();
        QCOMPARE(steps.size(), 4);
        const QStringList kinds {
            u"single-choice"_s, u"multiple-response"_s, u"ordering"_s, u"number"_s};
        for (qsizetype i = 0; i < steps.size(); ++i) {
            const QJsonObject step = steps[i].toObject();
            QCOMPARE(step.value(u"id"_s).toString(), QString::number(i + 1));
            QCOMPARE(step.value(u"kind"_s).toString(), kinds[i]);
            QVERIFY(!step.value(u"prompt"_s).toString().isEmpty());
            for (const QString &secret : {u"key"_s, u"rationale"_s})
                QVERIFY(!step.contains(secret));
            for (const QJsonValue option : step.value(u"options"_s).toArray())
                QCOMPARE(option.toObject().keys(), QStringList({u"id"_s, u"text"_s}));
        }
        QCOMPARE(steps[0].toObject().value(u"options"_s).toArray().size(), 3);
        QCOMPARE(steps[1].toObject().value(u"choose"_s).toInt(), 2);
        QCOMPARE(steps[3].toObject().value(u"unit"_s).toString(), u"yuan"_s);
    }

    void takesAnAnswerAStepAndGoesOnAfterAKill()
    {
        const QTemporaryDir data;
        QString attempt;
        int position = 0;
        {
            Talk talk(data.path(), m_bank.path(), JsonLines);
            const QJsonObject question = goToScenario(talk);
            attempt = question.value(u"attempt"_s).toString();
            position = question.value(u"position"_s).toInt();
            for (const QJsonObject &misfit : {QJsonObject {{u"9"_s, u"a"_s}},
                     QJsonObject {{u"1"_s, u"z"_s}}, QJsonObject {{u"4"_s, u"a lot"_s}}}) {
                talk.say(answerOf(misfit));
                const QJsonObject error = talk.read();
                QCOMPARE(error.value(u"type"_s).toString(), u"error"_s);
                QVERIFY(error.value(u"reason"_s).toString().contains(u"step"_s));
            }
            talk.say(answerOf({{u"1"_s, u"b"_s}, {u"2"_s, QJsonArray {u"a"_s, u"b"_s}},
                {u"3"_s, QJsonArray {u"d"_s, u"c"_s, u"b"_s, u"a"_s}}, {u"4"_s, 95}}));
            const QJsonObject acknowledged = talk.read();
            QCOMPARE(acknowledged.value(u"type"_s).toString(), u"acknowledged"_s);
            QCOMPARE(acknowledged.value(u"position"_s).toInt(), position);
            talk.kill();
        }
        Talk again(
            data.path(), m_bank.path(), {u"--protocol"_s, u"jsonl"_s, u"--resume"_s, attempt});
        const QJsonObject next = again.read();
        QCOMPARE(next.value(u"type"_s).toString(), u"question"_s);
        QCOMPARE(next.value(u"position"_s).toInt(), position + 1);
    }

    void asksAPersonAtATerminalPartByPart()
    {
        const QTemporaryDir data;
        Talk talk(data.path(), m_bank.path(), {u"--protocol"_s, u"text"_s, u"--seed"_s, u"5"_s});
        QStringList lines = talk.readTo(Ways);
        for (int i = 0; i < 20 && !lines.contains(u"Part 1 of 4"_s); ++i) {
            talk.say("?");
            lines = talk.readTo(Ways);
        }
        QVERIFY(lines.contains(u"Part 1 of 4"_s));
        QVERIFY(lines.contains(u"Check-ups at the community clinic"_s));
        QVERIFY(lines.contains(u"On which day can she go and take all the results home?"_s));
        talk.say("Z"); // no such letter
        QVERIFY(talk.readTo(u"That did not fit"_s).last().contains(u"step 1"_s));
        talk.say("A");
        lines = talk.readTo(Ways);
        QVERIFY(lines.contains(u"Part 2 of 4"_s));
        QVERIFY(lines.contains(u"Which two things does she get ready first?"_s));
        QVERIFY(lines.last().contains(u"< = back to the part before"_s));
        talk.say("<");
        QVERIFY(talk.readTo(Ways).contains(u"Part 1 of 4"_s));
        talk.say("B");
        QVERIFY(talk.readTo(Ways).contains(u"Part 2 of 4"_s));
        talk.say("AC");
        QVERIFY(talk.readTo(Ways).contains(u"Part 3 of 4"_s));
        talk.say("ABCD");
        QVERIFY(talk.readTo(Ways).contains(u"Unit: yuan"_s));
        talk.say("95 yuan");
        lines = talk.readTo(Ways);
        QVERIFY2(lines.join(u'\n').contains(u"Question "_s), "the next question stands there");
    }

    void showsAWholeScenario()
    {
        const test::ConsoleOutcome shown = test::runConsole({u"--bank"_s, m_bank.path(),
            u"--lang"_s, u"en"_s, u"bank"_s, u"show"_s, u"L1-A-001"_s});
        QCOMPARE(shown.code, 0);
        for (const char *part : {"Check-ups at the community clinic", "Step 2  multiple-response",
                 "Key: [\"a\",\"b\"]", "Key: {\"value\":95}", "Step 4  number"})
            QVERIFY2(shown.out.contains(part), part);
        const test::ConsoleOutcome authored = test::runConsole(
            {u"--bank"_s, m_bank.path(), u"bank"_s, u"show"_s, u"L1-A-001"_s, u"--json"_s});
        QCOMPARE(authored.object().value(u"steps"_s), QJsonValue(test::exampleSteps()));
        const test::ConsoleOutcome listed
            = test::runConsole({u"--bank"_s, m_bank.path(), u"bank"_s, u"list"_s, u"--json"_s});
        const QJsonObject entry
            = test::entryOf(QJsonDocument::fromJson(listed.out).array(), u"id"_s, u"L1-A-001"_s);
        QCOMPARE(entry.value(u"kind"_s).toString(), u"scenario"_s);
        QCOMPARE(entry.value(u"model"_s).toString(), u"grm"_s);
        QVERIFY(entry.value(u"b4"_s).toDouble() > entry.value(u"b1"_s).toDouble());
    }

private:
    test::ScenarioBank m_bank;
};

QTEST_GUILESS_MAIN(TestAssessScenario)
#include "tst_assess_scenario.moc"
