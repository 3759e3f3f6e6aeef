#include "assess_protocol.h"
#include "bank/response_scoring.h"
#include "wording/words.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

#include <algorithm>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using bank::ItemKind;

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

QString letter(qsizetype index)
{
    return QString(QChar(static_cast<char16_t>(u'A' + index)));
}

QString instruction(const bank::Item &item)
{
    switch (item.kind) {
    case ItemKind::MultipleResponse:
        return item.choose ? Words::tr("Type %n letter(s), such as AC.", nullptr, *item.choose)
                           : Words::tr("Type all letters that fit, such as AC.");
    case ItemKind::Ordering:
        return Words::tr("Type the letters in the right order, such as CABD.");
    case ItemKind::Matching:
        return Words::tr("Type a letter for each number in turn, such as BACD.");
    case ItemKind::Number:
        return Words::tr("Type a number.");
    case ItemKind::ShortText:
        return Words::tr("Type your answer.");
    case ItemKind::SingleChoice:
    case ItemKind::Hotspot:
        break;
    }
    return Words::tr("Type one letter.");
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
    if (item.picture)
        say(channel, Words::tr("Picture: %1").arg(item.picture->text.in(channel.language)));
    for (qsizetype i = 0; i < item.left.size(); ++i)
        say(channel, u"  %1. %2"_s.arg(i + 1).arg(item.left[i].text.in(channel.language)));
    for (qsizetype i = 0; i < question.order.size(); ++i) {
        const bank::Option *option = item.option(question.order[i]);
        const bank::LocalizedText &text
            = option ? option->text : item.region(question.order[i])->text;
        say(channel, u"  %1  %2"_s.arg(letter(i), text.in(channel.language)));
    }
    if (!item.unit.isEmpty())
        say(channel, Words::tr("Unit: %1").arg(item.unit.in(channel.language)));
    QString help = instruction(item) + u' ' + Words::tr("? = I don't know yet, q = stop here");
    if (question.canSkip)
        help += Words::tr(", s = skip for now");
    say(channel, help);
}

/// The typed letters as option ids, or nothing when one is out of range.
QStringList typedIds(const QString &text, const QStringList &order)
{
    QStringList ids;
    for (const QChar c : text.toUpper()) {
        if (c.isSpace() || c == u',')
            continue;
        const int index = c.unicode() - u'A';
        if (index < 0 || index >= order.size())
            return {};
        ids.append(order[index]);
    }
    return ids;
}

QJsonValue responseFor(const session::Question &question, const QString &text)
{
    const bank::Item &item = *question.item;
    if (item.kind == ItemKind::Number || item.kind == ItemKind::ShortText)
        return text;
    const QStringList ids = typedIds(text, question.order);
    if (item.kind == ItemKind::SingleChoice || item.kind == ItemKind::Hotspot)
        return ids.value(0);
    if (item.kind == ItemKind::Matching) {
        QJsonObject pairs;
        for (qsizetype i = 0; i < std::min(ids.size(), item.left.size()); ++i)
            pairs.insert(item.left[i].id, ids[i]);
        return pairs;
    }
    return QJsonArray::fromStringList(ids);
}

} // namespace

AssessEnd runText(AssessChannel &channel)
{
    bool again = true;
    QElapsedTimer shown;
    shown.start();
    while (channel.assessment.question()) {
        if (again) {
            show(channel);
            shown.restart();
        }
        const QByteArray line = channel.in.readLine(4096);
        if (line.isEmpty())
            return AssessEnd::Paused;
        const QString text = QString::fromUtf8(line).trimmed();
        Result<void> done;
        if (text == u"q") {
            if (channel.assessment.pause())
                say(channel,
                    Words::tr("Your answers are saved. Go on with: suyangctl assess --resume %1")
                        .arg(channel.assessment.attempt()));
            return AssessEnd::Paused;
        }
        if (text == u"?" || text == u"？")
            done = channel.assessment.dontKnow(shown.elapsed());
        else if (text == u"s")
            done = channel.assessment.skip();
        else
            done = channel.assessment.answer(
                responseFor(*channel.assessment.question(), text), shown.elapsed());
        again = done.has_value();
        if (!done)
            say(channel,
                Words::tr("That did not fit: %1").arg(QString::fromStdString(done.error().detail)));
    }
    return AssessEnd::Finished;
}

} // namespace suyang::cli
