#include "text_interaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace suyang::cli {

using namespace Qt::StringLiterals;
using bank::ItemKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(console)
};

QString letter(qsizetype index)
{
    return QString(QChar(static_cast<char16_t>(u'A' + index)));
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

} // namespace

QStringList interactionLines(
    const bank::Interaction &asked, const QStringList &order, const QString &language)
{
    QStringList lines;
    if (asked.picture)
        lines.append(Words::tr("Picture: %1").arg(asked.picture->text.in(language)));
    for (qsizetype i = 0; i < asked.left.size(); ++i)
        lines.append(u"  %1. %2"_s.arg(i + 1).arg(asked.left[i].text.in(language)));
    for (qsizetype i = 0; i < order.size(); ++i) {
        const bank::Option *option = asked.option(order[i]);
        const bank::LocalizedText &text = option ? option->text : asked.region(order[i])->text;
        lines.append(u"  %1  %2"_s.arg(letter(i), text.in(language)));
    }
    if (!asked.unit.isEmpty())
        lines.append(Words::tr("Unit: %1").arg(asked.unit.in(language)));
    return lines;
}

QString typingHelp(const bank::Interaction &asked)
{
    switch (asked.kind) {
    case ItemKind::MultipleResponse:
        return asked.choose ? Words::tr("Type %n letter(s), such as AC.", nullptr, *asked.choose)
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
    case ItemKind::Scenario:
        break;
    }
    return Words::tr("Type one letter.");
}

QJsonValue typedResponse(
    const bank::Interaction &asked, const QStringList &order, const QString &text)
{
    if (asked.kind == ItemKind::Number || asked.kind == ItemKind::ShortText)
        return text;
    const QStringList ids = typedIds(text, order);
    if (asked.kind == ItemKind::SingleChoice || asked.kind == ItemKind::Hotspot)
        return ids.value(0);
    if (asked.kind == ItemKind::Matching) {
        QJsonObject pairs;
        for (qsizetype i = 0; i < std::min(ids.size(), asked.left.size()); ++i)
            pairs.insert(asked.left[i].id, ids[i]);
        return pairs;
    }
    return QJsonArray::fromStringList(ids);
}

} // namespace suyang::cli
