#include "check.h"
#include "questions.h"
#include "texts.h"
#include "word_finder.h"

#include <QSet>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

constexpr double LargestSpread = 2.5; ///< longest over shortest
/// Below this the longest option is still read at a glance, and "3 days" beside "a fortnight" is
/// no fault.
constexpr qsizetype ShortEnough = 12;

bool endsAsSentence(const QString &text)
{
    static const QString marks = u"。.!！?？"_s;
    const QString bare = text.trimmed();
    return !bare.isEmpty() && marks.contains(bare.back());
}

/// "Ask the bank" beside "The bank": known verbs and articles only, so that a word which may be
/// either says nothing. Chinese has no such mark on its first words and is not judged.
bool mixesFirstWords(const QList<Option> &options, const CheckWords &words)
{
    const QString english = u"en"_s;
    bool verb = false;
    bool noun = false;
    for (const Option &option : options) {
        const QString first = wordsOf(option.text.in(english), english).value(0);
        verb = verb || words.verbs.value(english).contains(first);
        noun = noun || words.determiners.value(english).contains(first);
    }
    return verb && noun;
}

QString faultOf(const QList<Option> &options, const QString &language, const CheckWords &words)
{
    qsizetype shortest = lengthOf(options.first().text.in(language));
    qsizetype longest = shortest;
    qsizetype sentences = 0;
    for (const Option &option : options) {
        const QString text = option.text.in(language);
        shortest = std::min(shortest, lengthOf(text));
        longest = std::max(longest, lengthOf(text));
        sentences += endsAsSentence(text) ? 1 : 0;
    }
    if (static_cast<double>(longest) > LargestSpread * static_cast<double>(shortest)
        && longest > ShortEnough)
        return u"the options have from %1 to %2 characters"_s.arg(shortest).arg(longest);
    if (sentences != 0 && sentences != options.size())
        return u"some options end as sentences, some do not"_s;
    if (language == u"en" && mixesFirstWords(options, words))
        return u"some options begin with a verb, some with a noun"_s;
    return {};
}

} // namespace

void optionsNotParallel(const Subject &subject, Log &log)
{
    for (const Question &question : questionsOf(subject.items)) {
        const QList<Option> options = choices(*question.asked);
        if (options.isEmpty())
            continue;
        for (const QString &language : itemLanguages()) {
            const QString fault = faultOf(options, language, subject.data.words);
            if (!fault.isEmpty())
                log.warn(question.item->id, question.where + language + u": "_s + fault);
        }
    }
}

} // namespace suyang::bank::checks
