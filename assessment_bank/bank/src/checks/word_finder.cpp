#include "word_finder.h"

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

QString patternOf(const QString &word)
{
    const bool latin
        = std::ranges::any_of(word, [](QChar c) { return c.isLetter() && c.unicode() < 0x250; });
    QString pattern = QRegularExpression::escape(word);
    if (!latin)
        return pattern;
    pattern.replace(u"\\*"_s, u"[a-z']*"_s);
    // \b would part do from n't.
    return u"(?<![a-z0-9'])%1(?![a-z0-9'])"_s.arg(pattern);
}

QMap<QString, QRegularExpression> expressions(const WordList &words)
{
    QMap<QString, QRegularExpression> result;
    for (auto it = words.cbegin(); it != words.cend(); ++it) {
        QStringList list = it.value();
        // Of two words that begin alike the longer one counts.
        std::ranges::stable_sort(
            list, [](const QString &a, const QString &b) { return a.size() > b.size(); });
        QStringList patterns;
        for (const QString &word : list)
            patterns.append(patternOf(word));
        if (!patterns.isEmpty())
            result.insert(it.key(),
                QRegularExpression(patterns.join(u'|'), QRegularExpression::CaseInsensitiveOption));
    }
    return result;
}

} // namespace

WordFinder::WordFinder(const WordList &words, const WordList &exceptions)
    : m_words(expressions(words))
    , m_exceptions(expressions(exceptions))
{
}

QStringList WordFinder::in(const QString &text, const QString &language) const
{
    const auto words = m_words.constFind(language);
    if (words == m_words.cend())
        return {};
    QString rest = text;
    if (const auto exceptions = m_exceptions.constFind(language); exceptions != m_exceptions.cend())
        rest.replace(*exceptions, u" "_s);
    QStringList found;
    auto matches = words->globalMatch(rest);
    while (matches.hasNext())
        found.append(matches.next().captured());
    return found;
}

QStringList wordsOf(const QString &text, const QString &language)
{
    QStringList result;
    if (language != u"zh-CN") {
        static const QRegularExpression gap(u"[^a-z0-9']+"_s);
        return text.toLower().split(gap, Qt::SkipEmptyParts);
    }
    const auto isHan = [](QChar c) { return c.script() == QChar::Script_Han; };
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (isHan(text[i]) && isHan(text[i + 1]))
            result.append(text.mid(i, 2));
    }
    return result;
}

} // namespace suyang::bank::checks
