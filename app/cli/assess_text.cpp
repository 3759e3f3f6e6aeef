#include "assess_protocol.h"
#include "bank/response_scoring.h"
#include "text_interaction.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonObject>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(console)
};

void say(AssessChannel &channel, const QString &text)
{
    channel.out.write(text.toUtf8() + '\n');
    channel.out.flush();
}

/// The answers typed to the steps before the one that stands there.
struct StepAnswers
{
    QJsonObject given;
    qsizetype next = 0;
};

QString ways(const session::Question &question)
{
    QString help = Words::tr("? = I don't know yet, q = stop here");
    if (question.canSkip)
        help += Words::tr(", s = skip for now");
    return help;
}

void showInteraction(AssessChannel &channel, const bank::Interaction &asked,
    const QStringList &order, const QString &otherWays)
{
    for (const QString &line : interactionLines(asked, order, channel.language))
        say(channel, line);
    say(channel, typingHelp(asked) + u' ' + otherWays);
}

void showStep(AssessChannel &channel, qsizetype index)
{
    const session::Question &question = *channel.assessment.question();
    const bank::Step &step = question.item->steps[index];
    say(channel,
        u"\n"_s + Words::tr("Part %1 of %2").arg(index + 1).arg(question.item->steps.size()));
    say(channel, step.prompt.in(channel.language).remove(u"**"_s));
    QString otherWays = ways(question);
    if (index > 0)
        otherWays += Words::tr(", < = back to the part before");
    showInteraction(channel, step, question.stepOrders.value(step.id), otherWays);
}

void show(AssessChannel &channel)
{
    const session::Question &question = *channel.assessment.question();
    const bank::Item &item = *question.item;
    say(channel,
        u"\n"_s
            + Words::tr("Question %1, about %2–%3 to go")
                  .arg(question.position)
                  .arg(question.forecast.fewest)
                  .arg(question.forecast.most));
    say(channel, item.stem.in(channel.language).remove(u"**"_s));
    if (!item.material.isEmpty())
        say(channel, u"\n%1\n"_s.arg(item.material.in(channel.language).remove(u"**"_s)));
    if (item.kind == bank::ItemKind::Scenario)
        showStep(channel, 0);
    else
        showInteraction(channel, item, question.order, ways(question));
}

/// What a typed line did.
enum class Turn {
    QuestionOver,
    StaysOpen, ///< another part of it stands there now
};

Result<Turn> over(const Result<void> &done)
{
    return done ? Result<Turn>(Turn::QuestionOver) : Result<Turn>(done.error());
}

Turn showPart(AssessChannel &channel, qsizetype index)
{
    showStep(channel, index);
    return Turn::StaysOpen;
}

/// Takes the line as the answer to the part that stands there; after the last one they are kept
/// together.
Result<Turn> answerStep(
    AssessChannel &channel, const QString &text, StepAnswers &steps, qint64 milliseconds)
{
    const session::Question &question = *channel.assessment.question();
    const bank::Item &item = *question.item;
    const bank::Step &step = item.steps[steps.next];
    const QJsonValue response = typedResponse(step, question.stepOrders.value(step.id), text);
    const auto fits = bank::scoreResponse(item, QJsonObject {{step.id, response}});
    if (!fits)
        return fits.error();
    steps.given.insert(step.id, response);
    if (steps.next + 1 == item.steps.size())
        return over(channel.assessment.answer(steps.given, milliseconds));
    return showPart(channel, ++steps.next);
}

Result<Turn> obey(
    AssessChannel &channel, const QString &text, StepAnswers &steps, qint64 milliseconds)
{
    const session::Question &question = *channel.assessment.question();
    if (text == u"?" || text == u"？")
        return over(channel.assessment.dontKnow(milliseconds));
    if (text == u"s")
        return over(channel.assessment.skip());
    if (question.item->kind != bank::ItemKind::Scenario)
        return over(channel.assessment.answer(
            typedResponse(*question.item, question.order, text), milliseconds));
    if (text == u"<" && steps.next > 0)
        return showPart(channel, --steps.next);
    return answerStep(channel, text, steps, milliseconds);
}

} // namespace

AssessEnd runText(AssessChannel &channel)
{
    StepAnswers steps;
    bool isNew = true;
    QElapsedTimer shown;
    while (channel.assessment.question()) {
        if (isNew) {
            steps = {};
            show(channel);
            shown.start();
        }
        isNew = false;
        const QByteArray line = channel.in.readLine(4096);
        if (line.isEmpty())
            return AssessEnd::Paused;
        const QString text = QString::fromUtf8(line).trimmed();
        if (text == u"q") {
            if (channel.assessment.pause())
                say(channel,
                    Words::tr("Your answers are saved. Go on with: suyangctl assess --resume %1")
                        .arg(channel.assessment.attempt()));
            return AssessEnd::Paused;
        }
        const auto turn = obey(channel, text, steps, shown.elapsed());
        isNew = turn && *turn == Turn::QuestionOver;
        if (!turn)
            say(channel,
                Words::tr("That did not fit: %1").arg(QString::fromStdString(turn.error().detail)));
    }
    return AssessEnd::Finished;
}

} // namespace suyang::cli
