#include "sentences.h"

#include <QRegularExpression>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &askingWord(const QString &language)
{
    static const QRegularExpression chinese(u"哪|什么|怎么|怎样|谁|几|多少|如何|吗|是否"_s);
    static const QRegularExpression english(
        u"\\b(which|what|who|whom|whose|how|when|where|why)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return language == u"zh-CN" ? chinese : english;
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    // A full stop ends a sentence only before a blank, a quote or the end: 2.5, a.example.
    static const QRegularExpression pattern(
        u"[^\\n。！？；!?]*?([。！？；!?]+[”’」』）)\"']*|\\.[\"')]*(?=\\s|$)|\\n|$)"_s);
    QStringList sentences;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QString sentence = matches.next().captured().trimmed();
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QString askingClause(const QString &text, const QString &language)
{
    const QStringList sentences = sentencesOf(text);
    if (sentences.isEmpty())
        return {};
    QString asking = sentences.last();
    for (const QString &sentence : sentences) {
        if (sentence.contains(u'？') || sentence.contains(u'?'))
            asking = sentence;
    }
    static const QRegularExpression comma(u"[，：,:]"_s);
    const QStringList clauses = asking.split(comma, Qt::SkipEmptyParts);
    const auto found = std::find_if(clauses.crbegin(), clauses.crend(),
        [&](const QString &clause) { return clause.contains(askingWord(language)); });
    if (found != clauses.crend())
        return found->trimmed();
    return clauses.isEmpty() ? asking : clauses.last().trimmed();
}

} // namespace suyang::bank::checks
