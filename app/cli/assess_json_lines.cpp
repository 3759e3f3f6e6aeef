#include "assess_protocol.h"

#include <QElapsedTimer>
#include <QJsonDocument>

namespace suyang::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestLine = 64 << 10;

void write(AssessChannel &channel, const QJsonObject &object)
{
    channel.out.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    channel.out.flush();
}

void writeError(AssessChannel &channel, const QString &reason)
{
    write(channel, {{u"type"_s, u"error"_s}, {u"reason"_s, reason}});
}

void writeQuestion(AssessChannel &channel)
{
    const session::Question &question = *channel.assessment.question();
    write(channel,
        {{u"type"_s, u"question"_s}, {u"attempt"_s, channel.assessment.attempt()},
            {u"position"_s, question.position}, {u"of_at_most"_s, question.atMost},
            {u"remaining"_s,
                QJsonObject {{u"fewest"_s, static_cast<int>(question.forecast.fewest)},
                    {u"most"_s, static_cast<int>(question.forecast.most)}}},
            {u"can_skip"_s, question.canSkip},
            {u"item"_s, participantView(question, channel.content, channel.language)},
            {u"time_limit_s"_s, QJsonValue()}});
}

/// What a driver's line does to the assessment; false when the question stays open.
bool obey(AssessChannel &channel, const QJsonObject &message, qint64 milliseconds)
{
    const QString type = message.value(u"type"_s).toString();
    const int position = channel.assessment.question()->position;
    Result<void> done;
    if (type == u"answer")
        done = channel.assessment.answer(message.value(u"response"_s), milliseconds);
    else if (type == u"dont-know")
        done = channel.assessment.dontKnow(milliseconds);
    else if (type == u"skip")
        done = channel.assessment.skip();
    else
        done = fail(
            ErrorCode::UnexpectedAnswer, "the type must be answer, dont-know, skip or pause");
    if (!done) {
        writeError(channel, QString::fromStdString(done.error().detail));
        return false;
    }
    if (type != u"skip")
        write(channel, {{u"type"_s, u"acknowledged"_s}, {u"position"_s, position}});
    return true;
}

} // namespace

AssessEnd runJsonLines(AssessChannel &channel)
{
    bool show = true;
    QElapsedTimer shown;
    shown.start();
    while (channel.assessment.question()) {
        if (show) {
            writeQuestion(channel);
            shown.restart();
        }
        const QByteArray line = channel.in.readLine(LongestLine);
        if (line.isEmpty()) // the driver is gone: what was acknowledged is kept
            return AssessEnd::Paused;
        show = false;
        if (!line.endsWith('\n') && line.size() >= LongestLine - 1) {
            writeError(channel, u"the line is longer than 64 kB"_s);
            continue;
        }
        if (line.trimmed().isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            writeError(channel, u"the line is no JSON object"_s);
            continue;
        }
        if (document.object().value(u"type"_s).toString() == u"pause") {
            if (auto paused = channel.assessment.pause(); !paused) {
                writeError(channel, QString::fromStdString(paused.error().detail));
                continue;
            }
            write(
                channel, {{u"type"_s, u"paused"_s}, {u"attempt"_s, channel.assessment.attempt()}});
            return AssessEnd::Paused;
        }
        show = obey(channel, document.object(), shown.elapsed());
    }
    return AssessEnd::Finished;
}

} // namespace suyang::cli
