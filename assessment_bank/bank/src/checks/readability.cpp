#include "readability.h"

#include "sentences.h"
#include "word_finder.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

qsizetype syllablesOf(const QString &word)
{
    static const QRegularExpression group(u"[aeiouy]+"_s);
    const QString bare = word.endsWith(u'e') && !word.endsWith(u"le"_s) ? word.chopped(1) : word;
    auto matches = group.globalMatch(bare);
    qsizetype count = 0;
    while (matches.hasNext()) {
        matches.next();
        ++count;
    }
    return std::max<qsizetype>(count, 1);
}

/// Rows 16 to 55 of the standard are its level 1, ordered by sound: the encoding itself is the
/// list. Row 55 ends at cell 89.
QSet<QChar> levelOne()
{
    QSet<QChar> characters;
    for (int row = 16; row <= 55; ++row) {
        const int last = row == 55 ? 89 : 94;
        for (int cell = 1; cell <= last; ++cell) {
            QStringDecoder decoder("GB2312");
            if (!decoder.isValid())
                return {};
            const char bytes[] {static_cast<char>(row + 0xa0), static_cast<char>(cell + 0xa0)};
            const QString decoded = decoder(QByteArrayView(bytes, 2));
            if (decoded.size() == 1)
                characters.insert(decoded.front());
        }
    }
    return characters;
}

} // namespace

double fleschKincaidGrade(const QString &english)
{
    const QStringList words = wordsOf(english, u"en"_s);
    if (words.isEmpty())
        return 0.0;
    qsizetype syllables = 0;
    for (const QString &word : words)
        syllables += syllablesOf(word);
    const double count = static_cast<double>(words.size());
    const double sentences
        = static_cast<double>(std::max<qsizetype>(sentencesOf(english).size(), 1));
    return 0.39 * count / sentences + 11.8 * static_cast<double>(syllables) / count - 15.59;
}

std::optional<QString> uncommonCharacters(const QString &chinese)
{
    static const QSet<QChar> common = levelOne();
    if (common.isEmpty())
        return std::nullopt;
    QString rare;
    for (const QChar c : chinese) {
        if (c.script() == QChar::Script_Han && !common.contains(c) && !rare.contains(c))
            rare += c;
    }
    return rare;
}

} // namespace suyang::bank::checks
