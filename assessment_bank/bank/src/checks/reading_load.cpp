#include "check.h"
#include "questions.h"
#include "readability.h"
#include "sentences.h"
#include "texts.h"
#include "word_finder.h"

#include <QMap>

#include <algorithm>

namespace suyang::bank::checks {

using namespace Qt::StringLiterals;

namespace {

/// Most Chinese characters and English words of a stem or of a step's prompt; 0: no limit stated.
struct Limits
{
    qsizetype characters;
    qsizetype words;
};

constexpr qsizetype LongestSentence = 25; ///< Chinese characters, bands A and B

bool isEasyBand(const Item &item)
{
    return item.band == u"A" || item.band == u"B";
}

/// A prompt comes on top of the story and has about three quarters of a stem's room (our choice).
Limits limitsOf(const Item &item, bool step)
{
    if (isEasyBand(item))
        return step ? Limits {45, 28} : Limits {60, 35};
    return step ? Limits {80, 50} : Limits {140, 0};
}

QString withoutMarks(QString text)
{
    return text.remove(u"**"_s);
}

qsizetype wordCount(const QString &english)
{
    return english.split(u' ', Qt::SkipEmptyParts).size();
}

void checkText(
    const Item &item, const QString &what, const LocalizedText &text, bool step, Log &log)
{
    const Limits limits = limitsOf(item, step);
    const QString chinese = withoutMarks(text.in(u"zh-CN"_s));
    if (const qsizetype length = lengthOf(chinese); length > limits.characters) {
        log.warn(item.id,
            u"%1: %2 Chinese characters, at most %3"_s.arg(what).arg(length).arg(
                limits.characters));
    }
    if (const qsizetype words = wordCount(text.in(u"en"_s));
        limits.words > 0 && words > limits.words)
        log.warn(
            item.id, u"%1: %2 English words, at most %3"_s.arg(what).arg(words).arg(limits.words));
    if (!isEasyBand(item))
        return;
    for (const QString &sentence : sentencesOf(chinese)) {
        // The closing mark is not read.
        const qsizetype length = lengthOf(sentence) - 1;
        if (length > LongestSentence) {
            log.warn(item.id,
                u"%1: a sentence of %2 Chinese characters, at most %3"_s.arg(what).arg(length).arg(
                    LongestSentence));
        }
    }
}

/// Names may be rare on purpose and sound themselves out; more than this is hard reading.
constexpr qsizetype MostUncommon = 1;

void checkCharacters(const Item &item, Log &log)
{
    QString shown;
    eachShownText(item, [&](const ShownText &text) {
        if (!text.explains && text.what != u"can_do")
            shown += text.text.in(u"zh-CN"_s);
    });
    const auto rare = uncommonCharacters(shown);
    if (rare && rare->size() > MostUncommon && isEasyBand(item))
        log.warn(item.id, u"characters outside the common set: %1"_s.arg(*rare));
}

void tellGrades(const QList<Item> &items, Log &log)
{
    QMap<QString, QList<double>> grades;
    for (const Item &item : items)
        grades[item.band].append(fleschKincaidGrade(item.stem.in(u"en"_s)));
    for (auto it = grades.cbegin(); it != grades.cend(); ++it) {
        double sum = 0.0;
        for (const double grade : it.value())
            sum += grade;
        log.figure(
            u"band %1: English stems read at grade %2 (Flesch-Kincaid, mean)"_s.arg(it.key()).arg(
                sum / static_cast<double>(it->size()), 0, 'f', 1));
    }
}

} // namespace

void readingLoad(const Subject &subject, Log &log)
{
    for (const Item &item : subject.items) {
        checkText(item, u"stem"_s, item.stem, false, log);
        for (const Step &step : item.steps)
            checkText(item, u"step %1"_s.arg(step.id), step.prompt, true, log);
        checkCharacters(item, log);
    }
    tellGrades(subject.items, log);
    if (!uncommonCharacters({}))
        log.figure(u"common characters not judged: this Qt knows no GB 2312"_s);
}

} // namespace suyang::bank::checks
