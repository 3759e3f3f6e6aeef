#include "speech/sentences.h"

namespace suyang::speech {

using namespace Qt::StringLiterals;

namespace {

bool endsAlways(QChar sign)
{
    return u"。！？!?\n"_s.contains(sign);
}

/// A full stop ends a sentence before a blank or at the end: not in 3.5 or bank.example.
bool endsHere(const QString &text, qsizetype at)
{
    if (endsAlways(text[at]))
        return true;
    const bool isLast = at + 1 == text.size();
    return (text[at] == u'.' || text[at] == u';' || text[at] == u'；')
        && (isLast || text[at + 1].isSpace() || text[at] == u'；');
}

/// Closing quotes and brackets still belong to the sentence.
bool closes(QChar sign)
{
    return u"”’』」）)\"'"_s.contains(sign);
}

} // namespace

QList<Utterance> sentencesOf(const QString &text, const QString &language)
{
    QString plain = text;
    plain.remove(u"**"_s);
    QList<Utterance> sentences;
    QString sentence;
    const auto finish = [&] {
        if (const QString said = sentence.simplified(); !said.isEmpty())
            sentences.append({said, language});
        sentence.clear();
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        sentence += plain[i];
        if (!endsHere(plain, i))
            continue;
        while (i + 1 < plain.size() && (closes(plain[i + 1]) || endsAlways(plain[i + 1])))
            sentence += plain[++i];
        finish();
    }
    finish();
    return sentences;
}

} // namespace suyang::speech
